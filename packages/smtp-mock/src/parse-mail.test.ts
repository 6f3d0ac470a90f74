import { expect, test } from 'vitest'
import { parseMail } from './parse-mail.js'

const headers = 'From: Ann <ann@b.test>\r\nSubject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=\r\n'
const nested = Array.from(
  { length: 300 },
  (_, depth) => `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n`,
).join('')

test.each([
  ['nests deeper than 256 levels', `${headers}${nested}\r\nHi`, 'nesting depth of 256'],
  [
    'has no boundary',
    `${headers}Content-Type: multipart/mixed\r\n\r\n--x\r\n\r\nHi`,
    'no boundary',
  ],
  [
    'has an empty one',
    `${headers}Content-Type: multipart/mixed; boundary=""\r\n\r\nHi`,
    'no boundary',
  ],
  [
    'has more headers than anybody reads',
    `${headers}X: ${'x'.repeat(3_000_000)}\r\n\r\nHi`,
    'header size',
  ],
  ['ends its lines with LF', `${headers}${nested}\r\nHi`.replaceAll('\r', ''), 'nesting depth'],
])('a message that %s has its headers and its subject', async (_what, raw, unreadable) => {
  const mail = await parseMail(Buffer.from(raw))
  expect(mail).toMatchObject({
    subject: 'Grüße',
    from: { name: 'Ann', address: 'ann@b.test' },
    unreadable: expect.stringContaining(unreadable),
  })
  expect(mail.headers.map(({ key }) => key)).toEqual(expect.arrayContaining(['from', 'subject']))
})

test('the content of a multipart without a boundary is its text', async () => {
  const raw = Buffer.from('Content-Type: multipart/mixed\r\n\r\n--x\r\n\r\nGrüße\r\n')
  expect((await parseMail(raw)).text).toBe('--x\r\n\r\nGrüße\r\n')
})

test.each([
  'Subject: x\r\n\r\ntext',
  'Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\na\r\n--x--\r\n',
  'Content-Type: multipart/mixed; boundary="a b"\r\n\r\n--never',
  '',
])('nothing is unreadable in %j', async (raw) => {
  expect((await parseMail(Buffer.from(raw))).unreadable).toBeUndefined()
})
