import { isSmtpStage, type SmtpStage } from '@statuary/core'
import { type AnyAnswer, isAnswer } from './answer.js'
import { checkAnswerAt, hasPlaceAt } from './check-answer.js'
import { nextAnswerOf, ResolverCall } from './resolver.js'
import type { StageContext } from './stage-context.js'

/** How a handler behaves. */
export interface HandlerOptions {
  /** Whether it answers only once, until the handlers are reset. */
  readonly once?: boolean
}

/** Decides whether a handler applies. */
export type ContextMatcher = (context: StageContext) => boolean | PromiseLike<boolean>

/** A verb in capitals: of a stage, of a command that no RFC defines, or `*` for all. */
export type HandledCommand = string

/**
 * What a server does at a stage if a matcher agrees; made by `smtp.rcpt()` and the like.
 *
 * Servers keep count for themselves, so that one handler can serve several.
 */
export class SmtpHandler {
  readonly command: HandledCommand
  readonly matches: ContextMatcher | undefined
  readonly resolver: AnyAnswer | ((context: StageContext<never>) => unknown)
  readonly once: boolean

  /**
   * @throws {TypeError} if the resolver is invalid.
   * @throws {RangeError} if it is an answer that is not allowed at the stage.
   */
  constructor(
    command: HandledCommand,
    matches: ContextMatcher | undefined,
    resolver: unknown,
    { once = false }: HandlerOptions = {},
  ) {
    if (typeof resolver === 'function') {
      this.resolver = resolver as (context: StageContext<never>) => unknown
    } else if (isAnswer(resolver)) {
      this.resolver = resolver
    } else {
      throw new TypeError(
        `No answer for ${command}: ${describe(resolver)}. Give one such as reply(552), hangUp() or slow(1000, reply(250)), or a function that gives one.`,
      )
    }
    this.command = command
    this.matches = matches
    this.once = once
    if (isAnswer(resolver) && command !== '*') checkAnswerAt(resolver, stageOf(command))
  }
}

/** A handler in use by one server. */
export class ActiveHandler {
  readonly #handler: SmtpHandler
  readonly #call: ResolverCall | undefined
  #attempts = 0
  #isSpent = false

  constructor(handler: SmtpHandler) {
    this.#handler = handler
    this.#call =
      typeof handler.resolver === 'function' ? new ResolverCall(handler.resolver) : undefined
  }

  get command(): HandledCommand {
    return this.#handler.command
  }

  /** Then an answer is given only where it is allowed; elsewhere the next handler is asked. */
  get #isForAll(): boolean {
    return this.#handler.command === '*'
  }

  /**
   * Asks for the answer to a step.
   *
   * @returns undefined if the step is left to others; a promise only if matcher or resolver give
   * one.
   * @throws what matcher and resolver throw; a TypeError or RangeError if the answer cannot be used.
   */
  ask(context: StageContext): AnyAnswer | undefined | PromiseLike<AnyAnswer | undefined> {
    if (this.#isSpent) return undefined
    const matched = this.#handler.matches?.(context) ?? true
    if (typeof matched === 'boolean') return matched ? this.#resolve(context) : undefined
    return matched.then((matched) => (matched ? this.#resolve(context) : undefined))
  }

  rewind(): void {
    this.#attempts = 0
    this.#isSpent = false
    this.#call?.rewind()
  }

  #resolve(context: StageContext): AnyAnswer | undefined | PromiseLike<AnyAnswer | undefined> {
    // Of two sessions that come at the same time only one gets what is there once.
    if (this.#isSpent) return undefined
    if (this.#isForAll) {
      const next = nextAnswerOf(this.#handler.resolver)
      if (next && !hasPlaceAt(next, context.stage)) return undefined
    }
    this.#attempts++
    this.#isSpent = this.#handler.once
    const resolved = this.#call
      ? this.#call.call({ ...context, attempt: this.#attempts })
      : this.#handler.resolver
    if (resolved instanceof Object && 'then' in resolved) {
      return Promise.resolve(resolved).then((answer) => this.#check(answer, context))
    }
    return this.#check(resolved, context)
  }

  #check(answer: unknown, { stage }: StageContext): AnyAnswer | undefined {
    if (answer === undefined) {
      this.#isSpent = false
      return undefined
    }
    if (!isAnswer(answer)) {
      throw new TypeError(
        `A handler returned ${describe(answer)}, which is not an answer. Give one such as reply(552) or hangUp(), or undefined to leave it to others.`,
      )
    }
    if (this.#isForAll && !hasPlaceAt(answer, stage)) {
      this.#call?.putBack(answer)
      this.#isSpent = false
      return undefined
    }
    checkAnswerAt(answer, stage)
    return answer
  }
}

function stageOf(command: string): SmtpStage | undefined {
  return isSmtpStage(command) ? command : undefined
}

function describe(value: unknown): string {
  if (typeof value === 'number') return `the number ${value} (did you mean reply(${value})?)`
  return typeof value === 'function' ? 'a function' : (JSON.stringify(value) ?? String(value))
}
