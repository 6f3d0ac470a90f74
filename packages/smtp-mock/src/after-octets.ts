import type { AnyAnswer, Interruption } from './answer.js'
import { checkNumber } from './check-number.js'

/**
 * Lets the client begin its message and gives the answer when that many octets of it have arrived.
 *
 * The server replies 354 first. After an answer that leaves the connection open, the rest of the
 * message is read up to its final dot and gets no reply of its own.
 *
 * @param octets - of the message, at least 0.
 * @throws {RangeError} if it is not such a number.
 * @example smtp.data(afterOctets(0, reply(421))) // an early 421
 * @example smtp.data(afterOctets(10_000, hangUp()))
 * @see RFC 5321 section 3.8
 */
export function afterOctets(octets: number, answer: AnyAnswer): Interruption<'DATA'> {
  checkNumber(octets, {
    what: 'place in a message',
    unit: 'octets',
    least: 0,
    most: Number.MAX_SAFE_INTEGER,
    whole: true,
  })
  if (answer.kind === 'interruption' || answer.kind === 'handshake') {
    throw new TypeError(
      'Within a message, only a reply or a fault is possible: reply(421), hangUp(), slow(1000, reset()).',
    )
  }
  return { kind: 'interruption', octets, answer }
}
