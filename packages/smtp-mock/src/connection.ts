import type { Socket } from 'node:net'
import { Writable, type WritableOptions } from 'node:stream'
import type { SecureContext } from 'node:tls'
import type { SMTPServer, SMTPServerAuthentication, SMTPServerSession } from 'smtp-server'
import { SMTPConnection, type SMTPConnectionOptions } from 'smtp-server/lib/smtp-connection.js'
import type { SMTPStream } from 'smtp-server/lib/smtp-stream.js'
import type { CertificateKind, HandshakeFault } from './answer.js'
import { Dialogue } from './dialogue.js'
import type { Connection, DialogueContext } from './dialogue-context.js'
import { DialogueReader } from './dialogue-reader.js'
import { publish } from './events.js'
import { explainHandshake, leftAfterCertificate, tlsOnPlainPort } from './explain-handshake.js'
import { SessionRecord } from './session.js'

/** The fatal alert handshake_failure of TLS 1.2 (RFC 5246 section 7.2). */
const handshakeFailure = Buffer.from([0x15, 0x03, 0x03, 0x00, 0x02, 0x02, 0x28])

/** So many octets of commands are taken before those before them are answered. */
const octetsAhead = 65_536

/**
 * One connection: smtp-server's socket, timeouts, TLS and exchanges of AUTH, with a {@link Dialogue}
 * in place of its parser and its commands.
 */
export class MockConnection extends SMTPConnection implements Connection {
  readonly #context: DialogueContext
  hasEnded = false
  readonly #onClosed: () => void
  readonly #rawSocket: Socket
  readonly #record: SessionRecord
  readonly #dialogue: Dialogue
  #reader: DialogueReader
  #topSocket: Socket | undefined
  #isSilent = false
  /** The client has closed its side; what it said before is still answered. */
  #clientHasEnded = false
  /** Of TLS: the certificate, and whether the client has said anything since it has seen it. */
  #shown: { readonly kind: CertificateKind; isHeard: boolean } | undefined
  #hasFailed = false
  /** Those that came before a TLS handshake. */
  #octetsInTheClear = 0

  constructor(
    server: SMTPServer,
    socket: Socket,
    options: SMTPConnectionOptions | null | undefined,
    context: DialogueContext,
    certificate: CertificateKind | undefined,
    onClosed: () => void,
  ) {
    // smtp-server asks a socket for what nobody here wants to know, and tells it what the listening
    // one has told it already.
    super(server, certificate ? socket : unasked, options)
    this._socket = socket
    if (this.remoteAddress === '') this.remoteAddress = socket.remoteAddress ?? ''
    this.#context = context
    this.#onClosed = onClosed
    // A TLS socket has the bare one, which alone can be reset, beneath it.
    this.#rawSocket = (socket as { _parent?: Socket })._parent ?? socket
    const client = { address: this.remoteAddress, port: this.remotePort }
    this.#record = new SessionRecord(client, context.onEntry)
    this.#dialogue = new Dialogue(context, this, this.#record)
    this.#reader = new DialogueReader(this.#dialogue, { isWaiting: true })
    this.#dialogue.state.isSecure = this.secure
    this.#record.secure = this.secure
    if (certificate) this.#shown = { kind: certificate, isHeard: false }
  }

