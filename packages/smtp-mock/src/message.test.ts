import { expect, test } from 'vitest'
import { MailMessage } from './message.js'

const envelope = { from: '', to: [], parameters: { from: {}, to: [] } }
const create = (raw: Buffer) => new MailMessage('1', envelope, raw, {} as never)

test('is parsed once', async () => {
  const message = create(Buffer.from('Subject: Hi\r\n\r\nText\r\n'))
  expect(message.parsed()).toBe(message.parsed())
  expect((await message.parsed()).subject).toBe('Hi')
})

test.each([
  ['nothing', ''],
  ['no headers', '\r\ntext'],
  ['no end', 'Subject'],
  ['octets of any kind', '\0\xff\xfe\r\n:\r\n\r\n'],
  ['a boundary that never comes', 'Content-Type: multipart/mixed; boundary=x\r\n\r\n--y'],
])('of %s is parsed all the same', async (_what, raw) => {
  await expect(create(Buffer.from(raw, 'latin1')).parsed()).resolves.toBeDefined()
})
