import { authOnly, data, ehlo, from, good, helo, holdTo, text, tlsOnly, to } from './rules.js'

holdTo([
  {
    by: 'RFC 4954 6',
    rule: '530 until AUTH, but for AUTH EHLO HELO NOOP RSET QUIT',
    options: authOnly,
    dialogue: [
      helo,
      ehlo,
      ['NOOP', '250'],
      ['RSET', '250'],
      ['MAIL FROM:<a@b.test>', '530 5.7.0'],
      ['RCPT TO:<c@d.test>', '530 5.7.0'],
      ['DATA', '530 5.7.0'],
      ['VRFY ann', '530 5.7.0'],
      ['HELP', '530 5.7.0'],
      ['EXPN list', '530 5.7.0'],
      [`AUTH PLAIN ${good}`, '235'],
      from,
      to,
      data,
      text,
      ['QUIT', '221'],
    ],
  },
  {
    by: 'RFC 3207 4',
    rule: '530 until TLS, but for NOOP EHLO STARTTLS QUIT',
    options: tlsOnly,
    dialogue: [
      ['HELO client.test', '530 Must'],
      ehlo,
      ['NOOP', '250'],
      ['RSET', '530 5.7.0 Must issue a STARTTLS command first'],
      ['AUTH PLAIN', '530 5.7.0'],
      ['MAIL FROM:<a@b.test>', '530 5.7.0'],
      ['HELP', '530 5.7.0'],
      ['STARTTLS', '220 2.0.0'],
    ],
  },
  {
    by: 'RFC 3207 4',
    rule: 'QUIT is free of TLS',
    options: tlsOnly,
    dialogue: [['QUIT', '221 2.0.0']],
  },
])
