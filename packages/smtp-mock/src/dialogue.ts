import type { SmtpStage } from '@statuary/core'
import type { Interruption } from './answer.js'
import { checkCredentials, isBase64 } from './authentication.js'
import { commands, demand, stageOf, unimplemented } from './commands.js'
import type { Connection, DialogueContext } from './dialogue-context.js'
import type { DialogueListener } from './dialogue-reader.js'
import { DialogueState } from './dialogue-state.js'
import { MailMessage } from './message.js'
import { MessageCollector } from './message-collector.js'
import { isRefusal, type Refusal } from './refusal.js'
import type { ReplyRequest } from './reply-wording.js'
import { SaslExchange } from './sasl-exchange.js'
import type { SessionRecord } from './session.js'
import { type Manner, plainNote, Settlement } from './settlement.js'
import { isSuccess, type Situation } from './situation.js'
import type { Credentials } from './stage-context.js'
import { TriggerReader } from './trigger-reader.js'
import { Wire } from './wire.js'

/** After so many commands in a row that it does not know, the server hangs up. */
const unknownCommandsAllowed = 9

/**
 * What is said over one connection.
 *
 * A command is checked against the state (`commands`) and settled ({@link Settlement}); what a reply
 * leads to, such as a message or the end, follows here.
 *
 * @see RFC 5321 section 3
 */
export class Dialogue implements DialogueListener {
  readonly state = new DialogueState()
  readonly wire: Wire
  readonly #context: DialogueContext
  readonly #connection: Connection
  readonly #record: SessionRecord
  readonly #triggers: TriggerReader
  readonly #settlement: Settlement
  #collector: MessageCollector | undefined
  /** The exchange of AUTH whose responses are still to come. */
  #exchange: SaslExchange | undefined
  #interruption: Interruption | undefined
  #isSwallowing = false
  #unknownCommands = 0

