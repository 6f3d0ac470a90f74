import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { rateLimit } from './rate-limit.js'
import { respondWith } from './respond-with.js'

const info = { request: new Request('http://mock.test/') } as never
const untyped = rateLimit as (options: unknown, resolver: unknown) => unknown

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('rateLimit', () => {
  test('goes by a faked clock, and runs no timer', async () => {
    const limited = rateLimit({ limit: 1, windowMs: 1000 }, respondWith(200))
    await Promise.resolve()
    const status = async () => ((await limited(info)) as Response).status
    expect([await status(), await status()]).toEqual([200, 429])
    vi.advanceTimersByTime(999)
    expect(await status()).toBe(429)
    vi.advanceTimersByTime(1)
    expect([await status(), await status()]).toEqual([200, 429])
    expect(vi.getTimerCount()).toBe(0)
  })

  test('begins a new window when the clock went back', async () => {
    const limited = rateLimit({ limit: 1, windowMs: 1000 }, respondWith(200))
    await Promise.resolve()
    await limited(info)
    vi.setSystemTime(0)
    expect(((await limited(info)) as Response).status).toBe(200)
  })

  test('lets nothing through at a limit of 0', async () => {
    const limited = rateLimit({ limit: 0, windowMs: 1000 }, respondWith(200))
    await Promise.resolve()
    expect(((await limited(info)) as Response).status).toBe(429)
  })

  test('makes a response anew whose headers no one can set', async () => {
    const fetched = new Response('x', { status: 203 })
    Object.defineProperty(fetched, 'headers', {
      value: Object.assign(new Headers({ 'X-A': 'b' }), {
        set() {
          throw new TypeError('immutable')
        },
      }),
    })
    const limited = rateLimit({ limit: 1, windowMs: 1000 }, (_: unknown) => fetched)
    await Promise.resolve()
    const response = (await limited(info)) as Response
    expect([response.status, await response.text()]).toEqual([203, 'x'])
    expect([...response.headers]).toContainEqual(['ratelimit', '"default";r=0;t=1'])
    expect(response.headers.get('X-A')).toBe('b')
  })

  test('refuses with a page, if it is told so', async () => {
    const limited = rateLimit({ limit: 0, windowMs: 1000, html: '<h1>Wait</h1>' }, respondWith(200))
    await Promise.resolve()
    expect(await ((await limited(info)) as Response).text()).toBe('<h1>Wait</h1>')
  })

  test.each([
    [{ key: 'user' }, 'rateLimit cannot use "user" as key: give a function'],
    [{ retryAfter: 'soon' }, 'HTTP 429 cannot have retryAfter soon'],
    [{ allow: 5, max: 5 }, 'HTTP 429 does not take max'],
  ])('refuses %j where it is written', (options, message) => {
    const all = { limit: 1, windowMs: 1, ...options }
    expect(() => untyped(all, respondWith(200))).toThrow(message)
  })

  test.each([
    [{ limit: -1, windowMs: 1 }, '-1 as limit'],
    [{ limit: 1.5, windowMs: 1 }, '1.5 as limit'],
    [{ limit: 1, windowMs: 0 }, '0 as windowMs'],
    [{ limit: 1 }, 'undefined as windowMs'],
    [{ limit: 1, windowMs: '1' }, '"1" as windowMs'],
  ])('refuses %j', (options, message) => {
    expect(() => untyped(options, respondWith(200))).toThrow(`rateLimit cannot use ${message}`)
  })
})
