import type { DefaultBodyType, HttpResponse, HttpResponseResolver, PathParams } from 'msw'

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

/** A resolver for MSW's handlers that remembers earlier requests. */
export type RewindableResolver<
  Params extends PathParams<keyof Params>,
  RequestBody extends DefaultBodyType,
  ResponseBody extends DefaultBodyType,
> = HttpResponseResolver<Params, RequestBody, ResponseBody> & Rewindable

/**
 * A resolver that is only passed on.
 *
 * Each handler has its own parameters and bodies, and nothing here looks at them.
 */
export type AnyResolver = (info: never) => unknown
