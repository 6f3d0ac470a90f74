import type { EventEmitter } from 'node:events'
import type { Socket } from 'node:net'
import { isSmtpStage, type ReplyContent, type SmtpStage } from '@statuary/core'
import type { SMTPServer, SMTPServerDataStream, SMTPServerError } from 'smtp-server'
import { SMTPConnection, type SMTPConnectionOptions } from 'smtp-server/lib/smtp-connection.js'
import { publish, type SmtpMockEvents } from './events.js'
import { type PendingTrigger, PendingTriggers } from './pending-triggers.js'
import { protocolFault } from './protocol-fault.js'
import { rephraseReply } from './rephrase-reply.js'
import { type AddressCommand, readTriggerAddress, type TriggerStage } from './trigger-address.js'

/** What a connection needs to know of the mock server it belongs to. */
export interface ConnectionContext {
  readonly domain: string
  readonly events: EventEmitter<SmtpMockEvents>
}

/** Ends a step of smtp-server: with an error it sends the error's `responseCode`. */
export type Verdict = (refusal?: SMTPServerError | null) => void

/** The stage that the dialogue is at, and the address of the command if it has one. */
type Step =
  | { readonly stage: AddressCommand; readonly address: string }
  | { readonly stage: Exclude<SmtpStage, AddressCommand>; readonly address?: never }

/**
 * One dialogue: smtp-server's connection, with core's replies and with trigger addresses.
 *
 * smtp-server keeps the state of the session, and checks the commands; what it calls between its
 * checks and its reply ends in {@link MockConnection.settle}, where every stage gets its reply.
 *
 * @see RFC 5321 section 3
 */
export class MockConnection extends SMTPConnection {
  readonly #context: ConnectionContext
  readonly #triggers = new PendingTriggers()
  #stage: SmtpStage | undefined = 'CONNECT'
  #settled: ReplyContent | undefined
  #triedRecipient = false

  constructor(
    server: SMTPServer,
    socket: Socket,
    options: SMTPConnectionOptions | null | undefined,
    context: ConnectionContext,
  ) {
    super(server, socket, options)
    this.#context = context
  }

  /** Greets at once: smtp-server waits 100 ms for clients that talk too early. */
  override init(): void {
    this._setListeners(() => this.connectionReady(() => this.#endStep()))
  }

  override _onCommand(command: Buffer, callback?: () => void): void {
    this.#stage = this._nextHandler ? 'AUTH' : stageOf(verbOf(command))
    super._onCommand(command, () => {
      this.#endStep()
      callback?.()
    })
  }

  override _getHandler(command: string): ReturnType<SMTPConnection['_getHandler']> {
    const handler = super._getHandler(command)
    const stage = stageOf(command)
    if (handler === undefined || stage === undefined) return handler
    return (line, done) => {
      const fault = this.#findFault(stage, line)
      if (fault !== undefined) {
        this.send(fault)
        return done()
      }
      // smtp-server has more to check at these, and asks for the reply itself after that.
      if (stage === 'MAIL' || stage === 'RCPT') return handler.call(this, line, done)
      this.settle({ stage }, (refusal) => {
        if (!refusal) return handler.call(this, line, done)
        this.send(refusal.responseCode as number)
        done()
      })
    }
  }

  /**
   * Settles the reply of a stage: the one place where something other than smtp-server decides.
   *
   * @param verdict - is called with an error if the reply refuses the step.
   */
  settle(step: Step, verdict: Verdict): void {
    const answer = this.#findTrigger(step)
    if (answer === undefined) {
      verdict()
      return
    }
    const { stage, reply, trigger } = answer
    this.#settled = reply
    publish(this.#context.events, 'reply', { stage, ...reply, trigger })
    verdict(
      reply.code < 400
        ? null
        : Object.assign(new Error(reply.text), { responseCode: reply.code as number }),
    )
  }

  /** Collects a message up to its final dot, and publishes it if it is accepted. */
  receive(stream: SMTPServerDataStream, verdict: Verdict): void {
    let chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => {
      if (stream.sizeExceeded) chunks = []
      else chunks.push(chunk)
    })
    stream.on('end', () => {
      this.#stage = 'MESSAGE'
      // smtp-server answers 552, whatever the verdict.
      if (stream.sizeExceeded) return verdict()
      this.settle({ stage: 'MESSAGE' }, (refusal) => {
        if (!refusal) this.#publishMessage(Buffer.concat(chunks))
        verdict(refusal)
      })
    })
  }

  override send(code: number, data: string | string[] | null = ''): void {
    const settled = this.#settled
    this.#settled = undefined
    // By now smtp-server has acted as on its own code: only a reply of the same class is true.
    const reply =
      settled && Math.floor(settled.code / 100) === Math.floor(code / 100)
        ? settled
        : rephraseReply(code, data ?? '', this.#stage, this.#context.domain)
    const { enhanced, text = '' } = reply
    const lines = (typeof text === 'string' ? [text] : text).map((line) =>
      [enhanced, line].filter(Boolean).join(' '),
    )
    // false: smtp-server's own enhanced codes do not know the stage.
    super.send(reply.code, lines.length > 1 ? lines : lines[0], false)
  }

  override _resetSession(): void {
    super._resetSession()
    this.#triggers.endTransaction()
    this.#triedRecipient = false
  }

  /** Between the steps the server may still speak, with the 421 of a timeout or of its end. */
  #endStep(): void {
    this.#stage = undefined
  }

  #findFault(stage: SmtpStage, line: Buffer): number | undefined {
    const { mailFrom, rcptTo } = this.session.envelope
    const inTransaction = mailFrom !== false
    const fault = protocolFault({
      stage,
      argument: line.toString().slice(stage.length).trim(),
      parameters: this.#parametersOf(stage, line),
      inTransaction,
      recipients: rcptTo.length,
      triedRecipient: this.#triedRecipient,
    })
    if (stage === 'RCPT' && inTransaction) this.#triedRecipient = true
    return fault
  }

  #parametersOf(stage: SmtpStage, line: Buffer): string[] {
    if (stage !== 'MAIL' && stage !== 'RCPT') return []
    const name = stage === 'MAIL' ? 'mail from' : 'rcpt to'
    const { args } = this._parseAddressCommand(name, line) || { args: false }
    return Object.keys(args || {})
  }

  #findTrigger({ stage, address }: Step): PendingTrigger | undefined {
    const pending = this.#triggers.take(stage as TriggerStage)
    if (pending || address === undefined) return pending
    const { domain, events } = this.#context
    const found = readTriggerAddress(address, stage, { domain })
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

  #publishMessage(raw: Buffer): void {
    const { mailFrom, rcptTo } = this.session.envelope
    publish(this.#context.events, 'message', {
      envelope: {
        from: mailFrom ? mailFrom.address : '',
        to: rcptTo.map(({ address }) => address),
      },
      raw,
      sessionId: this.id,
    })
  }
}

function verbOf(command: Buffer): string {
  return (command.toString().split(' ')[0] as string).toUpperCase()
}

/** CONNECT and MESSAGE are stages, but no commands. */
function stageOf(verb: string): SmtpStage | undefined {
  return isSmtpStage(verb) && verb !== 'CONNECT' && verb !== 'MESSAGE' ? verb : undefined
}
