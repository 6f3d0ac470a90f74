import type { SocketListener } from './connection.js'

/**
 * Accepts a WebSocket connection and then says nothing: the client only ever sees it open.
 *
 * MSW passes a connection to every handler that matches it, those from `server.use` first. So this
 * also silences the others: nothing that they send gets through, and no message reaches them.
 *
 * @example server.use(chat.addEventListener('connection', silent()))
 */
export function silent(): SocketListener {
  return ({ client }) => {
    Object.assign(client, { send() {} })
    client.addEventListener('message', (event) => event.stopPropagation())
  }
}
