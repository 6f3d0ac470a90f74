import { once } from 'node:events'
import type { AddressInfo, Socket } from 'node:net'
import {
  SMTPServer,
  type SMTPServerAddress,
  type SMTPServerAuthentication,
  type SMTPServerAuthenticationResponse,
  type SMTPServerDataStream,
  type SMTPServerSession,
} from 'smtp-server'
import type { SMTPConnectionOptions } from 'smtp-server/lib/smtp-connection.js'
import { type ConnectionContext, MockConnection, type Verdict } from './connection.js'
import { publish } from './events.js'

/** More than the large providers take, and it bounds what one message can occupy. */
const largestMessage = 64 * 1024 * 1024

/** RFC 5321 section 4.5.3.2.7: at least 5 minutes; a client may stand at a breakpoint. */
const idleTimeout = 5 * 60 * 1000

/** There is no certificate, and the rest are no commands of SMTP, or jokes. */
const disabledCommands = ['STARTTLS', 'XCLIENT', 'XFORWARD', 'WIZ', 'SHELL', 'KILL']

/** Runs smtp-server with {@link MockConnection}s, for one span between listening and stopping. */
export class MockServer extends SMTPServer {
  readonly #context: ConnectionContext
  readonly #sockets = new Set<Socket>()
  readonly #connections = new WeakMap<SMTPServerSession, MockConnection>()

  constructor(context: ConnectionContext) {
    super({
      name: context.domain,
      heloResponse: '%s',
      // This advertises the capability; the codes themselves come from MockConnection's send().
      hideENHANCEDSTATUSCODES: false,
      size: largestMessage,
      rejectOversized: true,
      authOptional: true,
      disabledCommands,
      disableReverseLookup: true,
      socketTimeout: idleTimeout,
      logger: false,
    })
    this.#context = context
    this.server.on('connection', (socket) => this.#track(socket))
  }

  /** Starts to listen; rejects with the error of the system. */
  async start(host: string, port: number): Promise<AddressInfo> {
    this.server.listen({ host, port })
    await once(this.server, 'listening')
    return this.server.address() as AddressInfo
  }

  /** Stops listening and ends all connections; resolves when nothing of them is left. */
  async stop(): Promise<void> {
    const closed = once(this.server, 'close')
    this.server.close()
    for (const connection of this.connections) connection.send(421)
    for (const socket of this.#sockets) {
      // A client that does not read would keep an orderly end waiting for ever.
      if (socket.writableLength > 0) socket.destroy()
      else socket.destroySoon()
    }
    await closed
  }

  override connect(socket: Socket, options?: SMTPConnectionOptions | null): void {
    // Gone since it was accepted: its 'close' is past, and would never remove the connection.
    if (socket.destroyed) return
    const connection = new MockConnection(this, socket, options, this.#context)
    this.#connections.set(connection.session, connection)
    this.connections.add(connection)
    connection.on('error', (error) => this._onError(error))
    connection.init()
  }

  /** A failure to listen rejects start(); any other is over already and needs no handling. */
  override _onError(error: Error): void {
    if (!this.server.listening) return
    publish(this.#context.events, 'warning', { message: `A connection failed: ${error.message}.` })
  }

  override onAuth(
    { username }: SMTPServerAuthentication,
    _session: SMTPServerSession,
    callback: (error: null, response: SMTPServerAuthenticationResponse) => void,
  ): void {
    callback(null, { user: { username } })
  }

  /** Is synchronous, so that whether a client talked too early does not depend on the clock. */
  override onConnect(session: SMTPServerSession, verdict: Verdict): void {
    this.#connectionOf(session).settle({ stage: 'CONNECT' }, verdict)
  }

  override onMailFrom(
    { address }: SMTPServerAddress,
    session: SMTPServerSession,
    verdict: Verdict,
  ): void {
    this.#connectionOf(session).settle({ stage: 'MAIL', address }, verdict)
  }

  override onRcptTo(
    { address }: SMTPServerAddress,
    session: SMTPServerSession,
    verdict: Verdict,
  ): void {
    this.#connectionOf(session).settle({ stage: 'RCPT', address }, verdict)
  }

  override onData(
    stream: SMTPServerDataStream,
    session: SMTPServerSession,
    verdict: Verdict,
  ): void {
    this.#connectionOf(session).receive(stream, verdict)
  }

  #connectionOf(session: SMTPServerSession): MockConnection {
    return this.#connections.get(session) as MockConnection
  }

  #track(socket: Socket): void {
    this.#sockets.add(socket)
    socket.once('close', () => this.#sockets.delete(socket))
    // smtp-server listens one tick later; a reset until then would end the process.
    socket.on('error', () => {})
  }
}
