/** How far a TLS handshake had come when it failed. */
export interface FailedHandshake {
  /** Undefined if the client closed the connection. */
  readonly error: (Error & { readonly reason?: string }) | undefined
  /** How many octets of it the client had sent. */
  readonly octets: number
  /** Whether it was to follow STARTTLS, and not to come first. */
  readonly isUpgrade: boolean
}

/** What is said of a TLS client at a port without TLS. */
export const tlsOnPlainPort =
  'a TLS client spoke to the plain port: use --smtp-tls, or STARTTLS in the client (in a program: secure or starttls: true)'

/** What is said of a client that leaves as soon as it has seen the certificate. */
export const leftAfterCertificate =
  'the client left as soon as it had seen the certificate, so it may not trust it: give it the certificate from /api/smtp/authority.pem (in a program: await mail.authority())'

const plainOnTlsPort =
  'a plain client spoke to the TLS port: use smtps:// in the client, or start without --smtp-tls (in a program: secure: false)'

/** The header of a record and the first octets of a hello; OpenSSL says nothing of fewer. */
const leastOfHello = 11

/**
 * Says in words why a TLS handshake failed, and what to do, to end a sentence with.
 *
 * @example explainHandshake({ error: undefined, octets: 0, isUpgrade: false })
 * // 'a client said nothing to the TLS port; it is probably waiting for a greeting in plain text: ...'
 * @see RFC 8446 section 6.2
 */
export function explainHandshake({ error, octets, isUpgrade }: FailedHandshake): string {
  const reason = error?.reason?.toLowerCase() ?? ''
  const isPlain = /wrong version number|http request|unknown protocol|packet length/.test(reason)
  if (isPlain && isUpgrade) return 'the client continued in plain text after STARTTLS'
  if (isPlain) return plainOnTlsPort
  if (/alert (unknown ca|bad certificate|certificate|unsupported certificate)/.test(reason)) {
    const what = reason.replace(/^.*alert /, '')
    return `the client refuses the certificate (${what}): make it trust the certificate from /api/smtp/authority.pem (in a program: await mail.authority())`
  }
  if (reason !== '') return `a TLS handshake failed: ${reason}`
  if (error && 'code' in error && error.code === 'ERR_TLS_HANDSHAKE_TIMEOUT') {
    return 'a TLS handshake took too long'
  }
  if (octets >= leastOfHello) return leftAfterCertificate
  if (isUpgrade) return 'the client left after STARTTLS, before the TLS handshake'
  if (octets > 0) return plainOnTlsPort
  return 'a client said nothing to the TLS port; it is probably waiting for a greeting in plain text: use smtps:// in the client, or start without --smtp-tls (in a program: secure: false)'
}
