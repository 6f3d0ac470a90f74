import { type DefaultBodyType, HttpResponse, type HttpResponseResolver, type PathParams } from 'msw'
import { createCaller, describe } from './call-resolver.js'
import type { ResolverInfo, RewindableResolver } from './resolver.js'

/** Where a response breaks off. */
export interface TruncatedOptions {
  /** Octets of content that come before the connection breaks, from 0. */
  readonly afterBytes: number
}

/**
 * Breaks the connection in the middle of the content of another resolver's response.
 *
 * The client sees that something is missing and rejects, some before and some after it shows the
 * status: the response announces its full length, or comes in chunks without a last one. What has
 * no content (HEAD, a network error, a request passed through) stays as it is.
 *
 * @throws {RangeError} if `afterBytes` is no whole number from 0; per request, if the response is
 * not longer than that, for then it would be complete.
 * @throws {TypeError} if there is no resolver.
 * @example http.get('/api/report', truncated(respondWith(200), { afterBytes: 7 }))
 * @see RFC 9112 section 8
 */
export function truncated<
  Params extends PathParams<keyof Params> = PathParams,
  RequestBody extends DefaultBodyType = DefaultBodyType,
  ResponseBody extends DefaultBodyType = undefined,
>(
  resolver: HttpResponseResolver<Params, RequestBody, ResponseBody>,
  options: TruncatedOptions,
): RewindableResolver<Params, RequestBody, ResponseBody> {
  const { afterBytes } = options
  if (!Number.isSafeInteger(afterBytes) || afterBytes < 0) {
    throw new RangeError(
      `truncated can not break off after ${describe(afterBytes)} bytes: give a whole number from 0.`,
    )
  }
  const call = createCaller(resolver, 'What truncated breaks off')
  const broken = async (info: ResolverInfo) => {
    const response = await call(info)
    return response?.body ? breakOff(response, response.body, afterBytes) : response
  }
  return Object.assign(broken, { rewind: call.rewind }) as RewindableResolver<
    Params,
    RequestBody,
    ResponseBody
  >
}

function breakOff(response: Response, body: ReadableStream<Uint8Array>, afterBytes: number) {
  const headers = new Headers(response.headers)
  const length = headers.get('Content-Length')
  if (length === null) {
    // Without a length, the end of the connection would be the end of the content: MSW 3's fetch
    // takes such a response for complete.
    headers.set('Transfer-Encoding', 'chunked')
  } else if (afterBytes >= Number(length)) {
    throw new RangeError(
      `truncated can not break off after ${afterBytes} bytes: the response has only ${length}. Break off earlier.`,
    )
  }
  const { status, statusText } = response
  return new HttpResponse(cut(body, afterBytes) as never, { status, statusText, headers })
}

function cut(body: ReadableStream<Uint8Array>, afterBytes: number): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  let left = afterBytes
  const fail = (controller: ReadableStreamDefaultController) => {
    controller.error(new Error(`The connection was broken after ${afterBytes} bytes.`))
    void reader.cancel().catch(() => {})
  }
  return new ReadableStream({
    async pull(controller) {
      if (left === 0) return fail(controller)
      const { done, value } = await reader.read()
      if (done) return fail(controller)
      const chunk = value.subarray(0, left)
      left -= chunk.length
      controller.enqueue(chunk)
    },
    cancel: (reason) => reader.cancel(reason),
  })
}
