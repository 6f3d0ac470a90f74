import type { SmtpStage } from '@statuary/core'
import { type Answer, type AnyAnswer, isAnswer } from './answer.js'
import type { StageContext } from './stage-context.js'

type MaybePromise<Value> = Value | PromiseLike<Value>

/** What a generator without `return` returns. */
// biome-ignore lint/suspicious/noConfusingVoidType: TypeScript says void of it, not undefined.
type Nothing = void

/**
 * A function that decides what to answer. Undefined leaves it to the next handler, and finally to
 * the server.
 *
 * A generator function is called once; each time the handler is asked, by whichever session, it
 * gives its next value, and it stays at the last one.
 */
export type ResolverFunction<Stage extends SmtpStage> = (
  context: StageContext<Stage>,
) =>
  | MaybePromise<Answer<Stage> | undefined>
  | Iterator<
      MaybePromise<Answer<Stage> | undefined>,
      MaybePromise<Answer<Stage> | undefined> | Nothing
    >
  | AsyncIterator<Answer<Stage> | undefined, Answer<Stage> | undefined | Nothing>

/** An answer, or a function that decides on one. */
export type Resolver<Stage extends SmtpStage> = Answer<Stage> | ResolverFunction<Stage>

/** An answer for all stages where it is allowed, or a function that decides on one. */
export type AnyStageResolver =
  | AnyAnswer
  | ((
      context: StageContext,
    ) =>
      | MaybePromise<AnyAnswer | undefined>
      | Iterator<MaybePromise<AnyAnswer | undefined>, MaybePromise<AnyAnswer | undefined> | Nothing>
      | AsyncIterator<AnyAnswer | undefined, AnyAnswer | undefined | Nothing>)

/** A resolver whose answers are checked when they are given. */
export type AnyResolver = AnyAnswer | ((context: StageContext<never>) => unknown)

/** Something that has a position, which `resetHandlers()` takes back to its start. */
export interface Rewindable {
  rewind(): void
}

/** Something that can tell which answer it gives next, without giving it. */
interface Foreseeable {
  /** Undefined if only a function of the user knows. */
  foresee(): AnyAnswer | undefined
}

/** Tells which answer a resolver gives next, as far as that can be told without asking it. */
export function nextAnswerOf(resolver: AnyResolver): AnyAnswer | undefined {
  if (isAnswer(resolver)) return resolver
  return 'foresee' in resolver ? (resolver as unknown as Foreseeable).foresee() : undefined
}

/** Checks whether a resolver has a position. */
export function isRewindable(resolver: unknown): resolver is Rewindable {
  return typeof resolver === 'function' && 'rewind' in resolver
}

/**
 * Asks a resolver function again and again; what it gives may be an iterator, which then is asked
 * in its place.
 */
export class ResolverCall {
  readonly #resolver: (context: StageContext<never>) => unknown
  #iterator: Iterator<unknown> | AsyncIterator<unknown> | undefined
  #last: { readonly value: unknown } | undefined
  #putBack: { readonly value: unknown } | undefined

  constructor(resolver: (context: StageContext<never>) => unknown) {
    this.#resolver = resolver
  }

  /** Gives what the resolver gives: an answer, undefined, or a promise of one of them. */
  call(context: StageContext): unknown {
    if (this.#iterator) return this.#next(this.#iterator)
    const result = this.#resolver(context as StageContext<never>)
    if (!isIterator(result)) return result
    this.#iterator = result
    return this.#next(result)
  }

  /** Takes a value of an iterator back, which gives it again the next time. */
  putBack(value: unknown): void {
    if (this.#iterator) this.#putBack = { value }
  }

  /** Forgets the iterator, and has the resolver take back its own position. */
  rewind(): void {
    const iterator = this.#iterator
    this.#iterator = undefined
    this.#last = undefined
    this.#putBack = undefined
    // What it still waits for may fail; nobody asks for that any more.
    void Promise.resolve(iterator?.return?.(undefined)).catch(() => {})
    if (isRewindable(this.#resolver)) this.#resolver.rewind()
  }

  #next(iterator: Iterator<unknown> | AsyncIterator<unknown>): unknown {
    if (this.#putBack) {
      const { value } = this.#putBack
      this.#putBack = undefined
      return value
    }
    if (this.#last) return this.#last.value
    const step = iterator.next()
    return 'then' in step
      ? step.then((step) => this.#take(iterator, step))
      : this.#take(iterator, step)
  }

  /** A generator that returns nothing has had its last word with its last yield. */
  #take(iterator: unknown, { done, value }: IteratorResult<unknown>): unknown {
    if (iterator !== this.#iterator) return value
    if (done && value === undefined) value = this.#yielded
    else this.#yielded = value
    if (done) this.#last = { value }
    return value
  }

  #yielded: unknown
}

function isIterator(value: unknown): value is Iterator<unknown> | AsyncIterator<unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    'next' in value &&
    typeof value.next === 'function'
  )
}
