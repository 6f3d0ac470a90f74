import { once } from 'node:events'
import type { AddressInfo, Server, Socket } from 'node:net'
import {
  SMTPServer,
  type SMTPServerAuthentication,
  type SMTPServerOptions,
  type SMTPServerSession,
} from 'smtp-server'
import type { SMTPConnectionOptions } from 'smtp-server/lib/smtp-connection.js'
import type { CertificateKind } from './answer.js'
import type { KeyAndCertificate } from './certificates.js'
import { connectionOf, MockConnection } from './connection.js'
import type { DialogueContext } from './dialogue-context.js'
import { publish } from './events.js'
import { explainHandshake } from './explain-handshake.js'
import { SessionRecord } from './session.js'

/** How a server runs, besides what its connections share. */
export interface MockServerOptions {
  /** Milliseconds that a client may be idle. */
  readonly idleTimeoutMs: number
  /** The certificate of implicit TLS, and what is wrong with it; undefined for none. */
  readonly tls: (KeyAndCertificate & { readonly kind: CertificateKind }) | undefined
}

type UpgradeCallback = Parameters<SMTPServer['_upgrade']>[1]

/** Runs smtp-server with {@link MockConnection}s, for one span between listening and stopping. */
export class MockServer extends SMTPServer {
  readonly #context: DialogueContext
  /** Those that have not closed yet; smtp-server forgets one as soon as it ends it. */
  readonly #open = new Set<MockConnection>()
  #onEmpty = () => {}
  /** Whether sockets come without Nagle's algorithm, which would hold back a reply behind another. */
  #sendsAtOnce = false
  readonly #certificate: CertificateKind | undefined
  /** Errors that have been told in words. */
  readonly #told = new WeakSet<Error>()

  constructor(context: DialogueContext, { idleTimeoutMs, tls }: MockServerOptions) {
    super({
      name: context.rules.domain,
      authMethods: [...context.rules.mechanisms],
      allowInsecureAuth: true,
      disableReverseLookup: true,
      socketTimeout: idleTimeoutMs,
      // A client that has said all may still listen (RFC 5321 section 4.1.1.10).
      allowHalfOpen: true,
      logger: false,
      ...(tls ? { secure: true, key: tls.key, cert: tls.cert } : {}),
    })
    this.#context = context
    this.#certificate = tls?.kind
    if (tls) {
      // smtp-server listens one tick later; a reset until then would end the process.
      this.server.on('connection', (socket) => socket.on('error', () => {}))
    } else {
      // smtp-server looks for the PROXY protocol first, in another turn; there is none here.
      this.server.removeAllListeners('connection')
      this.server.on('connection', (socket) => {
        if (!this.#sendsAtOnce) socket.setNoDelay(true)
        const { remoteAddress = '', remotePort } = socket
        // An IPv6 address is brought into its shortest form; one of IPv4 has just one.
        const address = remoteAddress.includes(':') ? { remoteAddress } : {}
        this.connect(socket, { id: 'unused', remotePort, ...address })
      })
    }
  }

  /** smtp-server makes one for STARTTLS, too, which has those of its handlers here. */
  override updateSecureContext(options?: SMTPServerOptions) {
    if (this.options.secure) super.updateSecureContext(options)
    else this.secureContext = new Map()
  }

  /** Starts to listen; rejects with the error of the system. */
  async start(host: string, port: number): Promise<AddressInfo> {
    this.server.listen({ host, port, backlog: 4096 })
    await once(this.server, 'listening')
    this.#sendsAtOnce = setNoDelayForAll(this.server)
    return this.server.address() as AddressInfo
  }

  /** Stops listening and ends all connections; resolves when nothing of them is left. */
  async stop(): Promise<void> {
    const closed = once(this.server, 'close')
    this.server.close()
    for (const socket of this._pendingSockets.values()) socket.destroy()
    for (const connection of this.#open) connection.stop()
    await closed
    // Node tells of the end of a connection after that of its server.
    if (this.#open.size === 0) return
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#onEmpty = resolve
    await promise
  }

  override connect(socket: Socket, options?: SMTPConnectionOptions | null): void {
    // Gone since it was accepted: its 'close' is past, and would never remove the connection.
    if (socket.destroyed) return void socket.on('error', () => {})
    const onClosed = () => {
      this.#open.delete(connection)
      if (this.#open.size === 0) this.#onEmpty()
    }
    const connection = new MockConnection(
      this,
      socket,
      options,
      this.#context,
      this.#certificate,
      onClosed,
    )
    this.#open.add(connection)
    this.connections.add(connection)
    connection.init()
  }

  /** Implicit TLS: a handshake that fails leaves a session, too, which says why. */
  override _upgrade(socket: Socket, callback: UpgradeCallback) {
    const { remoteAddress = '', remotePort = 0 } = socket
    super._upgrade(socket, (error, secure) => {
      if (error) {
        this.#told.add(error)
        this.#tellFailure(error, { address: remoteAddress, port: remotePort }, socket.bytesRead)
      }
      callback(error, secure)
    })
    const secure = this._pendingSockets.get(socket)
    secure?.on('error', () => {})
    // A client that has closed its side cannot go on with a handshake.
    secure?.on('end', () => {
      if (this._pendingSockets.has(socket)) secure.destroy()
    })
  }

  #tellFailure(error: Error, client: SessionRecord['client'], octets: number) {
    const { events, onEntry } = this.#context
    const isClosed = 'code' in error && error.code === 'SocketError'
    const why = explainHandshake({
      error: isClosed ? undefined : error,
      octets,
      isUpgrade: false,
    })
    const record = new SessionRecord(client, onEntry)
    publish(events, 'session', record)
    record.happened('client', 'tls-failed', why)
    record.isClosed = true
    if (this.#certificate !== 'valid') return
    publish(events, 'warning', { message: `A connection failed: ${why}.` })
  }

  /** A failure to listen rejects start(); any other is over already and needs no handling. */
  override _onError(error: Error): void {
    if (!this.server.listening || this.#told.has(error)) return
    publish(this.#context.events, 'warning', { message: `A connection failed: ${error.message}.` })
  }

  /** The connection decides, and goes on on its own. */
  override onAuth(auth: SMTPServerAuthentication, session: SMTPServerSession): void {
    connectionOf(session)?.authenticate(auth)
  }
}

/**
 * Has all sockets that a server accepts send at once; tells whether that could be done. On Linux a
 * socket takes this from the one that listens, which spares each of them a system call.
 */
function setNoDelayForAll(server: Server): boolean {
  if (process.platform !== 'linux') return false
  const { _handle: handle } = server as { _handle?: { setNoDelay?(isOn: boolean): number } }
  return handle?.setNoDelay?.(true) === 0
}
