import type { EventEmitter } from 'node:events'
import type { SecureContext } from 'node:tls'
import type { SmtpStage } from '@statuary/core'
import type { AnyAnswer, Delivery, Handshake, HandshakeFault, Interruption } from './answer.js'
import { isBase64 } from './authentication.js'
import type { Certificates } from './certificates.js'
import { commands, demand, stageOf, unimplemented } from './commands.js'
import { piecesOf } from './deliver.js'
import type { DialogueListener } from './dialogue-reader.js'
import { DialogueState } from './dialogue-state.js'
import { publish, type SmtpMockEvents } from './events.js'
import type { HandlerStack } from './handler-stack.js'
import { MailMessage } from './message.js'
import { MessageCollector } from './message-collector.js'
import { isRefusal, type Refusal } from './refusal.js'
import type { ReplyRequest, ReplyWording } from './reply-wording.js'
import type { ServerRules } from './server-rules.js'
import type { ReplyNote, SessionRecord } from './session.js'
import { isSuccess, type Situation } from './situation.js'
import type { Credentials, StageContext } from './stage-context.js'
import { TriggerReader } from './trigger-reader.js'
import { Wire, type WireEnd } from './wire.js'

/** What the dialogues of a server share. */
export interface DialogueContext {
  readonly rules: ServerRules
  readonly wording: ReplyWording
  readonly handlers: HandlerStack
  readonly certificates: Certificates
  readonly events: EventEmitter<SmtpMockEvents>
  /** Is told of every entry of a transcript. */
  readonly onEntry: SessionRecord['onEntry']
  /** Gives the next message its number. */
  nextMessageId(): string
  accept(message: MailMessage): void
}

/** The connection that a dialogue is held over. */
export interface Connection extends WireEnd {
  /** Reads on; nothing is read after a command until then. */
  proceed(): void
  /** Reads no more of a message until then. */
  wait(): void
  /** What follows is a message. */
  startMessage(): void
  /** Nothing is to be said for a while, and the client is not to blame for it. */
  pend(isPending: boolean): void
  /** Says nothing ever again. */
  silence(): void
  /** Ends with a FIN. */
  hangUp(): void
  /** Ends with a RST. */
  reset(): void
  startTls(context: SecureContext): void
  breakHandshake(fault: HandshakeFault): void
  /** Whether the next line belongs to an exchange of AUTH. */
  readonly isExchanging: boolean
  startExchange(line: string): void
  continueExchange(line: string): void
  /** Gives up an exchange. */
  endExchange(): void
  /** Has the next line of an exchange answered. */
  onResponse(answer: (line: string) => void): void
}

/** How a reply came about, and how it is to be sent. */
interface Manner {
  readonly isScripted: boolean
  readonly trigger?: string
  readonly delivery?: Delivery
  readonly handshake?: Handshake
  readonly interruption?: Interruption
}

const byServer: Manner = { isScripted: false }
const byHandler: Manner = { isScripted: true }

/** After so many commands in a row that it does not know, the server hangs up. */
const unknownCommandsAllowed = 9

/**
 * What is said over one connection.
 *
 * Each step goes the same way: the command is checked against the state (`commands`), the handlers
 * and then the trigger addresses are asked, the state changes if the reply says so, and the reply is
 * sent. So a refused step changes nothing.
 *
 * @see RFC 5321 section 3
 */
export class Dialogue implements DialogueListener {
  readonly state = new DialogueState()
  readonly wire: Wire
  /** Nothing is said any more, whatever a handler decides. */
  hasEnded = false
  readonly #context: DialogueContext
  readonly #connection: Connection
  readonly #record: SessionRecord
  readonly #triggers: TriggerReader
  #collector: MessageCollector | undefined
  #interruption: Interruption | undefined
  #isSwallowing = false
  #unknownCommands = 0

  constructor(context: DialogueContext, connection: Connection, record: SessionRecord) {
    this.#context = context
    this.#connection = connection
    this.#record = record
    this.wire = new Wire(connection, record)
    this.#triggers = new TriggerReader(context.rules.domain, context.events)
  }

