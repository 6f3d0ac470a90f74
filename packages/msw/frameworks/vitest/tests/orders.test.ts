import { cut, eventStream, sequence, slow } from '@statuary/msw'
import { HttpResponse, http } from 'msw'
import { afterEach, expect, test, vi } from 'vitest'
import { server } from '../mocks/server'

const url = 'http://localhost:3000/api/orders'

afterEach(() => {
  vi.useRealTimers()
})

test('asks again after a 503', async () => {
  server.use(
    http.get(
      url,
      sequence([503, { retryAfter: 1 }], () => HttpResponse.json([])),
    ),
  )
  const first = await fetch(url)
  expect(first.headers.get('Retry-After')).toBe('1')
  expect((await fetch(url)).status).toBe(200)
})

test('waits for a slow answer', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  server.use(
    http.get(
      url,
      slow(30_000, () => HttpResponse.json([])),
    ),
  )
  const answer = fetch(url)
  await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0))
  await vi.advanceTimersByTimeAsync(30_000)
  expect((await answer).status).toBe(200)
})

test('reads what came before a stream broke', async () => {
  server.use(http.get(url, eventStream({ data: 'a' }, cut())))
  const { body } = await fetch(url)
  const reader = body!.getReader()
  let text = ''
  const read = async () => {
    for (;;) text += new TextDecoder().decode((await reader.read()).value)
  }
  await expect(read()).rejects.toThrow()
  expect(text).toBe('data: a\n\n')
})
