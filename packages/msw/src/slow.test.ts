import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { neverResponds } from './never-responds.js'
import { respondWith } from './respond-with.js'
import { slow } from './slow.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function ask() {
  const client = new AbortController()
  const request = new Request('http://mock.test/', { signal: client.signal })
  return { client, info: { request } as never }
}

describe('slow', () => {
  test('answers when a faked clock says so', async () => {
    let answered = false
    const answer = Promise.resolve(slow(300, respondWith(200))(ask().info)).then(() => {
      answered = true
    })
    await vi.advanceTimersByTimeAsync(299)
    expect(answered).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    await answer
    expect(vi.getTimerCount()).toBe(0)
  })

  test('leaves no timer when the client gives up, before or after it asked', async () => {
    const { client, info } = ask()
    const answer = slow(300, respondWith(200))(info)
    await vi.advanceTimersByTimeAsync(1)
    expect(vi.getTimerCount()).toBe(1)
    client.abort()
    expect(vi.getTimerCount()).toBe(0)
    expect(((await answer) as Response).type).toBe('error')
    await slow(300, respondWith(200))(info)
    expect(vi.getTimerCount()).toBe(0)
  })

  test.each([-1, Number.NaN, 2 ** 31, '300'])('refuses to wait %s', (ms) => {
    expect(() => slow(ms as number, respondWith(200))).toThrow('slow cannot wait')
  })

  test('refuses what is no resolver', () => {
    expect(() =>
      slow(1, respondWith(200)({ request: new Request('http://a.test') }) as never),
    ).toThrow('What slow holds back is an object, not a resolver')
  })
})

describe('neverResponds', () => {
  test('runs no timer, and ends when the client gives up', async () => {
    const { client, info } = ask()
    const answer = neverResponds()(info)
    expect(vi.getTimerCount()).toBe(0)
    client.abort()
    expect((await answer).type).toBe('error')
  })
})
