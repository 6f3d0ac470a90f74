import type { SmtpStage } from '@statuary/core'

/**
 * Keeps one value for each stage and code, made when it is first asked for: nearly all replies of a
 * server are the same few.
 */
export class ByReply<Value> {
  readonly #make: (stage: SmtpStage | undefined, code: number) => Value
  readonly #stages = new Map<SmtpStage | undefined, Map<number, Value>>()

  constructor(make: (stage: SmtpStage | undefined, code: number) => Value) {
    this.#make = make
  }

  /** @throws what `make` throws; nothing is kept then. */
  get(stage: SmtpStage | undefined, code: number): Value {
    const known = this.#stages.get(stage)?.get(code)
    if (known !== undefined) return known
    const value = this.#make(stage, code)
    const codes = this.#stages.get(stage) ?? new Map<number, Value>()
    this.#stages.set(stage, codes.set(code, value))
    return value
  }
}
