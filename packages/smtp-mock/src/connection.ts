import type { EventEmitter } from 'node:events'
import type { Socket } from 'node:net'
import type { SecureContext } from 'node:tls'
import type { SmtpStage } from '@statuary/core'
import type { SMTPServer, SMTPServerAuthentication } from 'smtp-server'
import { SMTPConnection, type SMTPConnectionOptions } from 'smtp-server/lib/smtp-connection.js'
import type { SMTPStream } from 'smtp-server/lib/smtp-stream.js'
import type { AnyAnswer, Delivery, Handshake, HandshakeFault, Interruption } from './answer.js'
import { checkCredentials, readCredentials } from './authentication.js'
import type { Certificates } from './certificates.js'
import { commands, demand, type Step, unimplemented } from './commands.js'
import { piecesOf } from './deliver.js'
import { type DialogueListener, DialogueReader } from './dialogue-reader.js'
import { DialogueState } from './dialogue-state.js'
import { publish, type SmtpMockEvents } from './events.js'
import type { HandlerStack } from './handler-stack.js'
import { MailMessage } from './message.js'
import { MessageCollector } from './message-collector.js'
import { type PendingTrigger, PendingTriggers } from './pending-triggers.js'
import { isRefusal, type Refusal } from './refusal.js'
import type { ServerRules } from './server-rules.js'
import { SessionRecord } from './session.js'
import type { Credentials, StageContext } from './stage-context.js'
import { type AddressCommand, readTriggerAddress, type TriggerStage } from './trigger-address.js'
import { formatWorded, type ReplyRequest, wordReply } from './word-reply.js'

/** What the connections of a server share. */
export interface ConnectionContext {
  readonly rules: ServerRules
  readonly handlers: HandlerStack
  readonly certificates: Certificates
  readonly events: EventEmitter<SmtpMockEvents>
  /** Is told of every entry of a transcript. */
  readonly onEntry: SessionRecord['onEntry']
  /** Gives the next message its number. */
  nextMessageId(): string
  accept(message: MailMessage): void
}

/** A step that handlers may decide, and what it is about. */
interface Situation {
  /** Undefined for a command that no RFC defines. */
  readonly stage: SmtpStage | undefined
  readonly command: string
  readonly argument: string
  /** What a correct server replies. */
  readonly reply: ReplyRequest
  readonly why?: string | undefined
  readonly address?: string | undefined
  readonly parameters?: Step['parameters'] | undefined
  readonly credentials?: Credentials | undefined
  readonly message?: MailMessage | undefined
  /** What changes if the step succeeds. */
  readonly accept?: (() => void) | undefined
}

/** How a reply came about and how it is to be sent. */
interface Manner {
  readonly delivery?: Delivery | undefined
  readonly handshake?: Handshake | undefined
  readonly interruption?: Interruption | undefined
  readonly trigger?: string | undefined
  readonly isScripted: boolean
}

const byServer: Manner = { isScripted: false }
const byHandler: Manner = { isScripted: true }

/** After so many commands in a row that it does not know, the server hangs up. */
const unknownCommandsAllowed = 9

/** The fatal alert handshake_failure of TLS 1.2 (RFC 5246 section 7.2). */
const handshakeFailure = Buffer.from([0x15, 0x03, 0x03, 0x00, 0x02, 0x02, 0x28])

/**
 * One dialogue. smtp-server has the connection, its timeouts, TLS and the exchanges of AUTH; reader,
 * commands and replies are here.
 *
 * Each step goes the same way: the command is checked against the state (`commands`), the handlers
 * and then the trigger addresses are asked, the state changes if the reply says so, and the reply is
 * sent. So a refused step changes nothing.
 *
 * @see RFC 5321 section 3
 */
export class MockConnection extends SMTPConnection implements DialogueListener {
  readonly record: SessionRecord
  readonly #context: ConnectionContext
  readonly #rawSocket: Socket
  readonly #state = new DialogueState()
  readonly #triggers = new PendingTriggers()
  #collector: MessageCollector | undefined
  #interruption: Interruption | undefined
  #isSwallowing = false
  #unknownCommands = 0
  #unsent = ''
  #timer: NodeJS.Timeout | NodeJS.Immediate | undefined
  #isSilent = false
  #hasEnded = false

