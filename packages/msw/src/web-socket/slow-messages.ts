import { describe } from '../call-resolver.js'
import type { SocketClient, SocketConnection, SocketData } from './connection.js'

const longestTimer = 2 ** 31 - 1

/**
 * Holds back each message that another listener sends, and its close.
 *
 * The order is kept. What a client sends arrives at once. Fake timers can advance the time; it ends
 * when the connection does. `broadcast` of the link is not held back.
 *
 * @param ms - milliseconds between `client.send` and the message.
 * @throws {RangeError} if that is not a time that a timer can wait.
 * @throws {TypeError} if there is no listener.
 * @example
 * chat.addEventListener('connection', slowMessages(300, ({ client }) => client.send('hello')))
 */
export function slowMessages<Connection extends SocketConnection>(
  ms: number,
  listener: (connection: Connection) => void,
): (connection: Connection) => void {
  if (!(typeof ms === 'number' && ms >= 0 && ms <= longestTimer)) {
    throw new RangeError(
      `slowMessages cannot wait ${describe(ms)}. Give milliseconds from 0 to ${longestTimer}.`,
    )
  }
  if (typeof listener !== 'function') {
    throw new TypeError(
      `What slowMessages holds back is ${describe(listener)}, not a listener. Give a function, such as ({ client }) => client.send('hello').`,
    )
  }
  return (connection) => listener(overlay(connection, { client: late(connection.client, ms) }))
}

function late(client: SocketClient, ms: number) {
  const timers = new Set<ReturnType<typeof setTimeout>>()
  client.addEventListener('close', () => {
    for (const timer of timers) clearTimeout(timer)
  })
  const after = (act: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer)
      act()
    }, ms)
    timers.add(timer)
  }
  return overlay(client, {
    send: (data: SocketData) => after(() => client.send(data)),
    close: (code?: number, reason?: string) => after(() => client.close(code, reason)),
  })
}

/** An object with some members instead of its own; its methods keep their private fields. */
function overlay<Base extends object>(
  base: Base,
  members: Readonly<Record<string, unknown>>,
): Base {
  return new Proxy(base, {
    get(target, name) {
      if (Object.hasOwn(members, name)) return members[name as string]
      const value: unknown = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
