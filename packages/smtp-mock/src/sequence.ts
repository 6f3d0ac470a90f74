import type { SmtpStage } from '@statuary/core'
import { type AnyAnswer, isAnswer } from './answer.js'
import { type Resolver, ResolverCall, type ResolverFunction, type Rewindable } from './resolver.js'
import type { StageContext } from './stage-context.js'

/** A resolver that has a position. */
export type SequenceResolver<Stage extends SmtpStage> = ResolverFunction<Stage> & Rewindable

/** The type of `sequence`. */
export interface Sequence {
  // The first takes the stage from where the sequence stands, the second from its steps.
  <Stage extends SmtpStage>(...steps: readonly Resolver<NoInfer<Stage>>[]): SequenceResolver<Stage>
  <Stage extends SmtpStage>(...steps: readonly Resolver<Stage>[]): SequenceResolver<Stage>
  /**
   * Answers like `sequence`, but starts over after the last step.
   *
   * @throws {TypeError} if there is no step, or one that is invalid.
   * @example smtp.mail(sequence.cycle(reply(451), reply(250)))
   */
  cycle<Stage extends SmtpStage>(
    ...steps: readonly Resolver<NoInfer<Stage>>[]
  ): SequenceResolver<Stage>
  cycle<Stage extends SmtpStage>(...steps: readonly Resolver<Stage>[]): SequenceResolver<Stage>
}

/**
 * Answers with one step after another, and stays at the last one.
 *
 * All sessions share the position; two that ask at the same time get one step each. Each call of
 * `sequence` counts separately; `resetHandlers()` rewinds it.
 *
 * @throws {TypeError} if there is no step, or one that is invalid; the message names its place.
 * @example mail.use(smtp.message(sequence(reply(451), reply(451), reply(250)))) // greylisting
 * @example smtp.rcpt(sequence(hangUp(), ({ address }) => address === 'a@b.test' ? reply(550) : undefined))
 */
export const sequence: Sequence = /* @__PURE__ */ Object.assign(
  (...steps: readonly unknown[]) => createSequence(steps, false),
  { cycle: (...steps: readonly unknown[]) => createSequence(steps, true) },
) as unknown as Sequence

function createSequence(steps: readonly unknown[], cycle: boolean) {
  if (steps.length === 0) {
    throw new TypeError(
      'A sequence needs at least one step, such as sequence(reply(451), reply(250)).',
    )
  }
  const prepared = steps.map(prepareStep)
  let position = 0
  const resolver = (context: StageContext<never>) => {
    const step = prepared[position] as AnyAnswer | ResolverCall
    position = cycle
      ? (position + 1) % prepared.length
      : Math.min(position + 1, prepared.length - 1)
    return step instanceof ResolverCall ? step.call(context) : step
  }
  const rewind = () => {
    position = 0
    for (const step of prepared) if (step instanceof ResolverCall) step.rewind()
  }
  const foresee = () => {
    const step = prepared[position]
    return step instanceof ResolverCall ? undefined : step
  }
  return Object.assign(resolver, { rewind, foresee })
}

function prepareStep(step: unknown, index: number): AnyAnswer | ResolverCall {
  if (isAnswer(step)) return step
  if (typeof step === 'function')
    return new ResolverCall(step as (context: StageContext<never>) => unknown)
  throw new TypeError(
    `Step ${index + 1} of the sequence is not an answer: ${JSON.stringify(step) ?? String(step)}. Give an answer such as reply(451), or a function that gives one.`,
  )
}
