import type { Fault } from './answer.js'

/**
 * Never answers. The connection stays open until the client leaves or the server closes.
 *
 * @example smtp.mail(silence())
 * @see RFC 5321 section 4.5.3.2
 */
export function silence(): Fault {
  return { kind: 'silence' }
}
