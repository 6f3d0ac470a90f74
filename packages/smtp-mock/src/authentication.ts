import type { Credentials } from './stage-context.js'

/** Checks whether a client has proved that it knows the secret of its user. */
export function checkCredentials(
  { user, proves }: Credentials,
  users: ReadonlyMap<string, string>,
): boolean {
  const secret = users.get(user ?? '')
  return secret !== undefined && proves(secret)
}

/**
 * Checks whether a line may be a response in an exchange; `=` is an empty one.
 *
 * @see RFC 4954 section 4
 */
export function isBase64(text: string): boolean {
  return text === '=' || (text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text))
}
