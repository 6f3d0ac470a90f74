import type { ResolverInfo } from './resolver.js'

/**
 * Refuses what counts requests and was made while one was answered: it would count that one only.
 *
 * @returns a check to make with each request.
 */
export function guardAgainstOneRequest(name: string): () => void {
  let made = true
  // MSW waits before it calls a resolver; one that is called at once was made by its caller. Fake
  // timers leave promises alone.
  void Promise.resolve().then(() => {
    made = false
  })
  return () => {
    if (made) throw new TypeError(trap(`made inside a resolver, ${name} counts a single request`))
  }
}

/**
 * Refuses a call by a resolver of the user's own, which MSW would never ask again: it takes what a
 * static sequence gives for the answer to all requests.
 *
 * @param resolver - what was called, and with what.
 */
export function guardAgainstOwnResolver(resolver: (info: never) => unknown, info: ResolverInfo) {
  if ('requestId' in info && !isCalledByOwn(resolver)) return
  throw new TypeError(trap('MSW would use its steps for all requests, and never call yours again'))
}

/** Looks who called. Where code is bundled nobody can tell, and it is taken for MSW. */
function isCalledByOwn(resolver: (info: never) => unknown): boolean {
  const trace: { stack?: string } = {}
  const { captureStackTrace } = Error as {
    captureStackTrace?(target: object, below: unknown): void
  }
  captureStackTrace?.(trace, resolver)
  const lines = String(trace.stack).split('\n')
  const [caller, ...others] = lines.filter((line) => /^\s+at /.test(line))
  if (caller === undefined || /[\\/]node_modules[\\/]/.test(caller)) return false
  return others.some((line) => /[\\/]node_modules[\\/](\.vite[\\/]deps[\\/])?msw\b/.test(line))
}

function trap(why: string): string {
  return `A sequence cannot be called inside your own resolver: ${why}. Let when decide instead, outside the resolver: http.get(url, when(query('page', 2), sequence(503, 200), otherwise)).`
}
