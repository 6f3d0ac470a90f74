import { HttpResponse } from 'msw'
import { createCaller, describe } from './call-resolver.js'
import { createState, type State } from './epoch.js'
import { checkSeed, createRandom } from './random.js'
import { type MswResolver, type ResolverInfo, type Rewindable, rewindable } from './resolver.js'
import { refuseUnknown } from './unknown-options.js'
import { waited } from './waited.js'

const longestTimer = 2 ** 31 - 1

/** A time that is drawn for each request. */
export interface SlowOptions {
  /** The shortest time, in milliseconds; 0 if left out. */
  readonly min?: number | undefined
  /** The longest time, in milliseconds. */
  readonly max: number
  /** Determines the times: the same seed, the same times. 1 if left out. */
  readonly seed?: number | undefined
}

/**
 * Holds back the response of another resolver.
 *
 * The resolver is called when the request arrives, so that a sequence inside it counts requests in
 * the order in which they arrived. When the client gives up, the timer ends. Fake timers can
 * advance it.
 *
 * @param time - milliseconds to wait after the other resolver answered, or a range from which to
 * draw by a seed.
 * @throws {RangeError} if that is not a time that a timer can wait.
 * @throws {TypeError} if there is no resolver, or an unknown option.
 * @example http.get('/api/feed', slow(300, respondWith(200)))
 * @example http.get('/api/feed', slow({ min: 50, max: 400, seed: 7 }, respondWith(200)))
 */
export function slow<Resolver extends MswResolver>(
  time: number | SlowOptions,
  resolver: Resolver,
): Resolver & Rewindable {
  const times = readTimes(time)
  const call = createCaller(resolver, 'What slow holds back')
  const late = async (info: ResolverInfo) => {
    const ms = times.current()()
    const response = await call(info)
    if (response === undefined) return undefined
    return (await waited(ms, info.request)) ? response : HttpResponse.error()
  }
  return rewindable<Resolver>(late, () => {
    times.rewind()
    call.rewind()
  })
}

function readTimes(time: number | SlowOptions): State<() => number> {
  if (typeof time !== 'object' || time === null) {
    checkTime(time)
    return createState(() => () => time)
  }
  const { min = 0, max, seed = 1, ...others } = time
  refuseUnknown(others, 'slow', 'min, max and seed')
  checkTime(min)
  checkTime(max)
  checkSeed(seed, 'slow')
  if (min > max) {
    throw new RangeError(
      `slow cannot wait from ${min} to ${max} milliseconds: give a min below max.`,
    )
  }
  return createState(() => {
    const random = createRandom(seed)
    return () => Math.round(min + random() * (max - min))
  })
}

function checkTime(ms: unknown): void {
  if (typeof ms === 'number' && ms >= 0 && ms <= longestTimer) return
  throw new RangeError(
    `slow cannot wait ${describe(ms)}. Give milliseconds from 0 to ${longestTimer}, or { min, max }, or use neverResponds().`,
  )
}
