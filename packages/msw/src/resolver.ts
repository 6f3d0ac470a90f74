import type { HttpResponse, ResponseResolver } from 'msw'
import { copyOf, createCallLog, logCalls } from './calls.js'
import { delivering } from './deliver.js'

/** What the resolvers of this package read of the information that MSW hands them. */
export interface ResolverInfo {
  readonly request: Request
}

/** A response that goes with whatever body a handler was typed for: `http.get<never, never, Order[]>`. */
export type MockedResponse = HttpResponse<never>

/** A resolver that answers every request, and at once. */
export type PlainResolver = (info: ResolverInfo) => MockedResponse

/** What has a state that can start over. */
export interface Rewindable {
  /** Starts over, as if no request had come yet; so does a resolver inside. */
  rewind(): void
}

/**
 * Any resolver of a handler of MSW: of `http`, `graphql` and `sse`.
 *
 * A resolver that takes one gives one of the same type, so it goes where that one would go.
 */
// biome-ignore lint/suspicious/noExplicitAny: parameters and bodies belong to the handler, and nothing here looks at them.
export type MswResolver = ResponseResolver<any, any, any>

/** Gives a resolver the type of the one inside, a way to start over, and a log of its calls. */
export function rewindable<Resolver>(
  resolver: (info: ResolverInfo) => unknown,
  rewind: () => void,
): Resolver & Rewindable {
  const log = createCallLog()
  const deliver = delivering(resolver)
  const logged = (info: ResolverInfo) => {
    log.add(copyOf(info))
    return deliver(info)
  }
  return logCalls(Object.assign(logged, { rewind }), log) as unknown as Resolver & Rewindable
}
