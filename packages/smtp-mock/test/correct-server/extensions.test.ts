import { describe, expect, test } from 'vitest'
import type { SmtpMockOptions } from '../../src/index.js'
import { connectRaw } from '../raw-client.js'
import { data, ehlo, from, good, holdTo, serve, to } from './rules.js'

holdTo([
  {
    by: 'RFC 1870 6.1',
    rule: 'a size over the limit is refused at MAIL',
    options: { maxMessageSize: 1000 },
    dialogue: [
      ehlo,
      ['MAIL FROM:<a@b.test> SIZE=1001', '552 5.3.4'],
      ['MAIL FROM:<a@b.test> SIZE=1000', '250'],
    ],
  },
  {
    by: 'RFC 1870 6.3',
    rule: 'a message over the limit is refused at its end',
    options: { maxMessageSize: 10 },
    dialogue: [
      ehlo,
      from,
      to,
      data,
      ['12345678\r\n.', '250 2.6.0'],
      from,
      to,
      data,
      ['123456789\r\n.', '552 5.3.4'],
      from,
    ],
  },
  {
    by: 'RFC 6152 2',
    rule: 'BODY says 7BIT or 8BITMIME',
    dialogue: [
      ehlo,
      ['MAIL FROM:<a@b.test> BODY=9BIT', '501 5.5.4'],
      ['MAIL FROM:<a@b.test> BODY=8BITMIME', '250'],
    ],
  },
  {
    by: 'RFC 6531 3.5',
    rule: 'a sender beyond ASCII needs SMTPUTF8',
    dialogue: [
      ehlo,
      ['MAIL FROM:<ü@b.test>', '550 5.6.7'],
      ['MAIL FROM:<ü@b.test> SMTPUTF8', '250'],
      ['RCPT TO:<ü@d.test>', '250'],
    ],
  },
  {
    by: 'RFC 6531 3.5',
    rule: 'a recipient beyond ASCII needs SMTPUTF8',
    dialogue: [ehlo, from, ['RCPT TO:<ü@d.test>', '553 5.6.7']],
  },
  {
    by: 'RFC 6531 3.4',
    rule: 'SMTPUTF8 has no value',
    dialogue: [ehlo, ['MAIL FROM:<a@b.test> SMTPUTF8=1', '501 5.5.4']],
  },
  {
    by: 'RFC 3461 4.1',
    rule: 'NEVER stands alone in NOTIFY',
    dialogue: [
      ehlo,
      from,
      ['RCPT TO:<c@d.test> NOTIFY=NEVER,DELAY', '501 5.5.4'],
      ['RCPT TO:<c@d.test> NOTIFY=SUCCESS,DELAY', '250'],
    ],
  },
  {
    by: 'RFC 3461 4.2',
    rule: 'ORCPT is a type and xtext',
    dialogue: [
      ehlo,
      from,
      ['RCPT TO:<c@d.test> ORCPT=c@d.test', '501 5.5.4'],
      ['RCPT TO:<c@d.test> ORCPT=rfc822;c@d.test', '250'],
    ],
  },
  {
    by: 'RFC 3461 4.3',
    rule: 'RET is FULL or HDRS',
    dialogue: [
      ehlo,
      ['MAIL FROM:<a@b.test> RET=ALL', '501 5.5.4'],
      ['MAIL FROM:<a@b.test> RET=FULL ENVID=1', '250'],
    ],
  },
  {
    by: 'RFC 2034 3',
    rule: 'no enhanced codes where they are not offered',
    options: { extensions: [] },
    dialogue: [
      ['EHLO client.test', '250 mx.test'],
      ['MAIL FROM:<a@b.test>', '250 Requested'],
      ['FOO', '500 Syntax'],
    ],
  },
])

describe('EHLO', () => {
  const capabilities = async (options: SmtpMockOptions, ...before: string[]) => {
    const { port } = await serve(options)
    const client = await connectRaw(port)
    await client.reply()
    await client.sayAll(...before)
    const lines = (await client.say('EHLO client.test')).trimEnd().split('\r\n')
    client.socket.destroy()
    return lines.slice(1).map((line) => line.slice(4))
  }

  test('RFC 5321 4.1.1.1: offers what the options say, in their order', async () => {
    const extensions = ['SIZE', 'AUTH', 'PIPELINING'] as const
    expect(
      await capabilities({ extensions, mechanisms: ['LOGIN'], maxMessageSize: 5, starttls: true }),
    ).toEqual(['SIZE 5', 'AUTH LOGIN', 'PIPELINING', 'STARTTLS'])
  })

  test('RFC 4954 4: offers no AUTH to who has logged in', async () => {
    const again = await capabilities({}, 'EHLO client.test', `AUTH PLAIN ${good}`)
    expect(again.join()).not.toContain('AUTH')
  })
})
