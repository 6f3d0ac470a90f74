import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'

/** A dialogue over a bare socket: the test says every octet and sees every octet. */
export interface RawClient {
  readonly socket: Socket
  /** Writes as is, several commands at once if need be; a string as UTF-8. */
  write(octets: string | Uint8Array): void
  /** Waits for the next whole reply, with the CRLF of each of its lines. */
  reply(): Promise<string>
  /** Writes a command with its CRLF and waits for the reply. */
  say(command: string): Promise<string>
  /** Says commands one after the other and gives the last reply. */
  sayAll(...commands: readonly string[]): Promise<string>
  /** Waits for so many octets, whatever they are. */
  octets(count: number): Promise<string>
  /** Gives what came and was not asked for yet. */
  unread(): string
  /** Waits until the server has ended the connection; gives what came before that. */
  ended(): Promise<string>
}

/** Connects, and leaves the greeting to be read. */
export async function connectRaw(port: number, host = '127.0.0.1'): Promise<RawClient> {
  const socket = connect({ host, port })
  const client = talkOver(socket)
  await once(socket, 'connect')
  return client
}

/** Connects with TLS from the first octet, and leaves the greeting to be read. */
export async function connectRawTls(port: number, authority: string): Promise<RawClient> {
  const socket = connectTls({ host: '127.0.0.1', port, ca: authority })
  const client = talkOver(socket)
  await once(socket, 'secureConnect')
  return client
}

/**
 * Goes on with TLS after a 220 to STARTTLS.
 *
 * @throws {Error} if the handshake fails or the certificate is not to be trusted.
 */
export async function startTls(client: RawClient, authority: string): Promise<RawClient> {
  client.socket.removeAllListeners()
  // A failed handshake is told by the TLS socket; the bare one may complain as well.
  client.socket.on('error', () => {})
  const socket = connectTls({ socket: client.socket, ca: authority, host: 'localhost' })
  await once(socket, 'secureConnect')
  return talkOver(socket)
}

/** Connects, reads the greeting, and says EHLO. */
export async function connectAndGreet(port: number): Promise<RawClient> {
  const client = await connectRaw(port)
  await client.reply()
  await client.say('EHLO client.test')
  return client
}

function talkOver(socket: Socket): RawClient {
  let received = ''
  let wake = () => {}
  socket.setEncoding('latin1')
  socket.on('data', (chunk) => {
    received += chunk
    wake()
  })
  socket.on('error', () => wake())
  socket.on('close', () => wake())

  const more = () =>
    new Promise<void>((resolve) => {
      wake = resolve
    })

  const client: RawClient = {
    socket,
    write: (octets) => void socket.write(octets),
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
    async octets(count) {
      while (received.length < count) {
        if (socket.destroyed) throw new Error(`The server left after ${JSON.stringify(received)}.`)
        await more()
      }
      const octets = received.slice(0, count)
      received = received.slice(count)
      return octets
    },
    unread: () => received,
    async ended() {
      while (!socket.destroyed) await more()
      return received
    },
  }
  return client
}
