import type { EventEmitter } from 'node:events'
import { publish, type SmtpMockEvents } from './events.js'
import { type PendingTrigger, PendingTriggers } from './pending-triggers.js'
import type { Situation } from './situation.js'
import { readTriggerAddress, type TriggerStage } from './trigger-address.js'

/** Finds what the addresses of one connection trigger, now and later. */
export class TriggerReader {
  readonly #domain: string
  readonly #events: EventEmitter<SmtpMockEvents>
  readonly #pending = new PendingTriggers()

  constructor(domain: string, events: EventEmitter<SmtpMockEvents>) {
    this.#domain = domain
    this.#events = events
  }

  /** Gives what is triggered at a step, by its own address or by one that came before. */
  find({ stage, address }: Situation): PendingTrigger | undefined {
    const pending = this.#pending.take(stage as TriggerStage)
    if (pending || address === undefined || (stage !== 'MAIL' && stage !== 'RCPT')) return pending
    const found = readTriggerAddress(address, stage, { domain: this.#domain })
    if (found === undefined) return undefined
    if ('ignored' in found) {
      publish(this.#events, 'warning', { message: found.ignored })
      return undefined
    }
    const trigger = { ...found, trigger: address }
    if (found.stage === stage) return trigger
    const first = this.#pending.add(trigger).trigger
    if (first !== address) {
      publish(this.#events, 'warning', {
        message: `${address} was accepted at ${stage} and triggers nothing: ${first} came first and takes precedence at ${found.stage}.`,
      })
    }
    return undefined
  }

  /** Forgets what held for the transaction. */
  endTransaction(): void {
    this.#pending.endTransaction()
  }
}
