import { HttpResponse } from 'msw'
import { createPlainResolver } from './plain-resolver.js'
import type { MockedResponse, PlainResolver } from './resolver.js'

/**
 * Fails the request as a lost connection does: the client gets no response at all.
 *
 * The message of the error is the client's and differs from one to the next; assert that the
 * request rejects, not how.
 *
 * @example http.get('/api/orders', networkError())
 * @see https://fetch.spec.whatwg.org/#concept-network-error
 */
export function networkError(): PlainResolver {
  return createPlainResolver(() => HttpResponse.error() as MockedResponse)
}
