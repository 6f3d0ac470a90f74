import type { SMTPServerAuthentication } from 'smtp-server'
import type { Credentials } from './stage-context.js'

/** Takes from an exchange of AUTH what it says of the client. */
export function readCredentials(auth: SMTPServerAuthentication): Credentials {
  return {
    mechanism: auth.method,
    user: auth.username,
    secret: secretOf(auth),
    response: undefined,
  }
}

/**
 * Tells whether a client knows the secret of its user.
 *
 * @see RFC 4616 section 2, RFC 2195 section 2
 */
export function checkCredentials(
  auth: SMTPServerAuthentication,
  users: ReadonlyMap<string, string>,
): boolean {
  const secret = users.get(auth.username ?? '')
  if (secret === undefined) return false
  return auth.method === 'CRAM-MD5'
    ? (auth.validatePassword?.(secret) ?? false)
    : secretOf(auth) === secret
}

/**
 * Tells whether a line may be a response in an exchange; `=` is an empty one.
 *
 * @see RFC 4954 section 4
 */
export function isBase64(text: string): boolean {
  return text === '=' || (text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text))
}

function secretOf(auth: SMTPServerAuthentication): string | undefined {
  return auth.method === 'XOAUTH2' ? auth.accessToken : (auth.password ?? undefined)
}
