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
  [{ startTLS: true }, TypeError, 'No option "startTLS". Did you mean "starttls"? There are'],
  [{ max_messages: 1 }, TypeError, 'Did you mean "maxMessages"?'],
  [{ starttls: 'yes' }, TypeError, 'No starttls: "yes". Give true or false.'],
  [{ secure: null }, TypeError, 'No secure: null. There are valid,'],
  [
    { require: { clientCertificate: true } },
    TypeError,
    'No member of require "clientCertificate". There are auth, tls.',
  ],
  [{ require: { TLS: true } }, TypeError, 'No member of require "TLS". Did you mean "tls"?'],
  [{ require: { tls: 1 } }, TypeError, 'No require.tls: 1. Give true or false.'],
  [{ require: true }, TypeError, 'No member of require in true. Give an object with auth, tls.'],
  [
    { users: ['ann'] },
    TypeError,
    'Not a list of users: ["ann"]. Give an object of names and secrets',
  ],
  [{ users: { ann: 1 } }, TypeError, 'Not a secret for the user "ann": 1.'],
  [{ certificate: { key: '', pem: '' } }, TypeError, 'No member of certificate "pem"'],
  [{ certificate: { key: '' } }, TypeError, 'No certificate.cert: undefined. Give it in PEM.'],
  [{ extensions: 'SIZE' }, TypeError, 'No extensions: "SIZE". Give a list of'],
  [{ extensions: ['8BITMINE'] }, TypeError, 'Did you mean "8BITMIME"?'],
  [{ domain: { toString: 1 } }, TypeError, 'Not a name for a server: {"toString":1}'],
  [{ maxBytes: { toString: 1 } }, RangeError, 'No maxBytes: {"toString":1}'],
  [{ domain: '' }, TypeError, 'Not a name for a server: ""'],
  [{ extensions: ['CHUNKING'] }, TypeError, 'No extensions: "CHUNKING". There are PIPELINING,'],
  [{ mechanisms: ['GSSAPI'] }, TypeError, 'No mechanisms: "GSSAPI"'],
  [{ secure: 'old' }, TypeError, 'No secure: "old". There are'],
  [{ maxMessageSize: 0 }, RangeError, 'No maxMessageSize: 0. Give a whole number of octets from 1'],
  [{ maxRecipients: 1.5 }, RangeError, 'No maxRecipients: 1.5'],
  [{ maxMessages: -1 }, RangeError, 'No maxMessages: -1'],
  [{ maxBytes: '1' }, RangeError, 'No maxBytes: "1"'],
  [{ idleTimeoutMs: 2 ** 31 }, RangeError, 'No idleTimeoutMs: 2147483648'],
])('%j is refused', (options, type, message) => {
  expect(() => readOptions(options as never)).toThrow(type)
  expect(() => readOptions(options as never)).toThrow(message)
})
