import { createCaller, describe } from './call-resolver.js'
import { createState } from './epoch.js'
import { guardAgainstOneRequest } from './own-resolver.js'
import { checkSeed, createRandom } from './random.js'
import { type MswResolver, type ResolverInfo, type Rewindable, rewindable } from './resolver.js'
import { giveStep, prepareStep, rewindSteps, type StepOf } from './sequence-step.js'
import { refuseUnknown } from './unknown-options.js'

/** How often, and with what, a flaky resolver fails. */
export interface FlakyOptions<Failure = unknown> {
  /** The share of requests that fail, from 0 (none) to 1 (all). */
  readonly rate: number
  /** Determines which requests fail: the same seed, the same requests. 1 if left out. */
  readonly seed?: number | undefined
  /**
   * What a failing request gets: a status, `[status, options]`, a contract id, a Response or a
   * resolver, such as `networkError()`. If left out, a 503 that does not ask to
   * wait (`Retry-After: 0`).
   */
  readonly failure?: StepOf<Failure, MswResolver> | undefined
}

/**
 * Fails some of the requests, and leaves the others to another resolver.
 *
 * Which ones fail depends only on the seed and on their order: a test that passes once always
 * passes. `rewind()` and `rewindAll()` start over.
 *
 * @throws {RangeError} if the rate is not from 0 to 1, or the seed is not a whole number, or
 * `respondWith` refuses the failure.
 * @throws {TypeError} if there is no resolver to leave the others to, the failure is invalid, or
 * there is an unknown option.
 * @example
 * http.get('/api/feed', flaky({ rate: 0.3, seed: 7, failure: 500 }, () => HttpResponse.json(feed)))
 * @example http.get('/api/feed', flaky({ rate: 0.3, failure: networkError() }, respondWith(200)))
 */
export function flaky<Resolver extends MswResolver, const Failure>(
  options: FlakyOptions<Failure>,
  // Not inferred from what is written here, which would come before what the handler asks for.
  resolver: NoInfer<Resolver>,
): Resolver & Rewindable {
  const { rate, seed = 1, failure = [503, { retryAfter: 0 }], ...others } = options ?? {}
  if (!(typeof rate === 'number' && rate >= 0 && rate <= 1)) {
    throw new RangeError(
      `flaky cannot fail at a rate of ${describe(rate)}. Give the share of requests that fail, from 0 to 1, such as { rate: 0.3 }.`,
    )
  }
  checkSeed(seed, 'flaky')
  refuseUnknown(others, 'flaky', 'rate, seed and failure, such as { rate: 0.3, failure: 500 }')
  const failing = prepareStep(failure, 'The failure of flaky')
  const call = createCaller(resolver, 'What flaky lets through')
  const random = createState(() => createRandom(seed))
  const guard = guardAgainstOneRequest('flaky')
  const flakyResolver = (info: ResolverInfo) => {
    guard()
    return random.current()() < rate ? giveStep(failing, info) : call(info)
  }
  return rewindable<Resolver>(flakyResolver, () => {
    random.rewind()
    rewindSteps([failing])
    call.rewind()
  })
}