  /** Begins with the greeting. */
  greet() {
    this.#settle({ stage: 'CONNECT', command: 'CONNECT', argument: '', reply: { code: 220 } })
  }

  /** Sends a reply that no command asked for, or that smtp-server gives. */
  say(reply: ReplyRequest, stage: SmtpStage) {
    this.wire.send(this.#context.wording.format(reply, stage), plainNote(stage, reply.code))
  }

  /** Decides on an exchange of AUTH; `reply` is what a correct server says. */
  settleAuth(credentials: Credentials, reply: ReplyRequest) {
    this.#settle({
      stage: 'AUTH',
      command: 'AUTH',
      argument: credentials.mechanism,
      reply,
      credentials,
      accept: () => {
        this.state.user = credentials.user ?? ''
        this.#record.user = this.state.user
      },
    })
  }

  // What the reader tells.

  onOctets(octets: Buffer) {
    this.#record.received(octets)
  }

  onPause() {
    this.wire.flush()
  }

  onBadLine(why: 'bare-lf' | 'too-long') {
    const stage = this.#connection.isExchanging ? 'AUTH' : undefined
    this.#connection.endExchange()
    this.#refuse(why === 'bare-lf' ? bareLineFeed : stage ? tooLongForAuth : tooLong, stage)
  }

  onLine(line: string) {
    if (this.#connection.isExchanging) {
      if (line === '*' || isBase64(line)) return this.#connection.continueExchange(line)
      this.#connection.endExchange()
      return this.#refuse(notBase64, 'AUTH')
    }
    const space = line.indexOf(' ')
    const command = (space < 0 ? line : line.slice(0, space)).toUpperCase()
    const argument = space < 0 ? '' : line.slice(space + 1).trim()
    const { rules } = this.#context
    const demanded = demand(command, this.state, rules)
    if (demanded) return this.#refuse(demanded, stageOf(command))
    const outcome = commands.get(command)?.(argument, this.state, rules)
    if (outcome === undefined) return this.#onUnknown(command, argument, line)
    this.#unknownCommands = 0
    if (isRefusal(outcome)) return this.#refuse(outcome, stageOf(command))
    const { stage, code, text, address, parameters, accept } = outcome
    if (stage === 'AUTH') return this.#onAuth(argument, line)
    this.#settle({ stage, command, argument, reply: { code, text }, address, parameters, accept })
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
    if (wasInterrupted) return this.#connection.proceed()
    if (collector.isTooLarge) {
      const why = `The message has ${collector.octets} octets; ${rules.maxMessageSize} is the limit (RFC 1870 section 6.3).`
      return this.#refuse({ refused: 552, why }, 'MESSAGE')
    }
    const { envelope } = this.state
    const id = this.#context.nextMessageId()
    const message = new MailMessage(id, envelope, collector.take(), this.#record)
    this.#settle({
      stage: 'MESSAGE',
      command: 'MESSAGE',
      argument: '',
      reply: { code: 250 },
      message,
      accept: () => this.#context.accept(message),
    })
  }

  #onUnknown(command: string, argument: string, line: string) {
    const isHttp = /^[A-Z]+ \S+ HTTP\/\d\.\d$/.test(line)
    const section = unimplemented.get(command)
    this.#unknownCommands = section === undefined ? this.#unknownCommands + 1 : 0
    if (isHttp || this.#unknownCommands > unknownCommandsAllowed) {
      this.say({ code: 421 }, 'NOOP')
      return this.#connection.hangUp()
    }
    this.#settle({
      stage: stageOf(command),
      command,
      argument,
      reply: section ? { code: 502, enhanced: '5.5.1' } : { code: 500 },
      why: section
        ? `The server does not implement ${command} (${section}).`
        : 'No RFC defines such a command (RFC 5321 section 4.2.4).',
    })
  }

  #onAuth(argument: string, line: string) {
    const [name = '', initial] = argument.split(/ +/)
    const mechanism = name.toUpperCase()
    if (!this.#context.rules.mechanisms.includes(mechanism)) {
      const unknown = { user: undefined, secret: undefined, response: undefined }
      return this.settleAuth({ mechanism, ...unknown }, { code: 504 })
    }
    if (initial !== undefined && !isBase64(initial)) return this.#refuse(notBase64, 'AUTH')
    this.#connection.startExchange(line)
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
    this.#connection.pend(true)
    answer.then(
      (answer) => {
        if (this.hasEnded) return
        this.#connection.pend(false)
        if (answer === undefined) this.#settleUnscripted(situation)
        else this.#perform(answer, situation)
      },
      (error) => {
        if (!this.hasEnded) this.#fail(situation, error)
      },
    )
  }

  #settleUnscripted(situation: Situation) {
    const found = this.#triggers.find(situation)
    if (found === undefined) return this.#prepare(situation.reply, situation, byServer)
    this.#prepare(found.reply, situation, { isScripted: true, trigger: found.trigger })
  }

  /** A handler that fails is no answer: the client is told so, and the test's author, too. */
  #fail(situation: Situation, error: unknown) {
    const reason = error instanceof Error ? error.message : String(error)
    publish(this.#context.events, 'warning', {
      message: `A handler of ${situation.command} failed, so the client got 451: ${reason}`,
    })
    this.#connection.pend(false)
    this.#prepare({ code: 451, text: 'A handler of the mock failed' }, situation, byHandler)
  }

  #perform(answer: AnyAnswer, situation: Situation) {
    const connection = this.#connection
    switch (answer.kind) {
      case 'reply':
        return this.#prepare(answer, situation, byHandler)
      case 'delivery':
        return this.#prepare(answer.reply, situation, { isScripted: true, delivery: answer })
      case 'interruption':
        return this.#prepare({ code: 354 }, situation, { isScripted: true, interruption: answer })
      case 'handshake':
        return this.#prepare({ code: 220 }, situation, { isScripted: true, handshake: answer })
      case 'slow':
        connection.pend(true)
        return this.wire.later(answer.ms, () => {
          connection.pend(false)
          this.#perform(answer.answer, situation)
        })
      case 'garbage':
        this.wire.sendOctets(answer.octets)
        return this.#after(situation, undefined, byHandler)
      case 'hang-up':
        return connection.hangUp()
      case 'reset':
        return connection.reset()
      case 'silence':
        this.wire.flush()
        return connection.silence()
    }
  }

  /** TLS has to begin with the last octet of its 220, so its certificate is made before. */
  #prepare(reply: ReplyRequest, situation: Situation, manner: Manner) {
    if (situation.stage !== 'STARTTLS' || !isSuccess('STARTTLS', reply.code)) {
      return this.#conclude(reply, situation, manner)
    }
    const how = manner.handshake?.with
    if (how && 'fault' in how) {
      const { fault } = how
      return this.#conclude(reply, situation, manner, () => this.#connection.breakHandshake(fault))
    }
    this.#context.certificates.context(how?.certificate ?? 'valid').then(
      (context) => {
        if (this.hasEnded) return
        this.#conclude(reply, situation, manner, () => this.#connection.startTls(context))
      },
      (error) => this.#fail(situation, error),
    )
  }

  #conclude(
    reply: ReplyRequest,
    situation: Situation,
    manner: Manner,
    goOn: () => void = () => this.#after(situation, reply.code, manner),
  ) {
    const { wording } = this.#context
    const { stage, why } = situation
    const { isScripted, delivery } = manner
    // A 250 to EHLO without a text of its own still tells the capabilities.
    const isUsual = reply.text === undefined && reply.code === situation.reply.code
    const whole = isUsual ? { ...reply, text: situation.reply.text } : reply
    if (isSuccess(stage, reply.code)) situation.accept?.()
    if (isScripted) this.#publish(whole, situation, manner)
    const octets = wording.format(whole, stage)
    const note =
      isScripted || why !== undefined
        ? { stage, code: reply.code, why: isScripted ? undefined : why, scripted: isScripted }
        : plainNote(stage, reply.code)
    if (delivery === undefined) {
      this.wire.send(octets, note)
      return goOn()
    }
    this.#connection.pend(true)
    this.wire.sendPieces(piecesOf(octets, delivery), note, () => {
      this.#connection.pend(false)
      goOn()
    })
  }

  /** What a reply leads to, besides what it lets happen; undefined is garbage. */
  #after({ stage, reply, credentials }: Situation, code: number | undefined, manner: Manner) {
    const { state } = this
    const connection = this.#connection
    const succeeded = code !== undefined && isSuccess(stage, code)
    if (stage === 'MESSAGE') state.transaction = undefined
    if (state.transaction === undefined) this.#triggers.endTransaction()
    this.#record.domain = state.domain
    if (code === 421 || (stage === 'QUIT' && succeeded)) return connection.hangUp()
    if (stage === 'CONNECT' && code !== undefined && !succeeded) state.isTurnedAway = true
    if (stage === 'AUTH' && code === 334) {
      // The next line belongs to AUTH, and whoever gave the challenge is asked again.
      connection.onResponse((line) => {
        if (line === '*') return this.#refuse(givenUp, 'AUTH')
        const response = Buffer.from(line, 'base64').toString()
        const next = reply.code === 334 ? { code: 535 } : reply
        this.settleAuth({ ...(credentials as Credentials), response }, next)
      })
    }
    if (stage === 'DATA' && succeeded) {
      this.#collector = new MessageCollector(this.#context.rules.maxMessageSize)
      connection.startMessage()
      this.#interruption = manner.interruption
      if (manner.interruption?.octets === 0) return this.#interrupt(manner.interruption)
    }
    connection.proceed()
  }

  /** The message is not taken any more; what still comes of it is thrown away. */
  #interrupt({ answer }: Interruption) {
    this.#interruption = undefined
    this.#isSwallowing = true
    this.#connection.wait()
    const reply = { code: 421 }
    this.#perform(answer, { stage: 'MESSAGE', command: 'MESSAGE', argument: '', reply })
  }

  #refuse({ refused, enhanced, text, why }: Refusal, stage: SmtpStage | undefined) {
    const reply = { code: refused, enhanced, text }
    this.#conclude(reply, { stage, command: stage ?? '', argument: '', reply, why }, byServer)
  }

  #describe(situation: Situation): StageContext {
    const { stage, command, argument, address, parameters = {}, credentials, message } = situation
    const envelope = message?.envelope ?? this.state.envelope
    const step = { stage, command, argument, address, parameters, credentials, message, envelope }
    return { ...step, session: this.#record, attempt: 0 } as StageContext
  }

  #publish(reply: ReplyRequest, { stage, command, address }: Situation, { trigger }: Manner) {
    const { code, enhanced, text } = this.#context.wording.word(reply, stage)
    publish(this.#context.events, 'reply', {
      stage,
      command,
      address,
      code,
      enhanced,
      text: typeof text === 'string' ? text : text.join('\n'),
      trigger,
      session: this.#record,
    })
  }
}

const plainNotes = new Map<string, ReplyNote>()

/** Most replies are the same few, and transcripts keep many of them. */
function plainNote(stage: SmtpStage | undefined, code: number): ReplyNote {
  const key = `${stage} ${code}`
  const known = plainNotes.get(key)
  if (known) return known
  const note = { stage, code, scripted: false }
  plainNotes.set(key, note)
  return note
}

const bareLineFeed: Refusal = {
  refused: 500,
  text: 'Line ends with LF alone; CRLF is needed',
  why: 'A bare LF ends no line (RFC 5321 section 2.3.8).',
}

const tooLong: Refusal = {
  refused: 500,
  text: 'Line too long',
  why: 'The line has more than 12288 octets (RFC 5321 section 4.5.3.1.4).',
}

const tooLongForAuth: Refusal = {
  refused: 500,
  why: 'The line has more than 12288 octets (RFC 4954 section 4).',
}

const notBase64: Refusal = {
  refused: 501,
  why: 'The response is not base64 (RFC 4954 section 4).',
}

const givenUp: Refusal = {
  refused: 501,
  why: 'The client gave the exchange up (RFC 4954 section 4).',
}
