import { type Handshake, type HandshakeFault, handshakeFaults } from './answer.js'

/**
 * Replies 220 to STARTTLS and then breaks the TLS handshake.
 *
 * @param fault - `alert`, the default, answers with the alert handshake_failure; `garbage` answers
 * with octets that are not TLS; `hang-up` closes the connection when the client begins; `silence`
 * never answers.
 * @throws {RangeError} if there is no such fault.
 * @example smtp.starttls(brokenHandshake())
 * @see RFC 3207 section 4.1, RFC 8446 section 6.2
 */
export function brokenHandshake(fault: HandshakeFault = 'alert'): Handshake<'STARTTLS'> {
  if (!handshakeFaults.includes(fault)) {
    throw new RangeError(
      `Not a handshake fault: ${JSON.stringify(fault)}. There are ${handshakeFaults.join(', ')}.`,
    )
  }
  return { kind: 'handshake', with: { fault } }
}
