import { startEpoch } from './epoch.js'

/**
 * Rewinds every sequence, `flaky` and `rateLimit`, wherever they are.
 *
 * `server.resetHandlers()` only rewinds a sequence whose steps are all static and that is a
 * handler's own resolver, not inside another one.
 *
 * @example
 * afterEach(() => {
 *   server.resetHandlers()
 *   rewindAll()
 * })
 */
export function rewindAll(): void {
  startEpoch()
}
