import { expect, test } from 'vitest'
import { connectRaw } from '../raw-client.js'
import { data, ehlo, from, holdTo, serve, text, to } from './rules.js'

holdTo([
  {
    by: 'RFC 5321 4.5.3.1.10',
    rule: 'too many recipients get 452, and the mail goes on',
    options: { maxRecipients: 2 },
    dialogue: [ehlo, from, to, to, ['RCPT TO:<e@f.test>', '452 4.5.3'], data, text],
  },
  {
    by: 'RFC 5321 4.5.3.1.4',
    rule: 'a line that is too long is 500',
    dialogue: [
      [`NOOP ${'x'.repeat(20_000)}`, '500 5.5.2 Line too long'],
      ['NOOP', '250 2.0.0'],
    ],
  },
])

test('RFC 5321 4.5.3.2.7: an idle client gets 421', async () => {
  const { port } = await serve({ idleTimeoutMs: 50 })
  const client = await connectRaw(port)
  await client.reply()
  expect(await client.reply()).toMatch(/^421 4\.3\.2 mx\.test /)
  expect(await client.ended()).toBe('')
})

test('RFC 5321 4.5.3.2.5: one that stops within its message gets it, too, and no mail is taken', async () => {
  const { mail, port } = await serve({ idleTimeoutMs: 50 })
  const client = await connectRaw(port)
  client.write('EHLO a\r\nMAIL FROM:<a@b.test>\r\nRCPT TO:<c@d.test>\r\nDATA\r\nhalf')
  expect(await client.ended()).toMatch(/354 [^\r]*\r\n421 4\.3\.2 [^\r]*\r\n$/)
  expect(mail.inbox).toEqual([])
})
