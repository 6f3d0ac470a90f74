import { fetchWithRetry, type RetryOptions, retryAfterMs } from './fetch-with-retry.ts'
import { isOrders, type Order } from './order.ts'

/** How loading ended. */
export type Outcome =
  | { readonly kind: 'loaded'; readonly orders: readonly Order[] }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'offline' }
  | { readonly kind: 'failed'; readonly detail: string }

/**
 * Loads the orders. Whatever the server does is an outcome.
 *
 * @throws the reason of `signal`, and nothing else.
 */
export async function loadOrders(options: RetryOptions): Promise<Outcome> {
  try {
    const response = await fetchWithRetry('/api/orders', options)
    if (response.status === 401) return { kind: 'signed-out' }
    return response.ok ? await readOrders(response) : failed(await explain(response))
  } catch (error) {
    options.signal.throwIfAborted()
    return isTimeout(error) ? failed('The server did not answer in time.') : { kind: 'offline' }
  }
}

async function readOrders(response: Response): Promise<Outcome> {
  const value = parseJson(await response.text())
  return isOrders(value)
    ? { kind: 'loaded', orders: value }
    : failed('The server answered with something that is no list of orders.')
}

/** Prefers the words of the server, for a person, in a problem document (RFC 9457). */
async function explain(response: Response): Promise<string> {
  if (response.headers.get('Content-Type')?.startsWith('application/problem+json')) {
    const problem = parseJson(await response.text())
    if (typeof problem?.detail === 'string') return problem.detail
    if (typeof problem?.title === 'string') return problem.title
  }
  const waitMs = retryAfterMs(response)
  return waitMs
    ? `The server asks to come back in ${Math.ceil(waitMs / 60_000)} min.`
    : `The server answered with status ${response.status}.`
}

function parseJson(text: string) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function failed(detail: string): Outcome {
  return { kind: 'failed', detail }
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError'
}
