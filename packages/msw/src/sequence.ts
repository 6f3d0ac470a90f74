import type { Answer } from './answer.js'
import { withCaller } from './call-resolver.js'
import { type CallLog, createCallLog, logCalls } from './calls.js'
import { deliver, isOfSse } from './deliver.js'
import { createState, type State } from './epoch.js'
import { guardAgainstOneRequest, guardAgainstOwnResolver } from './own-resolver.js'
import { type MswResolver, type ResolverInfo, type Rewindable, rewindable } from './resolver.js'
import {
  giveStep,
  type PreparedStep,
  prepareStep,
  rewindSteps,
  type StepOf,
} from './sequence-step.js'

/** The type of `sequence`. */
export interface Sequence extends SequenceFactory {
  /**
   * Answers like `sequence`, but starts over after the last step.
   *
   * @throws {TypeError} if there is no step, or one that is invalid.
   * @throws {RangeError} if `respondWith` refuses a step.
   * @example http.get('/api/feed', sequence.cycle(503, 200))
   */
  readonly cycle: SequenceFactory
}

type SequenceFactory = <Resolver extends MswResolver, const Steps extends readonly unknown[]>(
  ...steps: { [Place in keyof Steps]: StepOf<Steps[Place], NoInfer<Resolver>> }
) => Resolver & Rewindable

/**
 * Answers successive requests with successive steps, and keeps answering with the last one.
 *
 * A step is a status, `[status, options]`, a contract id, a Response or a resolver. Concurrent
 * requests get one step each. Each call of `sequence` counts separately; one sequence in two
 * handlers counts the requests of both.
 *
 * If all steps are static (no resolvers except `respondWith`, `networkError` and `brokenJson`),
 * `server.resetHandlers()` rewinds the sequence, and with `{ once: true }` its handler is used up
 * after the last step. A sequence with other resolvers shows each of them its own request; MSW
 * cannot rewind that, but `rewind()` and `rewindAll()` can. The same is true of a sequence inside
 * another resolver.
 *
 * `http.all` with static steps treats all requests as having the method of the first one, so give
 * HEAD its own handler there.
 *
 * @throws {TypeError} if there is no step, or one that is invalid; the message names its place.
 * @throws {RangeError} if `respondWith` refuses a step.
 * @example http.get('/api/feed', sequence(503, [503, { retryAfter: 1 }], networkError(), 200))
 * @example http.get('/api/feed', sequence(503, ({ request }) => HttpResponse.json({ url: request.url })))
 */
export const sequence: Sequence = /* @__PURE__ */ Object.assign(
  ((...steps) => createSequence(steps, false)) as SequenceFactory,
  { cycle: ((...steps) => createSequence(steps, true)) as SequenceFactory },
)

function createSequence(steps: readonly unknown[], cycle: boolean): MswResolver & Rewindable {
  if (steps.length === 0) {
    throw new TypeError('A sequence needs at least one step, such as sequence(503, 200).')
  }
  const prepared = steps.map((step, index) =>
    prepareStep(step, `Step ${index + 1} of the sequence`),
  )
  const answers = prepared.flatMap((step) => ('answer' in step ? [step.answer] : []))
  const position = createState(() => ({ index: 0 }))
  return answers.length === prepared.length
    ? createStaticSequence(answers, cycle, position)
    : createResolverSequence(prepared, cycle, position)
}

type Position = State<{ index: number }>

/** Takes a step at once, before anything is awaited, so that no two requests get the same. */
function takeIndex(position: Position, length: number, cycle: boolean): number {
  const state = position.current()
  const { index } = state
  state.index = cycle ? (index + 1) % length : Math.min(index + 1, length - 1)
  return index
}

/**
 * MSW tells nobody but iterators that handlers were reset: it calls their `return()`. A generator
 * would do, were it not that requests at the same time get a generator each; these iterators share
 * their position.
 */
function createStaticSequence(answers: readonly Answer[], cycle: boolean, position: Position) {
  const { length } = answers
  const take = (method: string) => {
    const index = takeIndex(position, length, cycle)
    // Done at the last step, for then a handler with { once: true } has answered.
    return { value: (answers[index] as Answer)(method), done: !cycle && index === length - 1 }
  }
  const log = createCallLog()
  const guard = guardAgainstOneRequest('sequence')
  const seen = createState(() => ({ unseen: false }))
  let isLogged = false
  const resolver = (info: ResolverInfo) => {
    const { method } = info.request
    guard()
    if (isLogged) return call(info)
    // sse takes no iterator, either.
    if (isOfSse(info)) return deliver(info, take(method).value)
    guardAgainstOwnResolver(resolver, info)
    seen.current().unseen = true
    const steps: IterableIterator<Response> = {
      [Symbol.iterator]: () => steps,
      next: () => take(method) as IteratorResult<Response>,
      return: () => {
        position.rewind()
        return { value: undefined, done: true }
      },
    }
    return steps
  }
  const call = async ({ request }: ResolverInfo) => {
    log.add(request)
    return take(request.method).value
  }
  const { rewind } = position
  const kept: CallLog = {
    add: log.add,
    read() {
      if (seen.current().unseen && !isLogged) {
        throw new Error(
          'This sequence did not see its requests. Call calls before the first of them: const asked = calls(orders), and then expect(asked).toHaveLength(3).',
        )
      }
      isLogged = true
      return log.read()
    },
  }
  return withCaller(
    logCalls(Object.assign(resolver, { rewind }), kept),
    Object.assign(call, { rewind }),
  )
}

function createResolverSequence(
  steps: readonly PreparedStep[],
  cycle: boolean,
  position: Position,
): MswResolver & Rewindable {
  const guard = guardAgainstOneRequest('sequence')
  const resolver = async (info: ResolverInfo) => {
    guard()
    return giveStep(steps[takeIndex(position, steps.length, cycle)] as PreparedStep, info)
  }
  return rewindable<MswResolver>(resolver, () => {
    position.rewind()
    rewindSteps(steps)
  })
}
