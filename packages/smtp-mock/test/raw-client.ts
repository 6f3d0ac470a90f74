import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

/** A dialogue over a bare socket: the test says every octet and sees every octet. */
export interface RawClient {
  readonly socket: Socket
  /** Writes as is, several commands at once if need be. */
  write(text: string): void
  /** Waits for the next whole reply, with the CRLF of each of its lines. */
  reply(): Promise<string>
  /** Writes a command with its CRLF and waits for the reply. */
  say(command: string): Promise<string>
  /** Says commands one after the other and gives the last reply. */
  sayAll(...commands: readonly string[]): Promise<string>
  /** Waits until the server has ended the connection; gives what came before that. */
  ended(): Promise<string>
}

/** Connects, and leaves the greeting to be read. */
export async function connectRaw(port: number, host = '127.0.0.1'): Promise<RawClient> {
  const socket = connect({ host, port })
  let received = ''
  let wake = () => {}
  socket.setEncoding('latin1')
  socket.on('data', (chunk) => {
    received += chunk
    wake()
  })
  socket.on('error', () => wake())
  socket.on('close', () => wake())
  await once(socket, 'connect')

  const more = () =>
    new Promise<void>((resolve) => {
      wake = resolve
    })

  const client: RawClient = {
    socket,
    write: (text) => void socket.write(text),
    async reply() {
      for (;;) {
        const [reply] = /^(?:\d{3}-[^\r\n]*\r\n)*\d{3}(?: [^\r\n]*)?\r\n/.exec(received) ?? []
        if (reply !== undefined) {
          received = received.slice(reply.length)
          return reply
        }
        if (socket.destroyed) {
          throw new Error(`The server left; of a reply there was ${JSON.stringify(received)}.`)
        }
        await more()
      }
    },
    say(command) {
      client.write(`${command}\r\n`)
      return client.reply()
    },
    async sayAll(...commands) {
      let reply = ''
      for (const command of commands) reply = await client.say(command)
      return reply
    },
    async ended() {
      while (!socket.destroyed) await more()
      return received
    },
  }
  return client
}

/** Connects, reads the greeting, and says EHLO. */
export async function connectAndGreet(port: number): Promise<RawClient> {
  const client = await connectRaw(port)
  await client.reply()
  await client.say('EHLO client.test')
  return client
}
