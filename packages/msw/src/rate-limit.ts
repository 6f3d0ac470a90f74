import type { ResponseOptions } from '@statuary/core'
import { createAnswer } from './answer.js'
import { createCaller, describe } from './call-resolver.js'
import { createState } from './epoch.js'
import { guardAgainstOneRequest } from './own-resolver.js'
import { withOwnBody } from './predicate.js'
import { type MswResolver, type ResolverInfo, type Rewindable, rewindable } from './resolver.js'
import { setHeaders } from './set-headers.js'

/** The fields that report the state of a quota. */
export type RateLimitFields = 'RateLimit' | 'X-RateLimit'

/** How many requests are let through, in what period, and how the others are refused. */
export interface RateLimitOptions
  extends Pick<ResponseOptions<429>, 'body' | 'text' | 'html' | 'problem' | 'headers'> {
  /** Requests per window, a whole number of at least 0. */
  readonly limit: number
  /** The length of the window, in milliseconds. It begins with the first request. */
  readonly windowMs: number
  /**
   * Gives each client, user or token its own window: what it returns says whose request it is. If
   * left out, all share one window.
   */
  // biome-ignore lint/suspicious/noExplicitAny: what a handler tells its resolver is the handler's own.
  readonly key?: ((info: any) => string | Promise<string>) | undefined
  /**
   * The fields that report the quota: `RateLimit` and `RateLimit-Policy` of the draft, or
   * `X-RateLimit-Limit`, `-Remaining` and `-Reset` (the end of the window, in seconds since 1970),
   * or both, or none of them. `['RateLimit']` if left out.
   */
  readonly fields?: readonly RateLimitFields[] | undefined
  /** `false` leaves Retry-After out of a 429; otherwise it gives the seconds until the window ends. */
  readonly retryAfter?: false | undefined
}

/**
 * Lets a number of requests through in a window of time, and answers the others with 429.
 *
 * Each response reports the state of the quota in its fields, a 429 also in `Retry-After`. They
 * count whole seconds, rounded up: a client that waits that long gets through. The clock is
 * `Date.now()`, even a fake one, and no timer runs. `rewind()` and `rewindAll()` start new windows.
 *
 * @throws {RangeError} if a number is out of range.
 * @throws {TypeError} if there is no resolver to let requests through to, `key` is not a function,
 * or an option is not allowed on 429.
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
  const { limit, windowMs, key, fields = ['RateLimit'], retryAfter, ...refusal } = options ?? {}
  checkNumber(
    'limit',
    limit,
    Number.isSafeInteger(limit) && limit >= 0,
    'a whole number of at least 0',
  )
  checkNumber('windowMs', windowMs, windowMs > 0 && windowMs <= 1e12, 'milliseconds above 0')
  checkFields(fields)
  if (key !== undefined && typeof key !== 'function') {
    throw new TypeError(`rateLimit cannot use ${describe(key)} as key: give a function.`)
  }
  // Made once before a request comes, so that what is wrong shows where it is written.
  createAnswer(429, { ...refusal, retryAfter })
  const call = createCaller(resolver, 'What rateLimit lets through')
  const windows = createState(() => new Map<string, Window>())
  const guard = guardAgainstOneRequest('rateLimit')

  const limited = async (info: ResolverInfo): Promise<Response | undefined> => {
    guard()
    const whose = key === undefined ? '' : await key(withOwnBody(info))
    const window = currentWindow(windows.current(), whose, windowMs)
    window.count += 1
    const end = window.start + windowMs
    const seconds = Math.ceil((end - Date.now()) / 1000)
    const quota: Quota = { limit, left: Math.max(limit - window.count, 0), seconds, end, windowMs }
    const headers = Object.assign({}, ...fields.map((name) => writeFields[name](quota)))
    if (window.count > limit) {
      const answer = createAnswer(429, { ...refusal, retryAfter: retryAfter ?? seconds })
      return setHeaders(answer(info.request.method), headers)
    }
    return setHeaders(await call(info), headers)
  }
  return rewindable<Resolver>(limited, () => {
    windows.rewind()
    call.rewind()
  })
}

interface Window {
  readonly start: number
  count: number
}

function currentWindow(windows: Map<string, Window>, whose: string, windowMs: number): Window {
  const now = Date.now()
  const last = windows.get(whose)
  // A clock that went back was faked or restored in between: the window it began in is over.
  if (last !== undefined && now < last.start + windowMs && now >= last.start) return last
  const next = { start: now, count: 0 }
  windows.set(whose, next)
  return next
}

interface Quota {
  readonly limit: number
  readonly left: number
  /** Until the window ends. */
  readonly seconds: number
  /** When it ends, in milliseconds since 1970. */
  readonly end: number
  readonly windowMs: number
}

const writeFields: Readonly<Record<RateLimitFields, (quota: Quota) => Record<string, string>>> = {
  RateLimit: ({ limit, left, seconds, windowMs }) => ({
    RateLimit: `"default";r=${left};t=${seconds}`,
    'RateLimit-Policy': `"default";q=${limit};w=${Math.ceil(windowMs / 1000)}`,
  }),
  'X-RateLimit': ({ limit, left, end }) => ({
    'X-RateLimit-Limit': String(limit),
    'X-RateLimit-Remaining': String(left),
    'X-RateLimit-Reset': String(Math.ceil(end / 1000)),
  }),
}

function checkFields(fields: unknown): void {
  const names = Object.keys(writeFields)
  if (Array.isArray(fields) && fields.every((name) => names.includes(name))) return
  throw new TypeError(
    `rateLimit does not know the fields ${Array.isArray(fields) ? JSON.stringify(fields) : describe(fields)}: give a list of ${names.join(' and ')}, such as ['X-RateLimit'].`,
  )
}

function checkNumber(name: string, value: unknown, valid: boolean, accepted: string): void {
  if (typeof value === 'number' && valid) return
  throw new RangeError(`rateLimit cannot use ${describe(value)} as ${name}: give ${accepted}.`)
}
