import type { Socket } from 'node:net'
import { Writable } from 'node:stream'
import type { SecureContext } from 'node:tls'
import type { SMTPServer, SMTPServerAuthentication } from 'smtp-server'
import { SMTPConnection, type SMTPConnectionOptions } from 'smtp-server/lib/smtp-connection.js'
import type { SMTPStream } from 'smtp-server/lib/smtp-stream.js'
import type { HandshakeFault } from './answer.js'
import { Dialogue } from './dialogue.js'
import type { Connection, DialogueContext } from './dialogue-context.js'
import { DialogueReader } from './dialogue-reader.js'
import { publish } from './events.js'
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

  constructor(
    server: SMTPServer,
    socket: Socket,
    options: SMTPConnectionOptions | null | undefined,
    context: DialogueContext,
    onClosed: () => void,
  ) {
    super(server, socket, options)
    this.#context = context
    this.#onClosed = onClosed
    // A TLS socket has the bare one, which alone can be reset, beneath it.
    this.#rawSocket = (socket as { _parent?: Socket })._parent ?? socket
    const client = { address: this.remoteAddress, port: this.remotePort }
    this.#record = new SessionRecord(this.id, client, context.onEntry)
    this.#dialogue = new Dialogue(context, this, this.#record)
    this.#reader = new DialogueReader(this.#dialogue, { isWaiting: true })
    this.#dialogue.state.isSecure = this.secure
    this.#record.secure = this.secure
  }

  /** Greets at once: smtp-server waits 100 ms for clients that talk too early. */
  override init() {
    const socket = this._socket
    socket.on('close', () => this._onClose())
    socket.on('error', (error) => this._onError(error))
    socket.on('data', (octets) => this.#feed(octets))
    this._armTimeout()
    this._resetSession()
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
    const stream = new Writable({ write: (octets, _encoding, next) => reader.push(octets, next) })
    return asParser(stream)
  }

  /** What smtp-server itself says: a 421 at its timeouts, and the steps of an exchange of AUTH. */
  override send(code: number, data?: string | string[] | null) {
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
    const { hasEnded } = this
    const { state } = this.#dialogue
    const isLeaving = error.code === 'ECONNRESET' || error.code === 'EPIPE'
    if (isLeaving && !hasEnded) this.#record.happened('client', 'reset')
    if (isLeaving && (hasEnded || state.transaction === undefined)) this.close()
    else this.emit('error', error)
  }

  override _onClose() {
    if (!this._closed) {
      if (!this.hasEnded && !this._socket.errored) this.#record.happened('client', 'end')
      this.hasEnded = true
      this.#dialogue.wire.cancel()
      this.#reader.isClosed = true
      this.#record.isClosed = true
      this.#onClosed()
    }
    super._onClose()
  }

  /** smtp-server tells here alone of the TLS socket whose handshake is under way. */
  override _armTimeout(socket: Socket = this._socket) {
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
  }

  hangUp() {
    this.#dialogue.wire.flush()
    this.#record.happened('server', 'end')
    this.close()
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

  startTls(context: SecureContext) {
    this.#dialogue.wire.flush()
    this.#retireReader()
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

  /** RFC 3207 section 4.2: what came in the clear behind STARTTLS is not carried out. */
  #retireReader() {
    this.#reader.isClosed = true
    this.#reader.proceed()
    this._socket.removeAllListeners('data')
  }

  /** Beyond some octets the client has to wait; up to there a client that leaves is noticed. */
  #feed(octets: Buffer) {
    this.#reader.push(octets, () => {
      if (this._socket.isPaused()) this._socket.resume()
    })
    if (this.#reader.unread > octetsAhead) this._socket.pause()
  }
}

/** smtp-server only pipes to it, and marks it as closed. */
function asParser(stream: Writable | { readonly isClosed: boolean }): SMTPStream {
  return stream as SMTPStream
}
