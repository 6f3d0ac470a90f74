import { expect, test } from 'vitest'
import { connectRaw } from '../raw-client.js'
import { data, ehlo, from, holdTo, serve, to } from './rules.js'

holdTo([
  {
    by: 'RFC 5321 4.2.4',
    rule: '500 for what no RFC defines',
    dialogue: [
      ['FOO', '500 5.5.2'],
      ['', '500 5.5.2'],
      [' NOOP', '500 5.5.2'],
      ['MAILFROM:<a@b.test>', '500 5.5.2'],
    ],
  },
  {
    by: 'RFC 5321 4.2.4',
    rule: '502 for what is defined and not there',
    dialogue: [
      ['EXPN list', '502 5.5.1'],
      ['ETRN d.test', '502 5.5.1'],
      ['TURN', '502 5.5.1'],
      ['SEND FROM:<a@b.test>', '502 5.5.1'],
    ],
  },
  {
    by: 'RFC 3030 2',
    rule: 'no BDAT without CHUNKING',
    dialogue: [ehlo, from, to, ['BDAT 0 LAST', '502 5.5.1'], data],
  },
  {
    by: 'RFC 5321 2.4',
    rule: 'verbs in upper and lower case',
    dialogue: [
      ['eHlO client.test', '250'],
      ['mail from:<a@b.test>', '250'],
      ['rcpt to:<c@d.test>', '250'],
      ['data', '354'],
    ],
  },
  {
    by: 'RFC 5321 4.1.1',
    rule: 'blanks at the end do no harm',
    dialogue: [
      ['NOOP  ', '250 2.0.0'],
      ['RSET ', '250 2.0.0'],
      ['EHLO client.test ', '250'],
    ],
  },
  {
    by: 'RFC 5321 4.3.2',
    rule: '501 for an argument where there is none',
    dialogue: [
      ehlo,
      from,
      to,
      ['DATA now', '501 5.5.4'],
      ['RSET now', '501 5.5.4'],
      ['QUIT now', '501 5.5.4'],
      data,
    ],
  },
  {
    by: 'RFC 5321 4.1.1.9',
    rule: 'NOOP and HELP take a word',
    dialogue: [
      ['NOOP ann', '250 2.0.0'],
      ['HELP MAIL', '214 2.0.0'],
    ],
  },
  { by: 'RFC 5321 4.1.1.6', rule: 'VRFY needs a word', dialogue: [['VRFY', '501 5.5.4']] },
  {
    by: 'RFC 5321 3.5.3',
    rule: 'VRFY neither confirms nor denies',
    dialogue: [
      ['VRFY ann', '252 2.5.0'],
      ['VRFY <ann@d.test>', '252 2.5.0'],
    ],
  },
  {
    by: 'RFC 5321 4.1.1.1',
    rule: 'EHLO and HELO need one name',
    dialogue: [
      ['EHLO', '501 Syntax'],
      ['HELO', '501 Syntax'],
      ['EHLO a b', '501 Syntax'],
      ['EHLO [127.0.0.1]', '250'],
    ],
  },
  {
    by: 'RFC 5321 3.3',
    rule: 'no space around the colon',
    dialogue: [
      ehlo,
      ['MAIL FROM: <a@b.test>', '501 5.1.7'],
      ['MAIL FROM :<a@b.test>', '501 5.1.7'],
      from,
      ['RCPT TO: <c@d.test>', '501 5.1.3'],
    ],
  },
  {
    by: 'RFC 5321 4.1.2',
    rule: 'a sender needs a domain',
    dialogue: [
      ehlo,
      ['MAIL FROM:<ann>', '501 5.1.7'],
      ['MAIL FROM:<postmaster>', '501 5.1.7'],
      ['MAIL FROM:<>', '250'],
    ],
  },
  {
    by: 'RFC 5321 4.1.1.3',
    rule: 'postmaster is a recipient without a domain, nobody is none',
    dialogue: [ehlo, from, ['RCPT TO:<Postmaster>', '250'], ['RCPT TO:<>', '501 5.1.3']],
  },
  {
    by: 'RFC 5321 4.1.1.11',
    rule: '555 for a parameter that nobody offered',
    dialogue: [
      ehlo,
      ['MAIL FROM:<a@b.test> XFOO=1', '555 5.5.4'],
      from,
      ['RCPT TO:<c@d.test> XFOO', '555 5.5.4'],
      to,
    ],
  },
  {
    by: 'RFC 5321 4.1.2',
    rule: '501 for a parameter that is malformed, whoever knows it',
    dialogue: [
      ehlo,
      ['MAIL FROM:<a@b.test> SIZE=', '501 5.5.4'],
      ['MAIL FROM:<a@b.test> AUTH=', '501 5.5.4'],
      ['MAIL FROM:<a@b.test> XFOO=', '501 5.5.4'],
      ['MAIL FROM:<a@b.test>SIZE=1', '501 5.5.4'],
      from,
      ['RCPT TO:<c@d.test> NOTIFY=', '501 5.5.4'],
      to,
    ],
  },
  {
    by: 'RFC 1035 2.3.4',
    rule: 'a label of a domain has 63 octets',
    dialogue: [
      [`EHLO ${'x'.repeat(64)}.test`, '501 Syntax'],
      [`HELO ${'x'.repeat(64)}.test`, '501 Syntax'],
      [`EHLO ${'x'.repeat(63)}.test`, '250'],
      [`MAIL FROM:<a@${'x'.repeat(64)}.test>`, '501 5.1.7'],
      from,
      [`RCPT TO:<a@${'x'.repeat(64)}.test>`, '501 5.1.3'],
    ],
  },
  {
    by: 'RFC 5891 4.2.2',
    rule: 'a domain has nothing that nobody sees',
    dialogue: [
      ['EHLO exa\u200bmple.test', '501 Syntax'],
      ehlo,
      ['MAIL FROM:<a@exa\u202emple.test> SMTPUTF8', '501 5.1.7'],
      ['MAIL FROM:<a@bücher.test> SMTPUTF8', '250'],
      ['RCPT TO:<a@exa\u200bmple.test>', '501 5.1.3'],
    ],
  },
])

test('RFC 5321 2.3.8: a bare LF ends no line, and what stands before it is not carried out', async () => {
  const { port } = await serve()
  const client = await connectRaw(port)
  await client.reply()
  client.write('EHLO client.test\nNOOP\r\n')
  expect(await client.reply()).toMatch(/^500 5\.5\.2 /)
  expect(await client.reply()).toMatch(/^250 2\.0\.0 /)
  expect(await client.say('MAIL FROM:<a@b.test>')).toMatch(/^503 /)
  client.socket.destroy()
})