  constructor(
    server: SMTPServer,
    socket: Socket,
    options: SMTPConnectionOptions | null | undefined,
    context: ConnectionContext,
  ) {
    super(server, socket, options)
    this.#context = context
    // A TLS socket has the bare one, which alone can be reset, beneath it.
    this.#rawSocket = (socket as { _parent?: Socket })._parent ?? socket
    this.record = new SessionRecord(
      this.id,
      { address: this.remoteAddress, port: this.remotePort },
      context.onEntry,
    )
    this.#state.isSecure = this.secure
    this.record.secure = this.secure
  }

  /** Greets at once: smtp-server waits 100 ms for clients that talk too early. */
  override init() {
    this._resetSession()
    this._ready = true
    publish(this.#context.events, 'session', this.record)
    this._setListeners(() => {
      if (this.secure) this.record.happened('client', 'tls')
      this.#settle({ stage: 'CONNECT', command: 'CONNECT', argument: '', reply: { code: 220 } })
    })
  }

  /** The first reader waits for the greeting; smtp-server asks for another one when TLS begins. */
  override _createParser(): SMTPStream {
    return new DialogueReader(this, { isWaiting: !this._ready }) as unknown as SMTPStream
  }

  /** The one of now; undefined when the connection is closed. */
  get #reader(): DialogueReader | undefined {
    return (this._parser as unknown as DialogueReader | false) || undefined
  }

  /** What smtp-server itself says: a 421 at its timeouts, and the steps of AUTH. */
  override send(code: number, data?: string | string[] | null) {
    const isChallenge = code === 334
    const stage = isChallenge || this._nextHandler || code === 501 ? 'AUTH' : 'NOOP'
    this.#say({ code, ...(isChallenge ? { text: data ?? '' } : {}) }, code === 421 ? 'NOOP' : stage)
    if (code === 421) this.close()
  }

  override close() {
    this.#flush()
    this.#clearTimer()
    super.close()
  }

  /** Ends the session because the server stops; a client that gets no answer gets none now. */
  stop() {
    if (this.#isSilent || this._upgrading) this._socket.destroy()
    else this.send(421)
  }

  /** Decides on credentials that have come; smtp-server calls it by way of the server. */
  authenticate(auth: SMTPServerAuthentication) {
    const { users } = this.#context.rules
    const credentials = readCredentials(auth)
    const isRight = users === undefined || checkCredentials(auth, users)
    // RFC 7628 section 3.2.2: the error comes as a challenge, and the refusal after its answer.
    if (!isRight && credentials.mechanism === 'XOAUTH2') {
      const text = Buffer.from('{"status":"401","schemes":"bearer"}').toString('base64')
      this.#settleAuth(credentials, { code: 334, text })
    } else {
      this.#settleAuth(credentials, { code: isRight ? 235 : 535 })
    }
  }

  // What the reader tells.

  onOctets(octets: Buffer) {
    this.record.received(octets)
  }

  onBadLine(why: 'bare-lf' | 'too-long') {
    const stage = this._nextHandler ? 'AUTH' : undefined
    this._nextHandler = false
    this.#refuse(
      why === 'bare-lf'
        ? {
            refused: 500,
            text: 'Line ends with LF alone; CRLF is needed',
            why: 'A bare LF ends no line (RFC 5321 section 2.3.8).',
          }
        : {
            refused: 500,
            ...(stage ? {} : { text: 'Line too long' }),
            why: 'The line has more than 12288 octets (RFC 5321 section 4.5.3.1.4, RFC 4954 section 4).',
          },
      stage,
    )
  }

  onLine(line: string) {
    if (this._nextHandler) return this.#continueAuth(line)
    const space = line.indexOf(' ')
    const verb = (space < 0 ? line : line.slice(0, space)).toUpperCase()
    const argument = space < 0 ? '' : line.slice(space + 1).trim()
    const { rules } = this.#context
    const stage = stageOf(verb)
    const demanded = demand(verb, this.#state, rules)
    if (demanded) return this.#refuse(demanded, stage)
    const command = commands.get(verb)
    if (command === undefined) return this.#onUnknown(verb, argument, line)
    const outcome = command(argument, this.#state, rules)
    if (isRefusal(outcome)) return this.#refuse(outcome, stage)
    if (outcome.stage === 'AUTH') return this.#startAuth(line, argument)
    const { code, text, address, parameters } = outcome
    this.#settle({
      stage: outcome.stage,
      command: verb,
      argument,
      reply: text ? { code, text } : { code },
      address,
      parameters,
      accept: outcome.accept,
    })
  }

