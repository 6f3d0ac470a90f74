import { X509Certificate } from 'node:crypto'
import { describe, expect, test, vi } from 'vitest'
import { certificateKinds } from './answer.js'
import { brokenHandshake } from './broken-handshake.js'
import { certificate } from './certificate.js'
import { Certificates } from './certificates.js'

const certificates = new Certificates('mx.test')
const read = async (kind: (typeof certificateKinds)[number]) =>
  new X509Certificate((await certificates.pair(kind)).cert)
const authority = async () => new X509Certificate(await certificates.authority())

describe('the certificate that is', () => {
  test('valid is signed by the authority, for the server, localhost and its addresses', async () => {
    const cert = await read('valid')
    expect(cert.verify((await authority()).publicKey)).toBe(true)
    expect(cert.checkIssued(await authority())).toBe(true)
    for (const name of ['mx.test', 'localhost']) expect(cert.checkHost(name)).toBe(name)
    for (const ip of ['127.0.0.1', '::1']) expect(cert.checkIP(ip)).toBeDefined()
    expect(cert.ca).toBe(false)
  })

  test.each(certificateKinds)('%s is wrong in that one way only', async (kind) => {
    const cert = await read(kind)
    const now = Date.now()
    expect({
      expired: Date.parse(cert.validTo) < now,
      'not-yet-valid': Date.parse(cert.validFrom) > now,
      'wrong-name': cert.checkHost('localhost') === undefined,
      'self-signed': !cert.verify((await authority()).publicKey),
    }).toEqual({
      expired: kind === 'expired',
      'not-yet-valid': kind === 'not-yet-valid',
      'wrong-name': kind === 'wrong-name',
      'self-signed': kind === 'self-signed',
    })
  })
})

test('the authority may sign, and is one per server', async () => {
  expect((await authority()).ca).toBe(true)
  expect(await certificates.authority()).toBe(await certificates.authority())
  expect(await new Certificates('mx.test').authority()).not.toBe(await certificates.authority())
})

test('two authorities have two names, so that a store that trusts both finds the right one', async () => {
  const other = new X509Certificate(await new Certificates('mx.test').authority())
  expect(other.subject).not.toBe((await authority()).subject)
})

test('serial numbers are in DER whatever is drawn, zeros as well', async () => {
  const { default: forge } = await import('node-forge')
  for (const drawn of ['\0\0\0\0\0\0\0\x01', '\0\x7f234567', '\xff1234567']) {
    const draw = vi.spyOn(forge.random, 'getBytesSync').mockReturnValueOnce(drawn)
    const { serialNumber } = new X509Certificate(await new Certificates('mx.test').authority())
    draw.mockRestore()
    expect(serialNumber).toBe(`01${Buffer.from(drawn, 'latin1').toString('hex').toUpperCase()}`)
  }
})

test('a context is made once for each kind', () => {
  expect(certificates.context('valid')).toBe(certificates.context('valid'))
  expect(certificates.context('valid')).not.toBe(certificates.context('expired'))
})

test('a pair that was given takes the place of the valid one, and of no other', async () => {
  const given = await certificates.pair('valid')
  const own = new Certificates('mx.test', given)
  expect(await own.pair('valid')).toBe(given)
  expect((await own.pair('expired')).cert).not.toBe(given.cert)
})

test('kinds and faults that are none are refused', () => {
  expect(() => certificate('old' as never)).toThrow('There are valid, expired,')
  expect(() => brokenHandshake('loud' as never)).toThrow('There are alert, garbage,')
})
