import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

const queued = new WeakMap<Socket, Set<ServerResponse>>()

/**
 * Emits `close` on a response that waits behind others of its connection when the connection
 * closes. Node does so only for the one whose turn it is, and whatever the others wait for, such as
 * a delay, would go on without a client.
 */
export function closeWithConnection(response: ServerResponse): void {
  // A response that has a socket is the first of its connection.
  if (response.socket !== null) return
  const { socket } = response.req
  const waiting = queued.get(socket) ?? startQueue(socket)
  waiting.add(response)
  response.once('socket', () => waiting.delete(response))
}

/**
 * Does something to the connection when it is a response's turn: a pipelined one has to wait until
 * those before it are sent.
 *
 * @see RFC 9112 section 9.3.2
 */
export function onTurn(response: ServerResponse, action: (socket: Socket) => void): void {
  if (response.socket === null) response.once('socket', action)
  else action(response.socket)
}

/**
 * Does something as soon as a connection has no response under way, and never if it ends before.
 *
 * @see RFC 9112 section 9.3.2
 */
export function onceFree(socket: Socket, action: () => void): void {
  if (!socket.writable) return
  // Node's own name for the response whose turn it is; it tells nobody but assignSocket().
  const { _httpMessage: current } = socket as { _httpMessage?: ServerResponse | null }
  if (current) current.once('finish', () => onceFree(socket, action))
  else action()
}

function startQueue(socket: Socket): Set<ServerResponse> {
  const waiting = new Set<ServerResponse>()
  queued.set(socket, waiting)
  socket.once('close', () => {
    for (const response of waiting) response.emit('close')
  })
  return waiting
}
