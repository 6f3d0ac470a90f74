import type { Fault } from './answer.js'

/**
 * Closes the connection in an orderly way (FIN), without a reply.
 *
 * @example smtp.ehlo(hangUp(), { once: true })
 * @see RFC 5321 section 3.8
 */
export function hangUp(): Fault {
  return { kind: 'hang-up' }
}
