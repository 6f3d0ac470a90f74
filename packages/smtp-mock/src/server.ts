import { once } from 'node:events'
import type { AddressInfo, Socket } from 'node:net'
import { SMTPServer, type SMTPServerAuthentication, type SMTPServerSession } from 'smtp-server'
import type { SMTPConnectionOptions } from 'smtp-server/lib/smtp-connection.js'
import type { KeyAndCertificate } from './certificates.js'
import { type ConnectionContext, MockConnection } from './connection.js'
import { publish } from './events.js'

/** How a server runs, besides what its connections share. */
export interface MockServerOptions {
  /** Milliseconds that a client may be idle. */
  readonly idleTimeoutMs: number
  /** The certificate of implicit TLS; undefined for none. */
  readonly tls: KeyAndCertificate | undefined
}

/** Runs smtp-server with {@link MockConnection}s, for one span between listening and stopping. */
export class MockServer extends SMTPServer {
  readonly #context: ConnectionContext
  readonly #sockets = new Set<Socket>()
  readonly #connections = new WeakMap<SMTPServerSession, MockConnection>()

  constructor(context: ConnectionContext, { idleTimeoutMs, tls }: MockServerOptions) {
    super({
      name: context.rules.domain,
      authMethods: [...context.rules.mechanisms],
      allowInsecureAuth: true,
      disableReverseLookup: true,
      socketTimeout: idleTimeoutMs,
      logger: false,
      ...(tls ? { secure: true, key: tls.key, cert: tls.cert } : {}),
    })
    this.#context = context
    this.server.on('connection', (socket) => this.#track(socket))
  }

  /** Starts to listen; rejects with the error of the system. */
  async start(host: string, port: number): Promise<AddressInfo> {
    this.server.listen({ host, port, backlog: 4096 })
    await once(this.server, 'listening')
    return this.server.address() as AddressInfo
  }

  /** Stops listening and ends all connections; resolves when nothing of them is left. */
  async stop(): Promise<void> {
    const closed = once(this.server, 'close')
    this.server.close()
    for (const connection of this.connections) (connection as MockConnection).stop()
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

  /** The connection decides, and goes on by itself. */
  override onAuth(auth: SMTPServerAuthentication, session: SMTPServerSession): void {
    this.#connections.get(session)?.authenticate(auth)
  }

  #track(socket: Socket): void {
    this.#sockets.add(socket)
    socket.once('close', () => this.#sockets.delete(socket))
    // smtp-server listens one tick later; a reset until then would end the process.
    socket.on('error', () => {})
  }
}
