import type { AnyAnswer } from './answer.js'

/** An answer and how often it is given. */
export interface Turn {
  readonly answer: AnyAnswer
  /** Left out, the last one is given forever, and any other one once. */
  readonly times: number | undefined
}

/** Returns the answers of a rule, one time after the other, and counts. */
export class RuleTurns {
  /** How many were given since the start or a rewind. */
  answered = 0
  readonly #turns: readonly Turn[]
  #index = 0
  #taken = 0

  constructor(turns: readonly Turn[]) {
    this.#turns = turns
  }

  /** Whether each was given as often as it may be. */
  get spent(): boolean {
    return this.#index === this.#turns.length
  }

  /** Tells which answer is next; undefined when all are spent. */
  foresee(): AnyAnswer | undefined {
    return this.#turns[this.#index]?.answer
  }

  /** Takes the answer whose turn it is; undefined when all are spent. */
  take(): AnyAnswer | undefined {
    const turn = this.#turns[this.#index]
    if (turn === undefined) return undefined
    const isLast = this.#index === this.#turns.length - 1
    this.answered++
    if (++this.#taken === (turn.times ?? (isLast ? Number.POSITIVE_INFINITY : 1))) {
      this.#index++
      this.#taken = 0
    }
    return turn.answer
  }

  rewind(): void {
    this.answered = 0
    this.#index = 0
    this.#taken = 0
  }
}
