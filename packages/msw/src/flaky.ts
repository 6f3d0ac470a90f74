import { createAnswer } from './answer.js'
import { createCaller, describe } from './call-resolver.js'
import { createState } from './epoch.js'
import type { FinalKey } from './final-key.js'
import { createRandom } from './random.js'
import { type MswResolver, type ResolverInfo, type Rewindable, rewindable } from './resolver.js'

/** How often, and with what, a flaky resolver fails. */
export interface FlakyOptions {
  /** The share of requests that fail, from 0 (none) to 1 (all). */
  readonly rate: number
  /** What a failing request is answered with: a status or a contract id; 503 if left out. */
  readonly status?: FinalKey | undefined
  /** Which requests fail is drawn from it: the same seed, the same ones. 1 if left out. */
  readonly seed?: number | undefined
}

/**
 * Fails some of the requests, and leaves the others to another resolver.
 *
 * Which ones fail depends on the seed and on their order, on nothing else: a test that passes once
 * passes always. `rewind()` and `rewindAll()` start the draw over.
 *
 * @throws {RangeError} if the rate is not from 0 to 1, or the seed is no whole number, or
 * `respondWith` refuses the status.
 * @throws {TypeError} if there is no resolver to leave the others to.
 * @example
 * http.get('/api/feed', flaky({ status: 500, rate: 0.3, seed: 7 }, () => HttpResponse.json(feed)))
 */
export function flaky<Resolver extends MswResolver>(
  options: FlakyOptions,
  resolver: Resolver,
): Resolver & Rewindable {
  const { rate, status = 503, seed = 1 } = options
  if (!(typeof rate === 'number' && rate >= 0 && rate <= 1)) {
    throw new RangeError(
      `flaky can not fail at a rate of ${describe(rate)}. Give the share of requests that fail, from 0 to 1, such as 0.3.`,
    )
  }
  if (!Number.isSafeInteger(seed)) {
    throw new RangeError(`flaky can not draw from the seed ${describe(seed)}: give a whole number.`)
  }
  const failure = createAnswer(status)
  const call = createCaller(resolver, 'What flaky lets through')
  const random = createState(() => createRandom(seed))
  const flakyResolver = (info: ResolverInfo) =>
    random.current()() < rate ? failure(info.request.method) : call(info)
  return rewindable<Resolver>(flakyResolver, () => {
    random.rewind()
    call.rewind()
  })
}
