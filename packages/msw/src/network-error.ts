import { HttpResponse } from 'msw'
import { createPlainResolver } from './plain-resolver.js'
import type { MockedResponse, PlainResolver } from './resolver.js'

/**
 * Fails the request like a lost connection: the client gets no response at all.
 *
 * The error message comes from the client and differs between clients; assert that the request
 * rejects, but not on the message.
 *
 * @example http.get('/api/orders', networkError())
 * @see https://fetch.spec.whatwg.org/#concept-network-error
 */
export function networkError(): PlainResolver {
  return createPlainResolver(() => HttpResponse.error() as MockedResponse)
}
