import type { Fault } from './answer.js'

/**
 * Resets the connection (RST), without a reply: the client sees `ECONNRESET`.
 *
 * @example smtp.message(reset())
 * @see RFC 5321 section 3.8, RFC 9293 section 3.5.2
 */
export function reset(): Fault {
  return { kind: 'reset' }
}
