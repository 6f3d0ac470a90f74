import type { ResponseOptions } from '@statuary/core'
import { type Answer, createAnswer } from './answer.js'
import { type Caller, createCaller, describe } from './call-resolver.js'
import type { FinalKey, OptionArguments } from './final-key.js'
import { answerOf } from './plain-resolver.js'
import type { MockedResponse, MswResolver, ResolverInfo } from './resolver.js'

/** A status or contract id, alone or with the options that apply to it. */
export type StatusStep<Key extends FinalKey = FinalKey> =
  | Key
  | readonly [key: Key, ...OptionArguments<Key>]

/** One answer in a sequence. */
export type SequenceStep = StatusStep | Response | MswResolver

/** What may stand where a step stands: to a status belong its own options. */
export type StepOf<Step, Resolver> = Step extends FinalKey
  ? [] extends OptionArguments<Step>
    ? Step
    : never
  : Step extends readonly [infer Key extends FinalKey, ...unknown[]]
    ? readonly [key: Key, ...OptionArguments<Key>]
    : FinalKey | Response | Resolver

/** A step that needs no request but its method, or one that sees all of it. */
export type PreparedStep = { readonly answer: Answer } | { readonly call: Caller }

/**
 * Prepares one step, so that a mistake shows where the sequence is written.
 *
 * @throws {TypeError} if the value is not a step; the message begins with `where`.
 */
export function prepareStep(step: unknown, where: string): PreparedStep {
  if (typeof step === 'number' || typeof step === 'string') {
    return { answer: createAnswer(step as FinalKey) }
  }
  if (typeof step === 'function') {
    const answer = answerOf(step as MswResolver)
    return answer ? { answer } : { call: createCaller(step, where) }
  }
  if (Array.isArray(step) && (step.length === 1 || step.length === 2)) {
    return { answer: createAnswer(step[0] as FinalKey, readOptions(step[1], where)) }
  }
  if (isResponse(step)) return { answer: repeat(step, where) }
  throw new TypeError(
    `${where} is ${describe(step)}. A step is a status, [status, options], a contract id, a Response or a resolver.`,
  )
}

/** Returns the response of a step. */
export function giveStep(step: PreparedStep, info: ResolverInfo) {
  return 'answer' in step ? step.answer(info.request.method) : step.call(info)
}

/** Rewinds what has a state among steps. */
export function rewindSteps(steps: readonly PreparedStep[]): void {
  for (const step of steps) if ('call' in step) step.call.rewind()
}

/** Two statuses in a list are a slip that would go unnoticed. */
function readOptions(options: unknown, where: string): ResponseOptions<number> | undefined {
  if (options === undefined || (typeof options === 'object' && options !== null)) {
    return options as ResponseOptions<number> | undefined
  }
  throw new TypeError(
    `${where} has ${describe(options)} for its options. A list is [status, options], such as [503, { retryAfter: 1 }]; list steps side by side: sequence(503, 200).`,
  )
}

/** By its shape, for a test environment may bring a Response of its own beside that of Node. */
function isResponse(value: unknown): value is Response {
  return typeof (value as Response | null)?.clone === 'function' && 'status' in (value as Response)
}

function repeat(response: Response, where: string): Answer {
  if (response.bodyUsed) {
    throw new TypeError(
      `${where} is a Response whose body has already been read. Give a fresh one, or a clone().`,
    )
  }
  return () => response.clone() as MockedResponse
}
