import type { AddressTrigger, TriggerStage } from './trigger-address.js'

/** A trigger with the address it was read from. */
export interface PendingTrigger extends AddressTrigger {
  readonly trigger: string
}

/** After the transaction is over these still come, once. */
const afterTheTransaction: readonly TriggerStage[] = ['RSET', 'QUIT']

/**
 * Keeps the triggers of one connection whose stage is still to come.
 *
 * Those of RCPT, DATA and MESSAGE hold for the transaction, however often the client tries; those of
 * RSET and QUIT hold for the connection and answer once, so that a second RSET gets through.
 *
 * @see RFC 5321 section 3.3
 */
export class PendingTriggers {
  readonly #byStage = new Map<TriggerStage, PendingTrigger>()

  /**
   * Keeps a trigger, unless its stage has one: the first wins.
   *
   * @returns the trigger that the stage has now.
   */
  add(trigger: PendingTrigger): PendingTrigger {
    const first = this.#byStage.get(trigger.stage) ?? trigger
    this.#byStage.set(trigger.stage, first)
    return first
  }

  /** Returns the trigger of a stage that the dialogue has come to. */
  take(stage: TriggerStage): PendingTrigger | undefined {
    const trigger = this.#byStage.get(stage)
    if (afterTheTransaction.includes(stage)) this.#byStage.delete(stage)
    return trigger
  }

  /** Forgets what held for the transaction. */
  endTransaction(): void {
    if (this.#byStage.size === 0) return
    for (const stage of this.#byStage.keys()) {
      if (!afterTheTransaction.includes(stage)) this.#byStage.delete(stage)
    }
  }
}