  /** Greets at once: smtp-server waits 100 ms for clients that talk too early. */
  override init() {
    const socket = this._socket
    socket.on('close', () => this._onClose())
    socket.on('error', (error) => this._onError(error))
    socket.on('data', (octets) => this.#feed(octets))
    socket.on('end', () => this.#onEnd())
    this._armTimeout()
    publish(this.#context.events, 'session', this.#record)
    if (this.secure) this.#record.happened('client', 'tls')
    this.#dialogue.greet()
  }

  /**
   * smtp-server asks for one before there is a dialogue, and for another to pipe the TLS socket to.
   */
  override _createParser(): SMTPStream {
    if (!(#dialogue in this)) return asParser({ isClosed: false })
    const reader = new DialogueReader(this.#dialogue)
    this.#reader = reader
    const write: WritableOptions['write'] = (octets, _encoding, next) => {
      if (this.#shown) this.#shown.isHeard = true
      reader.push(octets, next)
    }
    return asParser(new Writable({ write }))
  }

  /** What smtp-server itself says: a 421 at its timeouts, and the steps of an exchange of AUTH. */
  override send(code: number, data?: string | string[] | null) {
    // Nothing can be said within a handshake, and a client that stops there would stay for ever.
    if (this._upgrading && code === 421) this.#topSocket?.destroy()
    if (this._upgrading || this.hasEnded) return
    if (code === 421) {
      this.#dialogue.say({ code }, 'NOOP')
      this.hangUp()
    } else {
      this.#dialogue.say(code === 334 ? { code, text: data ?? '' } : { code }, 'AUTH')
    }
  }

  override close() {
    this.#dialogue.wire.flush()
    this.#dialogue.wire.cancel()
    this.hasEnded = true
    this.#reader.isClosed = true
    super.close()
  }

  /** A client may leave where no mail is under way; elsewhere it is worth a warning. */
  override _onError(error: Error & { code?: string }) {
    if (this._upgrading) return this.#failHandshake(error)
    const { hasEnded } = this
    const { state } = this.#dialogue
    const isLeaving = error.code === 'ECONNRESET' || error.code === 'EPIPE'
    if (isLeaving && !hasEnded && !this.#clientHasEnded) this.#clientLeft('reset')
    const mayLeave = hasEnded || this.#clientHasEnded || state.transaction === undefined
    if (isLeaving && mayLeave) this.close()
    else this._server._onError(error)
  }

  override _onClose() {
    if (this._closed) return
    if (this._upgrading) this.#failHandshake(undefined)
    if (!this.hasEnded && !this.#clientHasEnded && !this._socket.errored) this.#clientLeft('end')
    this.hasEnded = true
    this.#dialogue.wire.cancel()
    this.#reader.isClosed = true
    this.#record.isClosed = true
    // What smtp-server does, but for a turn of its own in which it would tell its server, which has
    // been told.
    clearTimeout(this._closeTimer)
    this._server.connections.delete(this)
    this._parser = false
    this._closed = true
    this._closing = false
    this.#onClosed()
  }

  /**
   * The client has said all. It may still listen: what it said is answered first.
   *
   * @see RFC 5321 section 4.1.1.10
   */
  #onEnd() {
    if (this.hasEnded) return
    this.#clientLeft('end')
    this.#clientHasEnded = true
    // One that is gone altogether is noticed by the system, however long the answer takes.
    this._socket.setKeepAlive(true, 1000)
    this.onPause()
  }

  onPause() {
    if (!this.#clientHasEnded || this.hasEnded) return
    if (this.#isSilent || this.#reader.isIdle) this.close()
  }

  #clientLeft(event: 'end' | 'reset') {
    const isAtOnce = this.#shown !== undefined && !this.#shown.isHeard && !this.#hasFailed
    this.#record.happened('client', event, isAtOnce ? leftAfterCertificate : undefined)
    if (isAtOnce) this.#warn(leftAfterCertificate)
  }

  /** smtp-server tells of it up to three times. */
  #failHandshake(error: Error | undefined) {
    if (this.#hasFailed || this.hasEnded) return
    this.#hasFailed = true
    const octets = this.#rawSocket.bytesRead - this.#octetsInTheClear
    const why = explainHandshake({ error, octets, isUpgrade: true })
    this.#record.happened('client', 'tls-failed', why)
    this.#warn(why)
  }

  /** What a test asked for is worth no warning. */
  #warn(why: string) {
    if (this.#shown && this.#shown.kind !== 'valid') return
    publish(this.#context.events, 'warning', { message: `A connection failed: ${why}.` })
  }

  /** smtp-server tells here alone of the TLS socket whose handshake is under way. */
  override _armTimeout(socket: Socket = this._socket) {
    if (socket !== this._socket && socket !== this.#topSocket) {
      socket.on('error', () => {})
      socket.on('end', () => (this._upgrading ? socket.destroy() : this.#onEnd()))
    }
    this.#topSocket = socket
    super._armTimeout(socket)
  }

  /** Ends the session because the server stops; a client that waits for an answer gets none now. */
  stop() {
    if (!this.#isSilent) this.send(421)
    // To destroy a socket beneath TLS ends the process with a segmentation fault.
    const socket = this.#topSocket ?? this._socket
    // A client that does not read would keep an orderly end waiting for ever.
    if (this.#isSilent || this._upgrading || socket.writableLength > 0) socket.destroy()
    else socket.destroySoon()
  }

  /** Passes on that an exchange of AUTH is over; the server calls it. */
  authenticate({ challenge }: SMTPServerAuthentication) {
    this.#dialogue.authenticate(challenge)
  }

  // What the dialogue asks of its connection.

  get socket(): Socket {
    return this._socket
  }

  get isBusy(): boolean {
    return this.#reader.isRunning
  }

  proceed() {
    this._whenWritable(() => this.#reader.proceed())
  }

  wait() {
    this.#reader.wait()
  }

  startMessage() {
    this.#reader.startMessage()
  }

  /** While it is pending, smtp-server's timeout of idle clients does not count. */
  pend(isPending: boolean) {
    this._handlerPending = isPending
  }

  silence() {
    this.#isSilent = true
    this.pend(true)
    this.onPause()
  }

  hangUp() {
    this.#dialogue.wire.flush()
    this.#record.happened('server', 'end')
    this.close()
  }

  /**
   * Ends after QUIT. What the client said has been read, and the system has what it is told, so there
   * is nothing to wait for.
   */
  leave() {
    const { wire } = this.#dialogue
    wire.flush()
    const isOver =
      this._socket === this.#rawSocket &&
      this._socket.writableLength === 0 &&
      this.#reader.unread === 0
    if (!isOver) return this.hangUp()
    this.#record.happened('server', 'end')
    wire.cancel()
    this.hasEnded = true
    this.#reader.isClosed = true
    this._socket.destroy()
  }

  reset() {
    this.#dialogue.wire.flush()
    this.#record.happened('server', 'reset')
    this.hasEnded = true
    if (this._socket === this.#rawSocket) {
      this.#rawSocket.resetAndDestroy()
      return
    }
    // To reset the bare socket beneath a TLS socket ends the process with a segmentation fault; the
    // TLS socket destroys it in good order, and this property, which is Node's own, says how.
    Object.assign(this.#rawSocket, { resetAndClosing: true })
    this._socket.destroy()
  }

  get isExchanging(): boolean {
    return this._nextHandler !== false
  }

  startExchange(line: string) {
    exchanging.set(this.session, this)
    this.handler_AUTH(Buffer.from(line), () => this.proceed())
  }

  continueExchange(line: string) {
    const handler = this._nextHandler
    this._nextHandler = false
    if (handler) handler.call(this, Buffer.from(line), () => this.proceed())
  }

  endExchange() {
    this._nextHandler = false
  }

  onResponse(answer: (line: string) => void) {
    this._nextHandler = (line) => answer(line.toString())
  }

  startTls(context: SecureContext, kind: CertificateKind) {
    this.#dialogue.wire.flush()
    this.#retireReader()
    this.#shown = { kind, isHeard: false }
    this.#octetsInTheClear = this.#rawSocket.bytesRead
    const server = this._server
    // smtp-server takes the context from the server, which has one for all.
    this._server = Object.create(server, {
      secureContext: { value: new Map([['*', context]]) },
    }) as SMTPServer
    const onSecure = () => {
      this.#dialogue.state.secure()
      this.#record.domain = undefined
      this.#record.user = undefined
      this.#record.authorizationIdentity = undefined
      this.#record.secure = true
      this.#record.happened('client', 'tls')
    }
    this.upgrade(() => {}, onSecure)
    this._server = server
  }

  breakHandshake(fault: HandshakeFault) {
    const { wire } = this.#dialogue
    wire.flush()
    this.#retireReader()
    this._socket.once('data', (hello: Buffer) => {
      this.#record.received(hello)
      if (fault === 'silence') return this.silence()
      if (fault === 'alert') wire.sendOctets(handshakeFailure)
      if (fault === 'garbage') wire.sendOctets(Buffer.from('This is no TLS.\r\n'))
      this.hangUp()
    })
    this._socket.resume()
  }

  #refuseHello(octets: Buffer) {
    this.#record.received(octets)
    this.#record.happened('client', 'tls-failed', tlsOnPlainPort)
    this.#warn(tlsOnPlainPort)
    this.hangUp()
  }

  /** RFC 3207 section 4.2: what came in the clear behind STARTTLS is not carried out. */
  #retireReader() {
    this.#reader.isClosed = true
    this.#reader.proceed()
    this._socket.removeAllListeners('data')
  }

  /** Beyond some octets the client has to wait; up to there a client that leaves is noticed. */
  #feed(octets: Buffer) {
    if (this.#shown) this.#shown.isHeard = true
    else if (isHello(octets) && this.#reader.isBetweenLines) return this.#refuseHello(octets)
    this.#reader.push(octets, () => {
      if (this._socket.isPaused()) this._socket.resume()
    })
    if (this.#reader.unread > octetsAhead) this._socket.pause()
  }
}

const exchanging = new WeakMap<SMTPServerSession, MockConnection>()

/** Returns the connection of a session whose client has begun an exchange of AUTH. */
export function connectionOf(session: SMTPServerSession): MockConnection | undefined {
  return exchanging.get(session)
}

/** Stands for a socket that smtp-server has no question to. */
const unasked = {} as Socket

/** The header of a TLS record that holds a handshake (RFC 8446 section 5.1); no command begins so. */
function isHello(octets: Buffer): boolean {
  return octets[0] === 0x16 && (octets[1] === 0x03 || octets.length === 1)
}

/** smtp-server only pipes to it, and marks it as closed. */
function asParser(stream: Writable | { readonly isClosed: boolean }): SMTPStream {
  return stream as SMTPStream
}
