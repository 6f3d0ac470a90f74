import { pause } from './pause.ts'

/** What `fetchWithRetry` takes besides the init of `fetch`. */
export interface RetryOptions extends Omit<RequestInit, 'body' | 'method' | 'signal'> {
  /** Ends the request or the wait under way, and with it the call. */
  readonly signal: AbortSignal
  /** How often to ask again after the first request; 3 unless told. */
  readonly retries?: number
  /** The longest first wait, doubled from wait to wait; 500 unless told. */
  readonly baseDelayMs?: number
  /** The longest wait of all; 60,000 unless told. */
  readonly maxDelayMs?: number
  /** How long one request may take, its body included; 10,000 unless told. */
  readonly timeoutMs?: number
  /** From 0 to 1: spreads the clients that failed together. `Math.random` unless told. */
  readonly random?: () => number
  /** What sends a request; the global `fetch` unless told. */
  readonly send?: (url: string | URL, init: RequestInit) => Promise<Response>
  /** Called before each wait, to show it. */
  readonly onRetry?: (retry: Retry) => void
}

/** A wait that begins. */
export interface Retry {
  readonly waitMs: number
  /** What the server answered; undefined if no whole answer came. */
  readonly response: Response | undefined
}

const TRANSIENT = new Set([408, 429, 500, 502, 503, 504])

/**
 * Fetches with GET, and asks again after a network error, a timeout or a transient status.
 *
 * Resolves with the last response, whatever its status, once all of its body has arrived. It never
 * asks sooner than `Retry-After` allows: a server that wants more than `maxDelayMs` gets no retry,
 * and the caller its response.
 *
 * @throws what `fetch` threw last, or the reason of `signal`.
 * @example const response = await fetchWithRetry('/api/orders', { signal: controller.signal })
 * @see RFC 9110 sections 9.2.2 and 10.2.3
 */
export async function fetchWithRetry(url: string | URL, options: RetryOptions): Promise<Response> {
  const { signal, retries = 3, baseDelayMs = 500, maxDelayMs = 60_000, ...rest } = options
  const { timeoutMs = 10_000, random = Math.random, send = fetch, onRetry, ...init } = rest

  for (let attempt = 0; ; attempt++) {
    const isLast = attempt >= retries
    let response: Response | undefined
    try {
      const timeout = AbortSignal.timeout(timeoutMs)
      const begun = await send(url, { ...init, signal: AbortSignal.any([signal, timeout]) })
      // A connection can break half-way: only a body that was read to its end has arrived.
      await begun.clone().arrayBuffer()
      response = begun
    } catch (error) {
      if (isLast || signal.aborted) throw error
    }
    if (response && (isLast || !TRANSIENT.has(response.status))) return response

    const askedMs = response && retryAfterMs(response)
    if (response && askedMs !== undefined && askedMs > maxDelayMs) return response
    const waitMs =
      askedMs === undefined
        ? random() * Math.min(baseDelayMs * 2 ** attempt, maxDelayMs)
        : askedMs + random() * baseDelayMs

    onRetry?.({ waitMs, response })
    await pause(waitMs, signal)
  }
}

/**
 * Reads `Retry-After`, in seconds or as a date, as milliseconds from now.
 *
 * Gives undefined where there is none, or none that can be read: then the backoff decides.
 *
 * @see RFC 9110 section 10.2.3
 */
export function retryAfterMs({ headers }: Response): number | undefined {
  const value = headers.get('Retry-After') ?? ''
  if (/^\d+$/.test(value)) return Number(value) * 1000
  // Date.parse reads `1.5` and `-1` as dates too: an HTTP-date says GMT.
  const date = value.endsWith(' GMT') ? Date.parse(value) : Number.NaN
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now())
}