  constructor(context: DialogueContext, connection: Connection, record: SessionRecord) {
    this.#context = context
    this.#connection = connection
    this.#record = record
    this.wire = new Wire(connection, record)
    this.#triggers = new TriggerReader(context.rules.domain, context.events)
    this.#settlement = new Settlement({
      context,
      connection,
      record,
      state: this.state,
      triggers: this.#triggers,
      wire: this.wire,
      onSettled: (situation, code, manner) => this.#goOn(situation, code, manner),
    })
  }

  /** Begins with the greeting. */
  greet() {
    this.#settlement.settle({
      stage: 'CONNECT',
      command: 'CONNECT',
      argument: '',
      reply: { code: 220 },
    })
  }

  /** Sends a reply that no command asked for, or that smtp-server gives. */
  say(reply: ReplyRequest, stage: SmtpStage) {
    this.wire.send(this.#context.wording.format(reply, stage), plainNote(stage, reply.code))
  }

  /**
   * Decides on an exchange of AUTH in which the client has said all.
   *
   * @param challenge - that of CRAM-MD5.
   */
  authenticate(challenge: string | undefined) {
    const exchange = this.#exchange as SaslExchange
    this.#exchange = undefined
    const credentials = exchange.credentials(challenge)
    const { users } = this.#context.rules
    const isRight = users === undefined || checkCredentials(credentials, users)
    // RFC 7628 section 3.2.2: the error comes as a challenge, and the refusal after its answer.
    const text = Buffer.from('{"status":"401","schemes":"bearer"}').toString('base64')
    const refusal = exchange.mechanism === 'XOAUTH2' ? { code: 334, text } : { code: 535 }
    this.#settleAuth(credentials, isRight ? { code: 235 } : refusal)
  }

  /** `reply` is what a correct server says. */
  #settleAuth(credentials: Credentials, reply: ReplyRequest) {
    this.#settlement.settle({
      stage: 'AUTH',
      command: 'AUTH',
      argument: credentials.mechanism,
      reply,
      credentials,
      accept: () => {
        this.state.user = credentials.user ?? ''
        this.#record.user = this.state.user
        this.#record.authorizationIdentity = credentials.authorizationIdentity
      },
    })
  }

  // What the reader tells.

  onOctets(octets: Buffer) {
    this.#record.received(octets)
  }

  onPause() {
    this.wire.flush()
    this.#connection.onPause()
  }

  onBadLine(why: 'bare-lf' | 'too-long') {
    const stage = this.#connection.isExchanging ? 'AUTH' : undefined
    this.#endExchange()
    this.#settlement.refuse(
      why === 'bare-lf' ? bareLineFeed : stage ? tooLongForAuth : tooLong,
      stage,
    )
  }

  onLine(line: string) {
    if (this.#connection.isExchanging) {
      const refusal = line === '*' ? givenUp : this.#checkResponse(line)
      if (refusal === undefined) return this.#connection.continueExchange(line)
      this.#endExchange()
      return this.#settlement.refuse(refusal, 'AUTH')
    }
    const space = line.indexOf(' ')
    const command = (space < 0 ? line : line.slice(0, space)).toUpperCase()
    const argument = space < 0 ? '' : line.slice(space + 1).trim()
    const { rules } = this.#context
    const demanded = demand(command, this.state, rules)
    if (demanded) return this.#settlement.refuse(demanded, stageOf(command))
    const outcome = commands.get(command)?.(argument, this.state, rules)
    if (outcome === undefined) return this.#onUnknown(command, argument, line)
    this.#unknownCommands = 0
    if (isRefusal(outcome)) return this.#settlement.refuse(outcome, stageOf(command))
    const { stage, code, text, address, parameters, accept } = outcome
    if (stage === 'AUTH') return this.#onAuth(argument, line)
    this.#settlement.settle({
      stage,
      command,
      argument,
      reply: { code, text },
      address,
      parameters,
      accept,
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
    if (wasInterrupted) return this.#connection.proceed()
    if (collector.isTooLarge) {
      const why = `The message has ${collector.octets} octets; the limit is ${rules.maxMessageSize} (RFC 1870 section 6.3).`
      return this.#settlement.refuse({ refused: 552, why }, 'MESSAGE')
    }
    const { envelope } = this.state
    const id = this.#context.nextMessageId()
    const message = new MailMessage(id, envelope, collector.take(), this.#record)
    this.#settlement.settle({
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
    this.#settlement.settle({
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
      return this.#settleAuth(
        {
          mechanism,
          user: undefined,
          authorizationIdentity: undefined,
          secret: undefined,
          response: undefined,
          proves: () => false,
        },
        { code: 504 },
      )
    }
    if (initial !== undefined && mechanism === 'CRAM-MD5') {
      return this.#settlement.refuse(serverBegins, 'AUTH')
    }
    this.#exchange = new SaslExchange(mechanism)
    const refusal = initial === undefined ? undefined : this.#checkResponse(initial)
    if (refusal === undefined) return this.#connection.startExchange(line)
    this.#endExchange()
    this.#settlement.refuse(refusal, 'AUTH')
  }

  /** The answer to a challenge that a handler gave belongs to no exchange, and may be anything. */
  #checkResponse(line: string): Refusal | undefined {
    return isBase64(line) ? this.#exchange?.take(line) : notBase64
  }

  #endExchange() {
    this.#exchange = undefined
    this.#connection.endExchange()
  }

  /** What a reply leads to, besides what it lets happen; undefined is garbage. */
  #goOn({ stage, reply, credentials }: Situation, code: number | undefined, manner: Manner) {
    const { state } = this
    const connection = this.#connection
    const succeeded = code !== undefined && isSuccess(stage, code)
    if (stage === 'MESSAGE') state.transaction = undefined
    if (state.transaction === undefined) this.#triggers.endTransaction()
    this.#record.domain = state.domain
    if (code === 421) return connection.hangUp()
    if (stage === 'QUIT' && succeeded) return connection.leave()
    if (stage === 'CONNECT' && code !== undefined && !succeeded) state.isTurnedAway = true
    if (stage === 'AUTH' && code === 334) {
      // The next line belongs to AUTH, and whoever gave the challenge is asked again.
      connection.onResponse((line) => {
        const response = Buffer.from(line, 'base64').toString()
        const next = reply.code === 334 ? { code: 535 } : reply
        this.#settleAuth({ ...(credentials as Credentials), response }, next)
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
    this.#settlement.perform(answer, { stage: 'MESSAGE', command: 'MESSAGE', argument: '', reply })
  }
}

const bareLineFeed: Refusal = {
  refused: 500,
  text: 'Line ends with LF alone; CRLF is needed',
  why: 'A bare LF does not end a line (RFC 5321 section 2.3.8).',
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

const serverBegins: Refusal = {
  refused: 501,
  enhanced: '5.7.0',
  why: 'With CRAM-MD5, the server goes first, so there is no initial response (RFC 4954 section 4).',
}

const givenUp: Refusal = {
  refused: 501,
  why: 'The client canceled the exchange (RFC 4954 section 4).',
}
