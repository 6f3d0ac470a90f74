import { createAnswer } from './answer.js'
import { createCaller, describe } from './call-resolver.js'
import { createState } from './epoch.js'
import { type MswResolver, type ResolverInfo, type Rewindable, rewindable } from './resolver.js'
import { setHeaders } from './set-headers.js'

/** How many requests are let through, and in what time. */
export interface RateLimitOptions {
  /** Requests per window, a whole number from 0. */
  readonly limit: number
  /** The length of the window, in milliseconds. It begins with the first request. */
  readonly windowMs: number
}

/**
 * Lets so many requests through in a window of time, and answers the others with 429.
 *
 * Each response tells the state of the quota in `RateLimit` and `RateLimit-Policy`, a 429 also in
 * `Retry-After`. Those count whole seconds, rounded up: a client that waits so long gets through.
 * The clock is `Date.now()`, also a faked one, and no timer runs. `rewind()` and `rewindAll()` start
 * a new window.
 *
 * @throws {RangeError} if a number is out of range.
 * @throws {TypeError} if there is no resolver to let requests through to.
 * @example
 * http.get('/api/feed', rateLimit({ limit: 5, windowMs: 1000 }, () => HttpResponse.json(feed)))
 * // RateLimit: "default";r=4;t=1
 * // RateLimit-Policy: "default";q=5;w=1
 * @see RFC 6585 section 4
 * @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/
 */
export function rateLimit<Resolver extends MswResolver>(
  options: RateLimitOptions,
  resolver: Resolver,
): Resolver & Rewindable {
  const { limit, windowMs } = options
  checkNumber('limit', limit, Number.isSafeInteger(limit) && limit >= 0, 'a whole number from 0')
  checkNumber('windowMs', windowMs, windowMs > 0 && windowMs <= 1e12, 'milliseconds above 0')
  const call = createCaller(resolver, 'What rateLimit lets through')
  const state = createState(() => ({ start: Number.NEGATIVE_INFINITY, count: 0 }))
  const policy = `"default";q=${limit};w=${Math.ceil(windowMs / 1000)}`

  const limited = async (info: ResolverInfo): Promise<Response | undefined> => {
    const window = state.current()
    const now = Date.now()
    // A clock that went back was faked or restored in between: the window it began in is over.
    if (now >= window.start + windowMs || now < window.start) {
      window.start = now
      window.count = 0
    }
    window.count += 1
    const seconds = Math.ceil((window.start + windowMs - now) / 1000)
    const headers = {
      RateLimit: `"default";r=${Math.max(limit - window.count, 0)};t=${seconds}`,
      'RateLimit-Policy': policy,
    }
    if (window.count > limit) {
      return createAnswer(429, { retryAfter: seconds, headers })(info.request.method)
    }
    return setHeaders(await call(info), headers)
  }
  return rewindable<Resolver>(limited, () => {
    state.rewind()
    call.rewind()
  })
}

function checkNumber(name: string, value: unknown, valid: boolean, accepted: string): void {
  if (typeof value === 'number' && valid) return
  throw new RangeError(`rateLimit takes no ${name} of ${describe(value)}: give ${accepted}.`)
}
