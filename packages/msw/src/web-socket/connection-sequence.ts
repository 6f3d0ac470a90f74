import { describe } from '../call-resolver.js'
import { createState } from '../epoch.js'
import type { Rewindable } from '../resolver.js'
import type { SocketConnection, SocketListener } from './connection.js'

// biome-ignore lint/suspicious/noExplicitAny: what a connection tells its listener is the link's own.
type AnyListener = (connection: any) => void

/** What all of several listeners can do with: one of them may look at more of a connection. */
type ConnectionOf<Listener> = (
  Listener extends (connection: infer Connection) => void
    ? (one: Connection) => void
    : never
) extends (one: infer All) => void
  ? All
  : never

/**
 * Gives successive connections of a WebSocket to successive listeners, and all later ones to the
 * last.
 *
 * MSW does not tell listeners that handlers were reset: use `rewind()` or `rewindAll()` to start
 * over.
 *
 * @throws {TypeError} if there is no listener, or one that is invalid; the message names its place.
 * @example
 * chat.addEventListener('connection', connectionSequence(closeWith(1013), dropped(), welcome))
 */
export function connectionSequence<Listener extends AnyListener = SocketListener>(
  ...listeners: readonly NoInfer<Listener>[]
): Listener & Rewindable
export function connectionSequence<const Listeners extends readonly AnyListener[]>(
  ...listeners: Listeners
): ((connection: ConnectionOf<Listeners[number]>) => void) & Rewindable
export function connectionSequence(
  ...listeners: readonly AnyListener[]
): SocketListener & Rewindable {
  if (listeners.length === 0) {
    throw new TypeError('connectionSequence needs at least one listener, such as closeWith(1013).')
  }
  for (const [index, listener] of listeners.entries()) {
    if (typeof listener === 'function') continue
    throw new TypeError(
      `Listener ${index + 1} of connectionSequence is ${describe(listener)}. Give a function, such as closeWith(1013) or ({ client }) => client.send('hello').`,
    )
  }
  const position = createState(() => ({ next: 0 }))
  const give = (connection: SocketConnection) => {
    const state = position.current()
    const listener = listeners[Math.min(state.next, listeners.length - 1)]
    state.next++
    listener?.(connection)
  }
  return Object.assign(give, { rewind: position.rewind })
}
