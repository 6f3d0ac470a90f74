import { HttpResponse } from 'msw'
import { logged } from './calls.js'
import type { MockedResponse, ResolverInfo } from './resolver.js'
import { whenAborted } from './when-aborted.js'

/**
 * Accepts the request and never answers, like a server that hangs.
 *
 * Only the client's own timeout ends it. No timer runs, so nothing keeps the process alive, and the
 * wait ends when the client gives up. (MSW's `delay('infinite')` is a timer, and does end.)
 *
 * @example http.get('/api/feed', neverResponds())
 */
export function neverResponds(): (info: ResolverInfo) => Promise<MockedResponse> {
  return logged(
    ({ request }) =>
      // An abort has to end in a response: MSW reports what rejects, and asks the next handler if
      // there is none.
      new Promise(
        (resolve) =>
          void whenAborted(request, () => resolve(HttpResponse.error() as MockedResponse)),
      ),
  )
}
