import { expect, test } from 'vitest'
import { reply, smtp } from '../../src/index.js'
import { connectRaw } from '../raw-client.js'
import { data, ehlo, from, helo, holdTo, serve, text, to } from './rules.js'

holdTo([
  {
    by: 'RFC 5321 4.1.4',
    rule: 'MAIL waits for EHLO',
    dialogue: [['MAIL FROM:<a@b.test>', '503 5.5.1'], ehlo, from],
  },
  { by: 'RFC 5321 4.1.4', rule: 'HELO will do', dialogue: [helo, from, to, data, text] },
  {
    by: 'RFC 5321 4.1.4',
    rule: 'no mail within a mail',
    dialogue: [ehlo, from, ['MAIL FROM:<e@f.test>', '503 5.5.1'], to, data],
  },
  {
    by: 'RFC 5321 3.3',
    rule: 'RCPT waits for MAIL',
    dialogue: [ehlo, ['RCPT TO:<c@d.test>', '503 5.5.1']],
  },
  {
    by: 'RFC 5321 3.3',
    rule: 'DATA waits for RCPT',
    dialogue: [ehlo, ['DATA', '503 5.5.1'], from, ['DATA', '503 5.5.1'], to, data],
  },
  {
    by: 'RFC 5321 4.1.4',
    rule: 'EHLO gives an open mail up',
    dialogue: [ehlo, from, to, ehlo, ['DATA', '503 5.5.1'], from],
  },
  {
    by: 'RFC 5321 4.1.4',
    rule: 'a refused EHLO gives nothing up',
    dialogue: [ehlo, from, to, ['EHLO', '501 '], data],
  },
  {
    by: 'RFC 5321 4.1.1.5',
    rule: 'RSET gives an open mail up, and the greeting stays',
    dialogue: [ehlo, from, to, ['RSET', '250 2.0.0'], ['DATA', '503 5.5.1'], from],
  },
  {
    by: 'RFC 5321 4.1.4',
    rule: 'RSET, NOOP, VRFY, HELP and QUIT need no greeting',
    dialogue: [
      ['RSET', '250 2.0.0'],
      ['NOOP', '250 2.0.0'],
      ['VRFY ann', '252 2.5.0'],
      ['HELP', '214 2.0.0'],
      ['QUIT', '221 2.0.0'],
    ],
  },
  {
    by: 'RFC 5321 4.1.1.4',
    rule: 'the final dot ends the mail',
    dialogue: [ehlo, from, to, data, text, ['RCPT TO:<c@d.test>', '503 5.5.1'], from],
  },
])

test('RFC 5321 3.1: after a 554 greeting there is 503 until QUIT', async () => {
  const { mail, port } = await serve()
  mail.use(smtp.connect(reply(554)))
  const client = await connectRaw(port)
  expect(await client.reply()).toBe('554 No SMTP service here\r\n')
  for (const command of ['EHLO client.test', 'MAIL FROM:<a@b.test>', 'NOOP', 'RSET', 'FOO']) {
    expect(await client.say(command), command).toMatch(/^503 /)
  }
  expect(await client.say('QUIT')).toMatch(/^221 /)
  expect(await client.ended()).toBe('')
})