  onContent(content: Buffer) {
    if (this.#isSwallowing) return
    const collector = this.#collector as MessageCollector
    collector.add(content)
    const interruption = this.#interruption
    if (interruption && collector.octets >= interruption.octets) this.#interrupt(interruption)
  }

  onMessageEnd() {
    const { rules } = this.#context
    const collector = this.#collector as MessageCollector
    const wasInterrupted = this.#isSwallowing
    this.#collector = undefined
    this.#interruption = undefined
    this.#isSwallowing = false
    this.#unknownCommands = 0
    if (wasInterrupted) return this.#proceed()
    if (collector.isTooLarge) {
      return this.#refuse(
        {
          refused: 552,
          why: `The message has ${collector.octets} octets; ${rules.maxMessageSize} is the limit (RFC 1870 section 6.3).`,
        },
        'MESSAGE',
      )
    }
    const { envelope } = this.#state
    const id = this.#context.nextMessageId()
    const message = new MailMessage(id, envelope, collector.take(), this.record)
    this.#settle({
      stage: 'MESSAGE',
      command: 'MESSAGE',
      argument: '',
      reply: { code: 250 },
      message,
      accept: () => this.#context.accept(message),
    })
  }

  onPause() {
    this.#flush()
  }

  // The way of a step.

  #settle(situation: Situation) {
    const { handlers } = this.#context
    let answer: ReturnType<HandlerStack['ask']>
    try {
      answer = handlers.ask(situation.command, () => this.#describe(situation))
    } catch (error) {
      return this.#fail(situation, error)
    }
    if (answer === undefined) return this.#settleUnscripted(situation)
    if (!('then' in answer)) return this.#perform(answer, situation)
    this._handlerPending = true
    answer
      .then(
        (answer) => {
          if (this.#hasEnded) return
          this._handlerPending = false
          if (answer === undefined) this.#settleUnscripted(situation)
          else this.#perform(answer, situation)
        },
        (error) => this.#hasEnded || this.#fail(situation, error),
      )
      .catch((error) => this.emit('error', error as Error))
  }

  #settleUnscripted(situation: Situation) {
    const trigger = this.#findTrigger(situation)
    if (trigger === undefined) return this.#prepare(situation.reply, situation, byServer)
    this.#prepare(trigger.reply, situation, { isScripted: true, trigger: trigger.trigger })
  }

  /** A handler that fails is no answer: the client is told so, and the test's author, too. */
  #fail(situation: Situation, error: unknown) {
    const { message } = error as Error
    publish(this.#context.events, 'warning', {
      message: `A handler of ${situation.command} failed, so the client got 451: ${message ?? String(error)}`,
    })
    this.#prepare({ code: 451, text: 'A handler of the mock failed' }, situation, byHandler)
  }

  #perform(answer: AnyAnswer, situation: Situation) {
    switch (answer.kind) {
      case 'reply':
        return this.#prepare(answer, situation, byHandler)
      case 'delivery':
        return this.#prepare(answer.reply, situation, { isScripted: true, delivery: answer })
      case 'slow':
        this._handlerPending = true
        this.#timer = setTimeout(() => {
          this._handlerPending = false
          this.#perform(answer.answer, situation)
        }, answer.ms)
        return
      case 'interruption':
        return this.#prepare({ code: 354 }, situation, { isScripted: true, interruption: answer })
      case 'handshake':
        return this.#prepare({ code: 220 }, situation, { isScripted: true, handshake: answer })
      case 'garbage':
        this.#flush()
        this.#write(answer.octets)
        return this.#after(situation, undefined, byHandler)
      case 'hang-up':
        return this.#hangUp()
      case 'reset':
        this.#flush()
        this.record.happened('server', 'reset')
        this.#hasEnded = true
        this.#rawSocket.resetAndDestroy()
        return
      case 'silence':
        this.#flush()
        this.#isSilent = true
        this._handlerPending = true
        return
    }
  }

  /** TLS has to begin with the last octet of its 220, so its certificate is made before. */
  #prepare(reply: ReplyRequest, situation: Situation, manner: Manner) {
    const { certificates } = this.#context
    if (situation.stage !== 'STARTTLS' || !isSuccess('STARTTLS', reply.code)) {
      return this.#conclude(reply, situation, manner)
    }
    const how = manner.handshake?.with
    if (how && 'fault' in how) {
      return this.#conclude(reply, situation, manner, () => this.#breakHandshake(how.fault))
    }
    certificates.context(how?.certificate ?? 'valid').then(
      (context) =>
        this.#hasEnded || this.#conclude(reply, situation, manner, () => this.#startTls(context)),
      (error) => this.emit('error', error),
    )
  }

  #conclude(
    reply: ReplyRequest,
    situation: Situation,
    manner: Manner,
    goOn: () => void = () => this.#after(situation, reply.code, manner),
  ) {
    const { stage } = situation
    if (isSuccess(stage, reply.code)) situation.accept?.()
    const worded = this.#word(reply, situation)
    if (manner.isScripted) this.#publishReply(worded, situation, manner)
    const octets = formatWorded(worded, reply.illegal ?? false)
    const note = {
      stage,
      code: reply.code,
      why: manner.isScripted ? undefined : situation.why,
      scripted: manner.isScripted,
    }
    if (manner.delivery === undefined) {
      this.#write(octets, note)
      goOn()
    } else {
      this.#sendPieces(piecesOf(octets, manner.delivery), note, goOn)
    }
  }

  #after(situation: Situation, code: number | undefined, manner: Manner) {
    const { stage } = situation
    const succeeded = code !== undefined && isSuccess(stage, code)
    if (stage === 'MESSAGE') this.#state.transaction = undefined
    if (this.#state.transaction === undefined) this.#triggers.endTransaction()
    if (code === 421) return this.close()
    if (stage === 'QUIT' && succeeded) return this.#hangUp()
    if (stage === 'CONNECT' && !succeeded && code !== undefined) this.#state.isTurnedAway = true
    if (stage === 'DATA' && succeeded) {
      this.#startMessage(manner.interruption)
      if (manner.interruption?.octets === 0) return
    }
    if (stage === 'AUTH' && code === 334) this.#challenge(situation)
    this.#proceed()
  }

  #proceed() {
    this._whenWritable(() => this.#reader?.proceed())
  }

  // Commands with more than one line.

  #onUnknown(verb: string, argument: string, line: string) {
    if (/^[A-Z]+ \S+ HTTP\/\d\.\d$/.test(line)) {
      this.#say({ code: 421 }, 'NOOP')
      return this.close()
    }
    const section = unimplemented.get(verb)
    if (section === undefined && ++this.#unknownCommands > unknownCommandsAllowed) {
      this.#say({ code: 421 }, 'NOOP')
      return this.close()
    }
    this.#settle({
      stage: stageOf(verb),
      command: verb,
      argument,
      reply: section ? { code: 502, enhanced: '5.5.1' } : { code: 500 },
      why: section
        ? `The server does not implement ${verb} (${section}).`
        : 'No RFC defines such a command (RFC 5321 section 4.2.4).',
    })
  }

  #startAuth(line: string, argument: string) {
    const [mechanism = '', initial] = argument.split(/ +/)
    const known = this.#context.rules.mechanisms.includes(mechanism.toUpperCase())
    if (!known) {
      const credentials = {
        mechanism: mechanism.toUpperCase(),
        user: undefined,
        secret: undefined,
        response: undefined,
      }
      return this.#settleAuth(credentials, { code: 504 })
    }
    if (initial !== undefined && !isBase64(initial)) return this.#refuse(notBase64, 'AUTH')
    this.handler_AUTH(Buffer.from(line), () => this.#proceed())
  }

  #continueAuth(line: string) {
    const handler = this._nextHandler
    this._nextHandler = false
    if (!handler) return
    if (line !== '*' && !isBase64(line)) return this.#refuse(notBase64, 'AUTH')
    handler.call(this, Buffer.from(line), () => this.#proceed())
  }

  #settleAuth(credentials: Credentials, reply: ReplyRequest) {
    this.#settle({
      stage: 'AUTH',
      command: 'AUTH',
      argument: credentials.mechanism,
      reply,
      credentials,
      accept: () => {
        this.#state.user = credentials.user ?? ''
        this.record.user = this.#state.user
      },
    })
  }

  /** After a 334 the next line belongs to AUTH, and whoever gave the 334 is asked again. */
  #challenge({ credentials, reply }: Situation) {
    this._nextHandler = (line) => {
      const text = line.toString()
      if (text === '*') return this.#refuse(aborted, 'AUTH')
      this.#settleAuth(
        { ...(credentials as Credentials), response: Buffer.from(text, 'base64').toString() },
        { code: reply.code === 334 ? 535 : reply.code },
      )
    }
  }

  #startMessage(interruption: Interruption | undefined) {
    this.#collector = new MessageCollector(this.#context.rules.maxMessageSize)
    this.#reader?.startMessage()
    this.#interruption = interruption
    if (interruption?.octets === 0) this.#interrupt(interruption)
  }

  /** The message is not taken any more; what still comes of it is thrown away. */
  #interrupt({ answer }: Interruption) {
    this.#interruption = undefined
    this.#isSwallowing = true
    this.#reader?.wait()
    this.#perform(answer, {
      stage: 'MESSAGE',
      command: 'MESSAGE',
      argument: '',
      reply: { code: 421 },
    })
  }

  #startTls(context: SecureContext) {
    this.#flush()
    const retired = this.#reader
    const server = this._server
    // Its upgrade takes the context from the server, which has one for all.
    this._server = Object.create(server, {
      secureContext: { value: new Map([['*', context]]) },
    }) as SMTPServer
    this.upgrade(
      () => retired?.proceed(),
      () => {
        this.#state.secure()
        this.record.domain = undefined
        this.record.user = undefined
        this.record.secure = true
        this.record.happened('client', 'tls')
      },
    )
    this._server = server
  }

  #breakHandshake(fault: HandshakeFault) {
    this.#flush()
    const reader = this.#reader as DialogueReader
    this._socket.unpipe(reader)
    reader.isClosed = true
    reader.proceed()
    this._socket.once('data', (hello: Buffer) => {
      this.record.received(hello)
      if (fault === 'alert') this.#write(handshakeFailure)
      if (fault === 'garbage') this.#write(Buffer.from('This is no TLS.\r\n'))
      if (fault === 'silence') this.#isSilent = true
      else this.#hangUp()
    })
    this._socket.resume()
  }

  // Replies and octets.

  #refuse({ refused, enhanced, text, why }: Refusal, stage: SmtpStage | undefined) {
    this.#conclude(
      { code: refused, enhanced, text },
      { stage, command: stage ?? '', argument: '', reply: { code: refused }, why },
      byServer,
    )
  }

  #say(reply: ReplyRequest, stage: SmtpStage) {
    const worded = wordReply(reply, stage, this.#wording())
    this.#write(formatWorded(worded, false), { stage, code: reply.code, scripted: false })
    this.#flush()
  }

  #word(reply: ReplyRequest, situation: Situation) {
    const { code, text } = situation.reply
    // A handler's 250 to EHLO without a text of its own still tells the capabilities.
    const withText = reply.text === undefined && reply.code === code ? { ...reply, text } : reply
    return wordReply(withText, situation.stage, this.#wording())
  }

  #wording() {
    const { domain, extensions } = this.#context.rules
    return { domain, sendsEnhanced: extensions.has('ENHANCEDSTATUSCODES') }
  }

  #write(octets: string | Uint8Array, note?: Parameters<SessionRecord['sent']>[1]) {
    if (this._upgrading || this._socket.destroyed) return
    this.record.sent(octets, note)
    if (typeof octets !== 'string') {
      this._socket.write(octets)
      return
    }
    this.#unsent += octets
    if (!this.#reader?.isRunning) this.#flush()
  }

  /** Replies to commands that came together go together (RFC 2920 section 3.2). */
  #flush() {
    const unsent = this.#unsent
    if (unsent === '') return
    this.#unsent = ''
    if (this._socket.writable) this._socket.write(unsent, 'latin1')
  }

  #sendPieces(
    pieces: ReturnType<typeof piecesOf>,
    note: Parameters<SessionRecord['sent']>[1],
    done: () => void,
  ) {
    this.#flush()
    this._handlerPending = true
    const sendFrom = (index: number): void => {
      const piece = pieces[index]
      if (piece === undefined || this.#hasEnded) {
        this._handlerPending = false
        if (!this.#hasEnded) done()
        return
      }
      const send = () => {
        this.#write(piece.octets, index === 0 ? note : undefined)
        this.#flush()
        sendFrom(index + 1)
      }
      this.#timer = piece.ms > 0 ? setTimeout(send, piece.ms) : setImmediate(send)
    }
    sendFrom(0)
  }

  #hangUp() {
    this.#flush()
    this.record.happened('server', 'end')
    this.#hasEnded = true
    this.close()
  }

  /** smtp-server keeps quiet about a client that leaves where no mail is under way; it does not know of ours. */
  override _onError(error: Error & { code?: string }) {
    if (this.#state.transaction) this.emit('error', error)
    else super._onError(error)
  }

  override _onClose() {
    if (!this._closed) {
      const wasOpen = !this.#hasEnded && !this._closing
      this.#hasEnded = true
      this.#clearTimer()
      this.record.isClosed = true
      if (wasOpen) this.record.happened('client', this._socket.errored ? 'reset' : 'end')
    }
    super._onClose()
  }

  #clearTimer() {
    clearTimeout(this.#timer as NodeJS.Timeout)
    clearImmediate(this.#timer as NodeJS.Immediate)
  }

  // Around a step.

  #describe(situation: Situation): StageContext {
    const { stage, command, argument, address, parameters = {}, credentials, message } = situation
    return {
      stage,
      command,
      argument,
      address,
      parameters,
      credentials,
      message,
      envelope: message?.envelope ?? this.#state.envelope,
      session: this.record,
      attempt: 0,
    } as StageContext
  }

  #findTrigger({ stage, address }: Situation): PendingTrigger | undefined {
    const pending = this.#triggers.take(stage as TriggerStage)
    if (pending || (stage !== 'MAIL' && stage !== 'RCPT') || address === undefined) return pending
    return this.#readTrigger(stage, address)
  }

  #readTrigger(stage: AddressCommand, address: string): PendingTrigger | undefined {
    const { rules, events } = this.#context
    const found = readTriggerAddress(address, stage, rules)
    if (found === undefined) return undefined
    if ('ignored' in found) {
      publish(events, 'warning', { message: found.ignored })
      return undefined
    }
    const trigger = { ...found, trigger: address }
    if (found.stage === stage) return trigger
    const first = this.#triggers.add(trigger).trigger
    if (first !== address) {
      publish(events, 'warning', {
        message: `${address} was accepted at ${stage} and triggers nothing: ${first} came first and decides at ${found.stage}.`,
      })
    }
    return undefined
  }

  #publishReply(
    { code, enhanced, text }: ReturnType<typeof wordReply>,
    { stage, command, address }: Situation,
    { trigger }: Manner,
  ) {
    publish(this.#context.events, 'reply', {
      stage,
      command,
      address,
      code,
      enhanced,
      text: typeof text === 'string' ? text : text.join('\n'),
      trigger,
      session: this.record,
    })
  }
}

/** Whether a reply lets a step happen. */
function isSuccess(stage: SmtpStage | undefined, code: number): boolean {
  return Math.floor(code / 100) === (stage === 'DATA' ? 3 : 2)
}

const notBase64: Refusal = {
  refused: 501,
  why: 'The response is not base64 (RFC 4954 section 4).',
}

const aborted: Refusal = {
  refused: 501,
  why: 'The client gave the exchange up (RFC 4954 section 4).',
}

function isBase64(text: string): boolean {
  return text === '=' || (text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text))
}

function stageOf(verb: string): SmtpStage | undefined {
  return commands.has(verb) || ['EXPN', 'BDAT', 'ETRN', 'ATRN'].includes(verb)
    ? (verb as SmtpStage)
    : undefined
}
