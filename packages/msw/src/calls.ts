import { describe } from './call-resolver.js'
import { createState, type State } from './epoch.js'
import type { ResolverInfo } from './resolver.js'

/** A request that a resolver answered. */
export interface Call {
  /** As it arrived; its body can still be read once. */
  readonly request: Request
  /** When it arrived, in milliseconds of `Date.now()`, which may be a fake clock. */
  readonly at: number
}

/** Keeps the requests of one resolver. */
export interface CallLog {
  /** Notes a request, and forgets those of long ago. */
  add(request: Request): void
  /** Gives what was noted since the last `rewindAll()`. */
  read(): Call[]
}

/** Registered, for a project may load this package twice: once as a module, once as CommonJS. */
const log = /* @__PURE__ */ Symbol.for('@statuary/msw/calls')

/** As many requests as a test looks at; a page that runs for days must not keep them all. */
const most = 1000

/** Creates an empty log. */
export function createCallLog(): CallLog {
  const calls: State<Call[]> = createState(() => [])
  return {
    add(request) {
      const all = calls.current()
      all.push({ request, at: Date.now() })
      if (all.length > most) all.shift()
    },
    read: () => calls.current(),
  }
}

/** Has a resolver note its requests; `calls` reads them. */
export function logCalls<Resolver extends (info: never) => unknown>(
  resolver: Resolver,
  kept: CallLog = createCallLog(),
): Resolver {
  return Object.assign(resolver, { [log]: kept })
}

/** Has a resolver note its requests that reads no body, so that calls can. */
export function logged<Resolver extends (info: ResolverInfo) => unknown>(
  resolver: Resolver,
): Resolver {
  const kept = createCallLog()
  const logging = (info: ResolverInfo) => {
    kept.add(info.request)
    return resolver(info)
  }
  return logCalls(logging as Resolver, kept)
}

/**
 * Returns the requests that a resolver answered, in the order in which they arrived: the same array
 * every time, which grows. `rewindAll()` starts a new one.
 *
 * Every resolver of this package keeps its last 1,000 requests; your own resolver does so as a
 * step: `sequence(resolver)`. A sequence of static steps does not see its requests unless `calls`
 * is called before the first of them; from then on, only `rewindAll()` rewinds it, not
 * `resetHandlers()`.
 *
 * @throws {TypeError} if it is not a resolver from this package.
 * @throws {Error} if the sequence answered before `calls` was called.
 * @example
 * const orders = respondWith(503, { retryAfter: 1 })
 * server.use(http.get('/api/orders', orders))
 * // ... the client tries three times
 * expect(calls(orders)).toHaveLength(3)
 */
export function calls(resolver: (info: never) => unknown): readonly Call[] {
  const kept = (resolver as { [log]?: CallLog } | undefined)?.[log]
  if (kept !== undefined) return kept.read()
  throw new TypeError(
    `calls cannot tell what ${describe(resolver)} answered: it takes a resolver from this package. Wrap yours in one: const orders = sequence(resolver), and pass orders to the handler and to calls.`,
  )
}

/** A request that can be read twice, where somebody else may read it as well. */
export function copyOf({ request }: ResolverInfo): Request {
  return request.body && !request.bodyUsed ? request.clone() : request
}
