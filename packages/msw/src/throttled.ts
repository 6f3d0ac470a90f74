import { createCaller, describe } from './call-resolver.js'
import { reshapeContent } from './reshape-content.js'
import { type MswResolver, type ResolverInfo, type Rewindable, rewindable } from './resolver.js'
import { refuseUnknown } from './unknown-options.js'
import { waited } from './waited.js'

/** How fast content is sent. */
export interface ThrottledOptions {
  /** Bytes of content per second, above 0. */
  readonly bytesPerSecond: number
}

/** Pieces per second, as many as make a progress bar move and as few as a timer keeps up with. */
const rate = 20

/**
 * Sends the content of another resolver's response slowly, in small pieces; the status and the
 * headers are sent at once.
 *
 * Fake timers can advance it. When the client gives up, the timer ends.
 *
 * @throws {RangeError} if `bytesPerSecond` is not a number above 0.
 * @throws {TypeError} if there is no resolver, or an unknown option.
 * @example http.get('/api/report', throttled(respondWith(200, { body: report }), { bytesPerSecond: 1000 }))
 */
export function throttled<Resolver extends MswResolver>(
  resolver: Resolver,
  options: ThrottledOptions,
): Resolver & Rewindable {
  const { bytesPerSecond, ...others } = options ?? {}
  if (!(Number.isFinite(bytesPerSecond) && bytesPerSecond > 0)) {
    throw new RangeError(
      `throttled cannot send ${describe(bytesPerSecond)} bytes per second: give a number above 0, such as { bytesPerSecond: 1000 }.`,
    )
  }
  refuseUnknown(others, 'throttled', 'bytesPerSecond')
  const call = createCaller(resolver, 'What throttled slows down')
  const throttledResolver = async (info: ResolverInfo) =>
    reshapeContent(await call(info), (content) => drip(content, bytesPerSecond, info.request))
  return rewindable<Resolver>(throttledResolver, call.rewind)
}

function drip(content: ReadableStream<Uint8Array>, bytesPerSecond: number, request: Request) {
  const reader = content.getReader()
  const size = Math.max(1, Math.round(bytesPerSecond / rate))
  let waiting = new Uint8Array()
  const stop = new AbortController()
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        // MSW 3 shows no status before there is a chunk, be it an empty one.
        controller.enqueue(new Uint8Array())
      },
      async pull(controller) {
        while (waiting.length === 0) {
          const { done, value } = await reader.read()
          if (done) return controller.close()
          waiting = new Uint8Array(value)
        }
        const piece = waiting.subarray(0, size)
        waiting = waiting.subarray(size)
        if (await waited((piece.length / bytesPerSecond) * 1000, request, stop.signal)) {
          controller.enqueue(piece)
        } else {
          controller.error(request.signal.reason)
        }
      },
      cancel(reason) {
        stop.abort()
        return reader.cancel(reason)
      },
    },
    { highWaterMark: 0 },
  )
}
