import type { Random } from './random.ts'

const usual = [
  'EHLO a',
  'MAIL FROM:<a@b.test>',
  'RCPT TO:<c@d.test>',
  'DATA',
  'Subject: x\r\n\r\nx\r\n.',
]
const odd = [
  ...[
    'HELO a',
    'EHLO',
    'EHLO a b',
    'MAIL FROM:<>',
    'MAIL FROM: <a@b.test>',
    'MAIL FROM:<a@b.test> SIZE=',
  ],
  ...[
    'MAIL FROM:<a@b.test> BODY=8BITMIME SIZE=99999999999',
    'MAIL FROM:<\xff\xfe@b.test> SMTPUTF8',
  ],
  ...[
    'RCPT TO:<550@any.test>',
    'RCPT TO:<421.data@any.test>',
    'RCPT TO:<a@b.test> NOTIFY=NEVER,DELAY',
  ],
  ...[
    'RCPT TO:<a@b.test> ORCPT=rfc822;+ZZ',
    'RCPT TO:<@a,@b:c@d.test>',
    `RCPT TO:<${'a'.repeat(600)}@b.test>`,
  ],
  ...[
    'AUTH PLAIN',
    'AUTH LOGIN',
    'AUTH CRAM-MD5',
    'AUTH XOAUTH2 =',
    'AUTH PLAIN AGEAYg==',
    '*',
    'YW5u',
    '=',
  ],
  ...[
    'STARTTLS',
    'STARTTLS x',
    'QUIT',
    'RSET',
    'NOOP',
    'VRFY \x1b[31m',
    'EXPN x',
    'HELP',
    'BDAT 5 LAST\r\nhello',
  ],
  ...['GET / HTTP/1.1', 'XFOO', '.', '..', '', '\0', '\x16\x03\x01\x00\x05hello', 'ETRN x', 'ATRN'],
  ...['NOOP aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab', 'x'.repeat(13_000)],
  'Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n--a\r\nContent-Type: message/rfc822\r\n\r\n.',
  `Content-Type: multipart/mixed; boundary=a\r\n\r\n${'--a\r\nContent-Type: multipart/mixed; boundary=a\r\n\r\n'.repeat(300)}\r\n.`,
]

/** Makes one thing that a client of mail says, with the line end that it has to have, or another. */
export function smtpInput(random: Random): Buffer {
  if (random.chance(0.05)) return random.octets(400)
  const line = random.chance(0.6) ? random.pick(usual) : random.pick(odd)
  const end = random.chance(0.95) ? '\r\n' : random.pick(['\n', '\r', '', '\r\r\n', '\0\r\n'])
  return Buffer.from(line + end, 'latin1')
}

/** Makes a whole mail, so that some are kept. */
export function mailInput(): Buffer {
  return Buffer.from(`${usual.join('\r\n')}\r\nQUIT\r\n`, 'latin1')
}
