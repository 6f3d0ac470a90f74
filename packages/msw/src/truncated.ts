import { arrival } from './arrival.js'
import { createCaller, describe } from './call-resolver.js'
import { checkIncomplete, firstBytes, reshapeContent } from './reshape-content.js'
import { type MswResolver, type ResolverInfo, type Rewindable, rewindable } from './resolver.js'
import { refuseUnknown } from './unknown-options.js'
import { whenAborted } from './when-aborted.js'

/** Where a response is cut off, or stalls. */
export interface PartialContentOptions {
  /** Bytes of content that the client gets, at least 0. */
  readonly afterBytes: number
}

/**
 * Breaks the connection in the middle of the content of another resolver's response.
 *
 * The client gets the status and exactly that many bytes; then reading rejects, in `fetch` with a
 * TypeError. The response announces its full length, or comes in chunks without a last one.
 * Anything without content (HEAD, a network error, a request passed through) stays as it is.
 *
 * @throws {RangeError} if `afterBytes` is not a whole number of at least 0; per request, if the
 * response is not longer than that, because then it would be complete.
 * @throws {TypeError} if there is no resolver, or an unknown option.
 * @example http.get('/api/report', truncated(respondWith(200), { afterBytes: 7 }))
 * @see RFC 9112 section 8
 */
export function truncated<Resolver extends MswResolver>(
  resolver: Resolver,
  options: PartialContentOptions,
): Resolver & Rewindable {
  const afterBytes = readAfterBytes(options, 'truncated')
  const call = createCaller(resolver, 'What truncated breaks off')
  const broken = async (info: ResolverInfo) => {
    const response = await call(info)
    checkIncomplete(response, afterBytes, 'truncated')
    return reshapeContent(response, (content) =>
      firstBytes(content, afterBytes, async (controller) => {
        await arrival()
        controller.error(new TypeError('terminated'))
      }),
    )
  }
  return rewindable<Resolver>(broken, call.rewind)
}

/**
 * Makes the connection hang in the middle of the content of another resolver's response.
 *
 * The client gets the status and that many bytes, and then nothing more, until it gives up. No
 * timer runs. `neverResponds` is for a server that does not even send a status.
 *
 * @throws {RangeError} as `truncated` does.
 * @throws {TypeError} if there is no resolver, or an unknown option.
 * @example http.get('/api/report', stalled(respondWith(200), { afterBytes: 7 }))
 */
export function stalled<Resolver extends MswResolver>(
  resolver: Resolver,
  options: PartialContentOptions,
): Resolver & Rewindable {
  const afterBytes = readAfterBytes(options, 'stalled')
  const call = createCaller(resolver, 'What stalled stops')
  const hanging = async (info: ResolverInfo) => {
    const response = await call(info)
    checkIncomplete(response, afterBytes, 'stalled')
    return reshapeContent(response, (content) =>
      firstBytes(content, afterBytes, async (controller) => {
        await new Promise<void>((resolve) => whenAborted(info.request, resolve))
        controller.error(info.request.signal.reason)
      }),
    )
  }
  return rewindable<Resolver>(hanging, call.rewind)
}

function readAfterBytes(options: PartialContentOptions, who: string): number {
  const { afterBytes, ...others } = options ?? {}
  refuseUnknown(others, who, 'afterBytes')
  if (Number.isSafeInteger(afterBytes) && afterBytes >= 0) return afterBytes
  throw new RangeError(
    `${who} cannot stop after ${describe(afterBytes)} bytes: give a whole number from 0, { afterBytes: 7 }.`,
  )
}
