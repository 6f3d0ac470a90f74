import { describe } from '../call-resolver.js'
import { atMoment, checkMoment } from './at-moment.js'
import type { SocketListener, SocketMoment } from './connection.js'

/** Codes that no close frame may carry, with what they stand for. */
type Unsendable = 1004 | 1005 | 1006 | 1015

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9

type Sendable = `100${Digit}` | `101${0 | 1 | 2 | 3 | 4}` | `${3 | 4}${Digit}${Digit}${Digit}`

/** A code that a close frame may carry; a number that is only known at run time is checked then. */
export type CloseCode<Code extends number> = number extends Code
  ? Code
  : Code extends Unsendable
    ? never
    : `${Code}` extends Sendable
      ? Code
      : never

/**
 * Closes a WebSocket connection the way a server does: the client sees it open, and then gets a
 * close event with this code and `wasClean: true`.
 *
 * @param code - 1000 to 1003, 1007 to 1014, or 3000 to 4999.
 * @param reason - at most 123 bytes of UTF-8, which is what fits in a close frame.
 * @param when - after how many messages or milliseconds; at once if left out.
 * @throws {RangeError} if no close frame may carry the code, with the section that says so, or if
 * the reason is too long, or the moment is invalid.
 * @throws {TypeError} if the moment is not an object, or has an unknown option.
 * @example chat.addEventListener('connection', closeWith(1013, 'Try again later'))
 * @example chat.addEventListener('connection', closeWith(4401, 'Expired', { afterMessages: 2 }))
 * @see RFC 6455 section 7.4
 * @see https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number
 */
export function closeWith<const Code extends number>(
  code: CloseCode<Code>,
  reason = '',
  when: SocketMoment = {},
): SocketListener {
  checkCode(code)
  if (typeof reason !== 'string' || new TextEncoder().encode(reason).length > 123) {
    const given = typeof reason === 'string' ? 'a longer one' : describe(reason)
    throw new RangeError(
      `closeWith takes a reason of at most 123 bytes of UTF-8, not ${given}: a control frame has room for 125, and the code takes two (RFC 6455 section 5.5). A moment comes after it.`,
    )
  }
  checkMoment(when, 'closeWith', 'close')
  return (connection) => atMoment(connection, when, () => connection.client.close(code, reason))
}

const reserved = new Map<number, string>([
  [1004, 'it is reserved and has no meaning'],
  [1005, 'it stands for a close frame without a code; leave the code to closeWith(1000)'],
  [1006, 'it stands for a connection that ended without a close frame; use dropped()'],
  [1015, 'it stands for a TLS handshake that failed; use dropped({ beforeOpen: true })'],
])

function checkCode(code: number): void {
  const why = reserved.get(code)
  if (why !== undefined) {
    throw new RangeError(
      `No close frame carries ${code} (RFC 6455 section 7.4.1): ${why}. Codes range from 1000 to 1014 and from 3000 to 4999.`,
    )
  }
  const isRegistered = code >= 1000 && code <= 1014
  if (Number.isInteger(code) && (isRegistered || (code >= 3000 && code <= 4999))) return
  throw new RangeError(
    `No close frame carries ${describe(code)}: RFC 6455 section 7.4.2 leaves 1000 to 2999 to the protocol, of which 1000 to 1014 are in use, 3000 to 3999 to registration, and 4000 to 4999 to applications. Did you mean 1013?`,
  )
}
