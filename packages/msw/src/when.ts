import { createCaller, describe } from './call-resolver.js'
import { ask, type Predicate } from './predicate.js'
import { type MswResolver, type ResolverInfo, type Rewindable, rewindable } from './resolver.js'

/**
 * Answers requests that meet a condition with one resolver, and others with another.
 *
 * It owns the state of what is inside it: a `sequence` counts only the requests that reach it.
 * Without `otherwise`, a request that does not meet the condition is left to the next handler. For
 * `{ once: true }` MSW counts it all the same; a sequence inside does what is meant.
 *
 * @param predicate - one of `header`, `bearer`, `query`, `json`, `form`, `cookie`, `operation`, a
 * combination by `and`, `or` and `not`, or your own function, synchronous or asynchronous, which
 * may read the request: it gets a copy.
 * @throws {TypeError} if the predicate is not a function, or what answers is not a resolver.
 * @example http.get('/api/orders', when(query('page', 2), sequence(503, 200), respondWith(200)))
 * @example http.get('/api/orders', when(bearer('expired'), respondWith(401), respondWith(200)))
 */
export function when<
  // No default: it would be taken before the handler's, and tell a function written here nothing.
  Resolver extends MswResolver,
>(
  predicate: Predicate,
  resolver: NoInfer<Resolver>,
  otherwise?: NoInfer<Resolver>,
): Resolver & Rewindable {
  if (typeof predicate !== 'function') {
    throw new TypeError(
      `when cannot use ${describe(predicate)}. Give a predicate, such as query('page', 2), or a function: when(({ request }) => ..., respondWith(503)).`,
    )
  }
  const met = createCaller(resolver, 'What when answers with')
  const unmet =
    otherwise === undefined
      ? undefined
      : createCaller(otherwise, 'What when answers with otherwise')
  const conditional = async (info: ResolverInfo) => {
    const holds = ask(predicate, info)
    return (typeof holds === 'boolean' ? holds : await holds) ? met(info) : unmet?.(info)
  }
  return rewindable<Resolver>(conditional, () => {
    met.rewind()
    unmet?.rewind()
  })
}
