import { createState } from './epoch.js'
import type { MswResolver, ResolverInfo, Rewindable } from './resolver.js'

/** Registered, for a project may load this package twice: once as a module, once as CommonJS. */
const caller = /* @__PURE__ */ Symbol.for('@statuary/msw/caller')

/** Gives one response per request; undefined means that the handler leaves the request to others. */
export interface Caller extends Rewindable {
  (info: ResolverInfo): Promise<Response | undefined>
}

type Steps = Iterator<unknown> | AsyncIterator<unknown>

/** Lets a resolver be called inside another, where what it gives to MSW would leave the outer one out. */
export function withCaller<Resolver extends MswResolver>(
  resolver: Resolver,
  call: Caller,
): Resolver {
  return Object.assign(resolver, { [caller]: call })
}

/**
 * Makes a resolver callable once per request, as MSW does.
 *
 * MSW never calls a resolver again after it gave an iterator: were it handed on, whatever is
 * wrapped around would be bypassed. So the iterator stays here.
 *
 * @param where - how the message calls the place of the resolver.
 * @throws {TypeError} if it is not a function.
 */
export function createCaller(resolver: unknown, where: string): Caller {
  if (typeof resolver !== 'function') {
    throw new TypeError(
      `${where} is ${describe(resolver)}, not a resolver. Give a function or respondWith(200).`,
    )
  }
  const { [caller]: own, rewind } = resolver as { [caller]?: Caller } & Partial<Rewindable>
  return own ?? iterate(resolver as (info: ResolverInfo) => unknown, rewind)
}

function iterate(resolver: (info: ResolverInfo) => unknown, rewind?: () => void): Caller {
  const state = createState(
    (): { steps?: Steps; last?: Response } => ({}),
    ({ steps }) => void steps?.return?.(),
  )
  const call = async (info: ResolverInfo): Promise<Response | undefined> => {
    const run = state.current()
    try {
      if (run.steps === undefined) {
        const result = await resolver(info)
        if (!isIterable(result)) return result as Response | undefined
        // Of several first requests at once, one iterator is kept: each step answers one of them.
        run.steps ??= start(result)
      }
      const { done, value } = await run.steps.next()
      const response = (await value) as Response | undefined
      if (!done) {
        if (response) run.last = response.clone()
        return response
      }
      if (response) run.last = response
      return run.last?.clone()
    } catch (thrown) {
      // MSW takes a thrown response for an answer, too.
      if (thrown instanceof Response) return thrown
      throw thrown
    }
  }
  return Object.assign(call, {
    rewind() {
      state.rewind()
      rewind?.()
    },
  })
}

function isIterable(value: unknown): value is Iterable<unknown> | AsyncIterable<unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    (Symbol.iterator in value || Symbol.asyncIterator in value)
  )
}

function start(iterable: Iterable<unknown> | AsyncIterable<unknown>): Steps {
  return Symbol.iterator in iterable
    ? iterable[Symbol.iterator]()
    : iterable[Symbol.asyncIterator]()
}

/** Names a value in a message; an object is not written out, for it may be anything. */
export function describe(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'function') return 'a function'
  return typeof value === 'object' && value !== null ? 'an object' : String(value)
}
