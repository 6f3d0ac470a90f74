import { checkObject } from '../unknown-options.js'
import { atMoment, checkMoment } from './at-moment.js'
import {
  type SocketConnection,
  type SocketListener,
  type SocketMoment,
  socketOf,
} from './connection.js'

/** When a connection is lost. */
export interface DroppedOptions extends SocketMoment {
  /** True for a handshake that fails: the client never sees the connection open. */
  readonly beforeOpen?: boolean | undefined
}

/**
 * Loses a WebSocket connection without a close frame: the client gets an error, and then a close
 * event with 1006 and `wasClean: false`, as a browser shows it.
 *
 * @throws {RangeError} if the moment is invalid.
 * @throws {TypeError} if it is given together with `beforeOpen`, or there is an unknown option.
 * @example chat.addEventListener('connection', dropped({ afterMessages: 3 }))
 * @example chat.addEventListener('connection', dropped({ beforeOpen: true }))
 * @see RFC 6455 section 7.1.5
 * @see https://websockets.spec.whatwg.org/#feedback-from-the-protocol
 */
export function dropped(options: DroppedOptions = {}): SocketListener {
  const known = 'beforeOpen, afterMs and afterMessages'
  checkObject(options, 'dropped', known)
  const { beforeOpen = false, ...when } = options
  checkMoment(when, 'dropped', 'lose a connection', known)
  if (beforeOpen && (when.afterMs !== undefined || when.afterMessages !== undefined)) {
    throw new TypeError(
      'dropped takes either beforeOpen or a moment: a connection that never opens has no time and no messages. Leave one out.',
    )
  }
  return (connection) => {
    if (beforeOpen) drop(connection)
    else atMoment(connection, when, () => drop(connection))
  }
}

/**
 * `client.close(1006)` would tell of a clean close, and of no error. So the socket is closed here,
 * and MSW notices by the event, as it does when the page closes it.
 */
function drop(connection: SocketConnection): void {
  const socket = socketOf(connection)
  Object.assign(socket, { readyState: 3 })
  socket.dispatchEvent(new Event('error'))
  socket.dispatchEvent(closeEvent({ code: 1006, reason: '', wasClean: false }))
}

/** CloseEvent is a global of Node since 23 only. */
function closeEvent(init: CloseEventInit): Event {
  return typeof CloseEvent === 'undefined'
    ? Object.assign(new Event('close'), init)
    : new CloseEvent('close', init)
}
