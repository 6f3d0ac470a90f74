import { X509Certificate } from 'node:crypto'
import forge from 'node-forge'
import { afterEach, expect, test, vi } from 'vitest'
import { Certificates } from './certificates.js'

afterEach(() => vi.restoreAllMocks())

test.each(['\u0000'.repeat(8), '\u0000\u0001'.repeat(4), '\u00ff'.repeat(8)])(
  'a certificate can be read, whatever its number is made of',
  async (random) => {
    vi.spyOn(forge.random, 'getBytesSync').mockReturnValue(random)
    const certificates = new Certificates('mail.test')
    const authority = new X509Certificate(await certificates.authority())
    const { cert } = await certificates.pair('valid')
    expect(new X509Certificate(cert).verify(authority.publicKey)).toBe(true)
  },
)

test('two authorities have two names', async () => {
  const [one, other] = await Promise.all(
    [1, 2].map(async () => new X509Certificate(await new Certificates('mail.test').authority())),
  )
  expect(one?.subject).not.toBe(other?.subject)
})
