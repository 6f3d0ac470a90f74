import { ws } from 'msw'

const chat = ws.link('wss://chat.test')
let connections = 0

export function rewind() {
  connections = 0
}

export const handlers = [
  chat.addEventListener('connection', ({ client }) => {
    connections++
    if (connections > 1) return client.send('welcome')
    // client.close(1006) would tell of a clean close, and of no error.
    const { socket } = client as unknown as { socket: WebSocket }
    socket.addEventListener('open', () => {
      Object.assign(socket, { readyState: WebSocket.CLOSED })
      socket.dispatchEvent(new Event('error'))
      socket.dispatchEvent(new CloseEvent('close', { code: 1006, wasClean: false }))
    })
  }),
]
