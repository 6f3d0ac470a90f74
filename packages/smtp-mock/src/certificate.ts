import { type CertificateKind, certificateKinds, type Handshake } from './answer.js'

/**
 * Continues with TLS, with a certificate that is made at run time and wrong in one way.
 *
 * All except `self-signed` are signed by the mock's own authority (`await mail.authority()`), so a
 * client that trusts it finds nothing wrong with `valid`, and only one thing wrong with the others.
 *
 * @throws {RangeError} if there is no such kind.
 * @example smtp.starttls(certificate('expired'))
 * @see RFC 3207 section 4.1, RFC 5280 section 6.1
 */
export function certificate(kind: CertificateKind): Handshake<'STARTTLS'> {
  if (!certificateKinds.includes(kind)) {
    throw new RangeError(
      `No certificate ${JSON.stringify(kind)}. There are ${certificateKinds.join(', ')}.`,
    )
  }
  return { kind: 'handshake', with: { certificate: kind } }
}
