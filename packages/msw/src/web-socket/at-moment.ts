import { arrival } from '../arrival.js'
import { describe } from '../call-resolver.js'
import { checkObject, refuseUnknown } from '../unknown-options.js'
import { type SocketConnection, type SocketMoment, socketOf } from './connection.js'

const longestTimer = 2 ** 31 - 1

/**
 * Refuses a moment that never comes.
 *
 * @param who - whose moment it is.
 * @param what - what it cannot do then, as the message says.
 * @param known - the options that there are, as the message lists them.
 * @throws {RangeError} if a number is out of range.
 * @throws {TypeError} if it is not an object, or there is an unknown option.
 */
export function checkMoment(
  moment: SocketMoment,
  who: string,
  what: string,
  known = 'afterMs and afterMessages',
): void {
  checkObject(moment, who, known)
  const { afterMessages, afterMs, ...others } = moment
  refuseUnknown(others, who, known)
  if (afterMessages !== undefined && !(Number.isSafeInteger(afterMessages) && afterMessages > 0)) {
    throw new RangeError(
      `${who} cannot ${what} after ${describe(afterMessages)} messages: give a whole number of at least 1, or leave it out.`,
    )
  }
  if (
    afterMs !== undefined &&
    !(typeof afterMs === 'number' && afterMs >= 0 && afterMs <= longestTimer)
  ) {
    throw new RangeError(
      `${who} cannot ${what} after ${describe(afterMs)} ms: give a number from 0 to ${longestTimer}.`,
    )
  }
}

/** Does something to an open connection when its moment comes, unless it closed before. */
export function atMoment(
  connection: SocketConnection,
  { afterMessages = 0, afterMs }: SocketMoment,
  act: () => void,
): void {
  const { client } = connection
  let timer: ReturnType<typeof setTimeout> | undefined
  let isClosed = false
  client.addEventListener('close', () => {
    isClosed = true
    clearTimeout(timer)
  })

  const finish = async () => {
    // What other listeners answer to the last message goes out first.
    await arrival()
    if (!isClosed) act()
  }
  const start = () => {
    if (afterMs === undefined) void finish()
    else timer = setTimeout(finish, afterMs)
  }

  let messages = 0
  if (afterMessages === 0) whenOpen(socketOf(connection), start)
  else {
    client.addEventListener('message', (event) => {
      messages++
      if (messages === afterMessages) start()
      // A server that is about to close reads nothing more.
      else if (messages > afterMessages && afterMs === undefined) event.stopPropagation()
    })
  }
}

function whenOpen(socket: WebSocket, callback: () => void): void {
  if (socket.readyState === 0) socket.addEventListener('open', callback, { once: true })
  else callback()
}
