import { HttpResponse } from 'msw'

/** What is done to content on its way: it takes a stream and gives another. */
export type Reshape = (content: ReadableStream<Uint8Array>) => ReadableStream<Uint8Array>

/**
 * Gives a response whose content takes another way; what has none (HEAD, a network error, a request
 * passed through) stays as it is.
 */
export function reshapeContent(
  response: Response | undefined,
  reshape: Reshape,
): Response | undefined {
  if (!response?.body) return response
  const headers = new Headers(response.headers)
  if (!headers.has('Content-Length')) {
    // Without a length, the end of the connection would be the end of the content: MSW 3's fetch
    // takes such a response for complete.
    headers.set('Transfer-Encoding', 'chunked')
  }
  const { status, statusText } = response
  return new HttpResponse(reshape(response.body) as never, { status, statusText, headers })
}

/**
 * Returns the first octets of content, and then whatever `then` does.
 *
 * @param then - called once, when the client asks for more than that.
 */
export function firstBytes(
  content: ReadableStream<Uint8Array>,
  bytes: number,
  then: (controller: ReadableStreamDefaultController<Uint8Array>) => Promise<void>,
): ReadableStream<Uint8Array> {
  const reader = content.getReader()
  let left = bytes
  return new ReadableStream(
    {
      start(controller) {
        // MSW 3 shows no status before there is a chunk, be it an empty one.
        if (left === 0) controller.enqueue(new Uint8Array())
      },
      async pull(controller) {
        const { done = true, value } = left > 0 ? await reader.read() : {}
        if (done || value === undefined) {
          void reader.cancel().catch(() => {})
          return then(controller)
        }
        const chunk = value.subarray(0, left)
        left -= chunk.length
        controller.enqueue(chunk)
      },
      cancel: (reason) => reader.cancel(reason),
    },
    // Asked for more only when the client asks, and not to fill a queue.
    { highWaterMark: 0 },
  )
}

/**
 * Refuses a number of octets after which a response would be complete.
 *
 * @throws {RangeError} if its length is known and not larger.
 */
export function checkIncomplete(
  response: Response | undefined,
  afterBytes: number,
  who: string,
): void {
  const length = response?.body ? response.headers.get('Content-Length') : null
  if (length === null || afterBytes < Number(length)) return
  throw new RangeError(
    `${who} cannot stop after ${afterBytes} bytes: the response has only ${length}. Give fewer.`,
  )
}
