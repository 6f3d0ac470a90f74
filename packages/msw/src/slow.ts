import { type DefaultBodyType, HttpResponse, type HttpResponseResolver, type PathParams } from 'msw'
import { createCaller, describe } from './call-resolver.js'
import type { ResolverInfo, RewindableResolver } from './resolver.js'
import { whenAborted } from './when-aborted.js'

const longestTimer = 2 ** 31 - 1

/**
 * Holds the response of another resolver back.
 *
 * The resolver is called when the request comes, so that a sequence inside counts requests in the
 * order in which they came. When the client gives up, the timer ends. Fake timers may advance it.
 *
 * @param ms - milliseconds to wait after the other resolver answered.
 * @throws {RangeError} if that is no time that a timer can wait.
 * @throws {TypeError} if there is no resolver.
 * @example http.get('/api/feed', slow(300, respondWith(200)))
 */
export function slow<
  Params extends PathParams<keyof Params> = PathParams,
  RequestBody extends DefaultBodyType = DefaultBodyType,
  ResponseBody extends DefaultBodyType = undefined,
>(
  ms: number,
  resolver: HttpResponseResolver<Params, RequestBody, ResponseBody>,
): RewindableResolver<Params, RequestBody, ResponseBody> {
  if (!(typeof ms === 'number' && ms >= 0 && ms <= longestTimer)) {
    throw new RangeError(
      `slow can not wait ${describe(ms)}. Give milliseconds from 0 to ${longestTimer}, or take neverResponds().`,
    )
  }
  const call = createCaller(resolver, 'What slow holds back')
  const late = async (info: ResolverInfo) => {
    const response = await call(info)
    if (response === undefined) return undefined
    return (await waited(ms, info.request)) ? response : HttpResponse.error()
  }
  return Object.assign(late, { rewind: call.rewind }) as RewindableResolver<
    Params,
    RequestBody,
    ResponseBody
  >
}

/** Tells whether the client still wants the response. */
function waited(ms: number, request: Request): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      stop()
      resolve(true)
    }, ms)
    const stop = whenAborted(request, () => {
      clearTimeout(timer)
      resolve(false)
    })
  })
}
