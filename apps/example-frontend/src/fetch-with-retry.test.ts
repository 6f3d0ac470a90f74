import {
  flaky,
  networkError,
  neverResponds,
  rateLimit,
  respondWith,
  rewindAll,
  sequence,
  slow,
  truncated,
} from '@statuary/msw'
import { type HttpResponseResolver, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { eventually, fakeClock, fastForward } from '../test/clock.ts'
import { fetchWithRetry, type RetryOptions, retryAfterMs } from './fetch-with-retry.ts'

const url = 'https://shop.test/api/orders'
const server = setupServer()

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
beforeEach(fakeClock)
afterEach(() => {
  vi.useRealTimers()
  server.resetHandlers()
  rewindAll()
})
afterAll(() => server.close())

/** Starts a fetch from a backend, and notes the waits as they begin. */
function ask(backend: HttpResponseResolver, options: Partial<RetryOptions> = {}) {
  server.use(http.get(url, backend))
  const controller = new AbortController()
  const waits: number[] = []
  const response = fetchWithRetry(url, {
    signal: controller.signal,
    random: () => 0,
    onRetry: ({ waitMs }) => waits.push(waitMs),
    ...options,
  })
  // Some tests look at the rejection only after they did something else.
  response.catch(() => {})
  return { response, waits, controller }
}

describe('asks again', () => {
  test.for([408, 429, 500, 502, 503, 504] as const)('after %i', async (status) => {
    const { response, waits } = ask(sequence(status, 200), { maxDelayMs: 300_000 })
    expect((await fastForward(response)).status).toBe(200)
    expect(waits).toHaveLength(1)
  })

  test('after a network error', async () => {
    const { response, waits } = ask(sequence(networkError(), 200))
    expect((await fastForward(response)).status).toBe(200)
    expect(waits).toHaveLength(1)
  })

  test('after an answer that broke off', async () => {
    const brokenOff = truncated(respondWith(200), { afterBytes: 7 })
    const { response, waits } = ask(sequence(brokenOff, 200))
    expect(await (await fastForward(response)).json()).toEqual({ status: 'ok' })
    expect(waits).toHaveLength(1)
  })

  test('after a request that took too long', async () => {
    const { response, waits } = ask(sequence(neverResponds(), 200), { timeoutMs: 20 })
    expect((await fastForward(response)).status).toBe(200)
    expect(waits).toHaveLength(1)
  })

  test('through a whole bad day', async () => {
    const badDay = sequence(503, [503, { retryAfter: 1 }], networkError(), 200)
    const { response, waits } = ask(badDay, { maxDelayMs: 300_000 })
    expect((await fastForward(response)).status).toBe(200)
    // The first wait is what a 503 asks for unless told.
    expect(waits).toEqual([300_000, 1000, 0])
  })

  test('as often with a flaky backend as its seed says', async () => {
    const backend = flaky({ rate: 0.5, seed: 7, failure: 500 }, respondWith(200))
    const count = async () => {
      const { response, waits } = ask(backend, { retries: 20 })
      await fastForward(response)
      return waits.length
    }
    const first = [await count(), await count(), await count()]
    rewindAll()
    expect([await count(), await count(), await count()]).toEqual(first)
    expect(Math.max(...first)).toBeGreaterThan(0)
  })
})

describe('does not ask again', () => {
  test.for([200, 204, 304, 400, 401, 404, 422, 501] as const)('after %i', async (status) => {
    const { response, waits } = ask(respondWith(status))
    expect((await fastForward(response)).status).toBe(status)
    expect(waits).toEqual([])
  })

  test('after the last retry: the caller gets the response', async () => {
    const { response, waits } = ask(respondWith(502), { retries: 2 })
    const { status, body } = await fastForward(response)
    expect(status).toBe(502)
    expect(body).not.toBeNull()
    expect(waits).toHaveLength(2)
  })

  test('after the last retry: the caller gets the network error', async () => {
    const { response, waits } = ask(networkError(), { retries: 2 })
    await expect(fastForward(response)).rejects.toThrow(TypeError)
    expect(waits).toHaveLength(2)
  })

  test('after the last retry: the caller gets the timeout', async () => {
    const { response } = ask(neverResponds(), { retries: 1, timeoutMs: 20 })
    await expect(fastForward(response)).rejects.toHaveProperty('name', 'TimeoutError')
  })

  test('when the server wants more time than anybody waits', async () => {
    const { response, waits } = ask(respondWith(503, { retryAfter: 61 }))
    expect((await fastForward(response)).status).toBe(503)
    expect(waits).toEqual([])
  })
})

describe('waits', () => {
  test('twice as long each time, to a limit', async () => {
    const options = { retries: 4, baseDelayMs: 100, maxDelayMs: 500, random: () => 1 }
    const unhurried = respondWith(500)
    const { response, waits } = ask(unhurried, options)
    await fastForward(response)
    expect(waits).toEqual([100, 200, 400, 500])
  })

  test('a random part of that', async () => {
    const { response, waits } = ask(respondWith(500), { random: () => 0.25 })
    await fastForward(response)
    expect(waits).toEqual([125, 250, 500])
  })

  test('the seconds of Retry-After', async () => {
    const start = Date.now()
    const { response, waits } = ask(sequence([503, { retryAfter: 7 }], 200))
    await fastForward(response)
    expect(waits).toEqual([7000])
    expect(Date.now() - start).toBe(7000)
  })

  test('to the date of Retry-After', async () => {
    const retryAfter = new Date(Date.now() + 9000)
    const { response, waits } = ask(sequence([503, { retryAfter }], 200))
    await fastForward(response)
    expect(waits).toEqual([9000])
  })

  test('no less than Retry-After, whatever the chance', async () => {
    const { response, waits } = ask(sequence([503, { retryAfter: 2 }], 200), { random: () => 1 })
    await fastForward(response)
    expect(waits).toEqual([2500])
  })

  test('until a rate limit lets it in', async () => {
    const limited = rateLimit({ limit: 1, windowMs: 3000 }, respondWith(200))
    await ask(limited).response
    const { response, waits } = ask(limited)
    await eventually(() => expect(waits).toEqual([3000]))
    expect((await fastForward(response)).status).toBe(200)
  })

  test('for a slow answer, as long as it comes in time', async () => {
    const { response, waits } = ask(slow(300, respondWith(200)))
    expect((await fastForward(response)).status).toBe(200)
    expect(waits).toEqual([])
  })
})

describe('stops when it is aborted', () => {
  const reason = new Error('left the page')

  test('before the first request', async () => {
    const { response } = ask(respondWith(200), { signal: AbortSignal.abort(reason) })
    await expect(response).rejects.toBe(reason)
  })

  test('during a request', async () => {
    const { response, waits, controller } = ask(neverResponds())
    controller.abort(reason)
    await expect(response).rejects.toBe(reason)
    expect(waits).toEqual([])
  })

  test('during a wait, and leaves no timer behind', async () => {
    const { response, waits, controller } = ask(respondWith(503, { retryAfter: 30 }))
    await eventually(() => expect(waits).toEqual([30_000]))
    const timers = vi.getTimerCount()
    controller.abort(reason)
    await expect(response).rejects.toBe(reason)
    expect(vi.getTimerCount()).toBe(timers - 1)
  })
})

describe('retryAfterMs', () => {
  test.for([
    ['0', 0],
    ['120', 120_000],
    ['Mon, 23 Nov 2026 12:00:30 GMT', 30_000],
    ['Mon, 23 Nov 2026 11:00:00 GMT', 0],
    ['1.5', undefined],
    ['-1', undefined],
    ['soon', undefined],
    ['soon GMT', undefined],
    ['', undefined],
  ] as const)('reads %j as %s', ([value, ms]) => {
    expect(retryAfterMs(new Response(null, { headers: { 'Retry-After': value } }))).toBe(ms)
  })

  test('reads a response without it as undefined', () => {
    expect(retryAfterMs(new Response())).toBeUndefined()
  })
})
