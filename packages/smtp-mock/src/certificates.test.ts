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
