import type { SmtpStage } from '@statuary/core'
import type { AnyAnswer, Delivery, Handshake, Interruption } from './answer.js'
import { ByReply } from './by-reply.js'
import { piecesOf } from './deliver.js'
import type { Connection, DialogueContext } from './dialogue-context.js'
import type { DialogueState } from './dialogue-state.js'
import { publish } from './events.js'
import type { HandlerStack } from './handler-stack.js'
import type { Refusal } from './refusal.js'
import type { ReplyRequest } from './reply-wording.js'
import type { ReplyNote, SessionRecord } from './session.js'
import { isSuccess, type Situation } from './situation.js'
import type { StageContext } from './stage-context.js'
import type { TriggerReader } from './trigger-reader.js'
import type { Wire } from './wire.js'

/** How a reply came about, and how it is to be sent. */
export interface Manner {
  readonly isScripted: boolean
  readonly trigger?: string
  readonly delivery?: Delivery
  readonly handshake?: Handshake
  readonly interruption?: Interruption
}

const byServer: Manner = { isScripted: false }
const byHandler: Manner = { isScripted: true }

/** What a settlement works with. */
export interface SettlementParts {
  readonly context: DialogueContext
  readonly connection: Connection
  readonly record: SessionRecord
  readonly state: DialogueState
  readonly triggers: TriggerReader
  readonly wire: Wire
  /** Is told when a reply has gone out, with its code; undefined for garbage. */
  readonly onSettled: (situation: Situation, code: number | undefined, manner: Manner) => void
}

/**
 * The way of every step: the handlers and then the trigger addresses are asked, the state changes if
 * the reply says so, and the reply is sent. So a refused step changes nothing.
 */
export class Settlement {
  readonly #context: DialogueContext
  readonly #connection: Connection
  readonly #record: SessionRecord
  readonly #state: DialogueState
  readonly #triggers: TriggerReader
  readonly #wire: Wire
  readonly #onSettled: SettlementParts['onSettled']

  constructor(parts: SettlementParts) {
    this.#context = parts.context
    this.#connection = parts.connection
    this.#record = parts.record
    this.#state = parts.state
    this.#triggers = parts.triggers
    this.#wire = parts.wire
    this.#onSettled = parts.onSettled
  }

  /** Has handlers, trigger addresses and at last the server itself decide a step. */
  settle(situation: Situation) {
    const { handlers } = this.#context
    let answer: ReturnType<HandlerStack['ask']>
    try {
      answer = handlers.ask(situation.command, () => this.#describe(situation))
    } catch (error) {
      return this.#fail(situation, error)
    }
    if (answer === undefined) return this.#settleUnscripted(situation)
    if (!('then' in answer)) return this.perform(answer, situation)
    this.#connection.pend(true)
    answer.then(
      (answer) => {
        if (this.#connection.hasEnded) return
        this.#connection.pend(false)
        if (answer === undefined) this.#settleUnscripted(situation)
        else this.perform(answer, situation)
      },
      (error) => {
        if (!this.#connection.hasEnded) this.#fail(situation, error)
      },
    )
  }

  #settleUnscripted(situation: Situation) {
    const found = this.#triggers.find(situation)
    if (found === undefined) return this.#prepare(situation.reply, situation, byServer)
    this.#prepare(found.reply, situation, { isScripted: true, trigger: found.trigger })
  }

  /** A handler that fails is not an answer: the client is told so, and the test's author, too. */
  #fail(situation: Situation, error: unknown) {
    const reason = error instanceof Error ? error.message : String(error)
    publish(this.#context.events, 'warning', {
      message: `A handler of ${situation.command} failed, so the client got 451: ${reason}`,
    })
    this.#connection.pend(false)
    this.#prepare({ code: 451, text: 'A handler of the mock failed' }, situation, byHandler)
  }

  /** Does what an answer says. */
  perform(answer: AnyAnswer, situation: Situation) {
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
        return this.#wire.later(answer.ms, () => {
          connection.pend(false)
          this.perform(answer.answer, situation)
        })
      case 'garbage':
        this.#wire.sendOctets(answer.octets)
        return this.#onSettled(situation, undefined, byHandler)
      case 'hang-up':
        return connection.hangUp()
      case 'reset':
        return connection.reset()
      case 'silence':
        this.#wire.flush()
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
    const kind = how?.certificate ?? 'valid'
    this.#connection.pend(true)
    this.#context.certificates.context(kind).then(
      (context) => {
        if (this.#connection.hasEnded) return
        this.#connection.pend(false)
        this.#conclude(reply, situation, manner, () => this.#connection.startTls(context, kind))
      },
      (error) => this.#fail(situation, error),
    )
  }

  #conclude(reply: ReplyRequest, situation: Situation, manner: Manner, goOn?: () => void) {
    const { wording } = this.#context
    const { stage, why } = situation
    const { isScripted, delivery } = manner
    // A 250 to EHLO without a text of its own still tells the capabilities.
    const { text } = situation.reply
    const isUsual = reply.text === undefined && reply.code === situation.reply.code
    const whole = isUsual && text !== undefined ? { ...reply, text } : reply
    let octets: string
    try {
      octets = wording.format(whole, stage)
    } catch (error) {
      return this.#fail(situation, error)
    }
    if (isSuccess(stage, reply.code)) situation.accept?.()
    if (isScripted) this.#publish(whole, situation, manner)
    const note =
      isScripted || why !== undefined
        ? {
            from: 'server' as const,
            stage,
            code: reply.code,
            why: isScripted ? undefined : why,
            scripted: isScripted,
          }
        : plainNote(stage, reply.code)
    if (delivery === undefined) {
      this.#wire.send(octets, note)
      return goOn ? goOn() : this.#onSettled(situation, reply.code, manner)
    }
    this.#connection.pend(true)
    this.#wire.sendPieces(piecesOf(octets, delivery), note, () => {
      this.#connection.pend(false)
      if (goOn) goOn()
      else this.#onSettled(situation, reply.code, manner)
    })
  }

  /** Has the server refuse a command; nobody else is asked. */
  refuse({ refused, enhanced, text, why }: Refusal, stage: SmtpStage | undefined) {
    const reply = { code: refused, enhanced, text }
    this.#conclude(reply, { stage, command: stage ?? '', argument: '', reply, why }, byServer)
  }

  #describe(situation: Situation): StageContext {
    const { stage, command, argument, address, parameters = {}, credentials, message } = situation
    const envelope = message?.envelope ?? this.#state.envelope
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

const plainNotes = new ByReply<ReplyNote>((stage, code) => ({
  from: 'server',
  stage,
  code,
  scripted: false,
}))

/** Returns the note of a reply that needs no words: transcripts keep many of them. */
export function plainNote(stage: SmtpStage | undefined, code: number): ReplyNote {
  return plainNotes.get(stage, code)
}
