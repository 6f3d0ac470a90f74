import { generateKeyPair, randomBytes } from 'node:crypto'
import { createSecureContext, type SecureContext } from 'node:tls'
import { promisify } from 'node:util'
import type { pki } from 'node-forge'
import type { CertificateKind } from './answer.js'

/** A certificate and its key, in PEM. */
export interface KeyAndCertificate {
  readonly key: string
  /** With those of intermediate authorities after it, if there are any. */
  readonly cert: string
}

type Forge = typeof import('node-forge')

const day = 24 * 60 * 60 * 1000

/** Clocks may differ a little, and a test may turn its own back. */
const lifetime = 365 * day

/**
 * The mock's own authority, and the certificates that it signs: made when they are first needed,
 * and gone with the process.
 *
 * @see RFC 5280 section 4
 */
export class Certificates {
  readonly #domain: string
  readonly #given: KeyAndCertificate | undefined
  #authority: Promise<Issuer> | undefined
  readonly #contexts = new Map<CertificateKind, Promise<SecureContext>>()

  /**
   * @param domain - whom the certificates name, besides localhost and its addresses.
   * @param given - takes the place of `valid`.
   */
  constructor(domain: string, given?: KeyAndCertificate) {
    this.#domain = domain
    this.#given = given
  }

  /** Returns the certificate of the authority in PEM, for clients to trust. */
  async authority(): Promise<string> {
    const { cert } = await this.#issuer()
    return (await loadForge()).pki.certificateToPem(cert)
  }

  /** Gives what a TLS handshake needs to show such a certificate. */
  context(kind: CertificateKind): Promise<SecureContext> {
    const known = this.#contexts.get(kind)
    if (known) return known
    const context = this.pair(kind).then((pair) => createSecureContext(pair))
    this.#contexts.set(kind, context)
    return context
  }

  /** Returns the key and the certificate of a kind, in PEM. */
  async pair(kind: CertificateKind): Promise<KeyAndCertificate> {
    if (kind === 'valid' && this.#given) return this.#given
    const forge = await loadForge()
    const [issuer, keys] = await Promise.all([this.#issuer(), createKeys()])
    const name = kind === 'wrong-name' ? 'other.example' : this.#domain
    const now = Date.now()
    const [notBefore, notAfter] =
      kind === 'expired'
        ? [now - 2 * lifetime, now - day]
        : kind === 'not-yet-valid'
          ? [now + day, now + lifetime]
          : [now - day, now + lifetime]
    const cert = createCertificate(forge, keys.publicKey, name, notBefore, notAfter)
    cert.setIssuer(
      kind === 'self-signed' ? cert.subject.attributes : issuer.cert.subject.attributes,
    )
    cert.setExtensions([
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames:
          kind === 'wrong-name'
            ? [{ type: 2, value: name }]
            : [
                { type: 2, value: name },
                { type: 2, value: 'localhost' },
                { type: 7, ip: '127.0.0.1' },
                { type: 7, ip: '::1' },
              ],
      },
    ])
    const signingKey = kind === 'self-signed' ? keys.privateKey : issuer.privateKey
    cert.sign(forge.pki.privateKeyFromPem(signingKey), forge.md.sha256.create())
    return { key: keys.privateKey, cert: forge.pki.certificateToPem(cert) }
  }

  #issuer(): Promise<Issuer> {
    this.#authority ??= createIssuer()
    return this.#authority
  }
}

interface Issuer {
  readonly cert: pki.Certificate
  readonly privateKey: string
}

async function createIssuer(): Promise<Issuer> {
  const [forge, { publicKey, privateKey }] = await Promise.all([loadForge(), createKeys()])
  const now = Date.now()
  // Whoever trusts several of them, as programs with one store for all do, tells them apart by name.
  const name = `Statuary SMTP mock ${randomBytes(8).toString('hex')}`
  const cert = createCertificate(forge, publicKey, name, now - day, now + lifetime)
  cert.setIssuer(cert.subject.attributes)
  cert.setExtensions([
    { name: 'basicConstraints', cA: true, critical: true },
    { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
  ])
  cert.sign(forge.pki.privateKeyFromPem(privateKey), forge.md.sha256.create())
  return { cert, privateKey }
}

function createCertificate(
  forge: Forge,
  publicKey: string,
  commonName: string,
  notBefore: number,
  notAfter: number,
): pki.Certificate {
  const cert = forge.pki.createCertificate()
  cert.publicKey = forge.pki.publicKeyFromPem(publicKey)
  // A first octet of 1 keeps the number positive, and DER wants no zero before it (RFC 5280 section 4.1.2.2).
  cert.serialNumber = `01${forge.util.bytesToHex(forge.random.getBytesSync(8))}`
  cert.validity.notBefore = new Date(notBefore)
  cert.validity.notAfter = new Date(notAfter)
  cert.setSubject([{ name: 'commonName', value: commonName }])
  return cert
}

/** Only a server with TLS needs it, so nobody else waits for it. */
async function loadForge(): Promise<Forge> {
  const { default: forge } = await import('node-forge')
  return forge
}

function createKeys(): Promise<{ publicKey: string; privateKey: string }> {
  return promisify(generateKeyPair)('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
}
