import { expect, test } from 'vitest'
import { readOptions } from './options.js'

test('what is left out has its default', () => {
  expect(readOptions({})).toMatchObject({
    domain: 'localhost',
    starttls: false,
    secure: undefined,
    users: undefined,
    requires: { auth: false, tls: false },
    mechanisms: ['PLAIN', 'LOGIN', 'CRAM-MD5', 'XOAUTH2'],
    maxMessageSize: 67_108_864,
    maxRecipients: 10_000,
    idleTimeoutMs: 300_000,
  })
})

test('who demands TLS offers it', () => {
  expect(readOptions({ require: { tls: true } }).starttls).toBe(true)
})

test('true is a valid certificate, false none', () => {
  expect(readOptions({ secure: true }).secure).toBe('valid')
  expect(readOptions({ secure: 'expired' }).secure).toBe('expired')
  expect(readOptions({ secure: false }).secure).toBeUndefined()
})

test.each([
  [{ tls: true }, TypeError, 'No option "tls". There are domain,'],
  [{ domain: '' }, TypeError, 'No name for a server: ""'],
  [{ extensions: ['CHUNKING'] }, TypeError, 'No extension "CHUNKING". There are PIPELINING,'],
  [{ mechanisms: ['GSSAPI'] }, TypeError, 'No mechanism "GSSAPI"'],
  [{ secure: 'old' }, TypeError, 'No certificate "old"'],
  [{ maxMessageSize: 0 }, RangeError, 'No maxMessageSize: 0. Give a whole number of octets from 1'],
  [{ maxRecipients: 1.5 }, RangeError, 'No maxRecipients: 1.5'],
  [{ maxMessages: -1 }, RangeError, 'No maxMessages: -1'],
  [{ maxBytes: '1' }, RangeError, 'No maxBytes: 1'],
  [{ idleTimeoutMs: 2 ** 31 }, RangeError, 'No idleTimeoutMs: 2147483648'],
])('%j is refused', (options, type, message) => {
  expect(() => readOptions(options as never)).toThrow(type)
  expect(() => readOptions(options as never)).toThrow(message)
})
