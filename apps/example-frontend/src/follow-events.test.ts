import { cut, end, eventStream, hang, respondWith, retry, rewindAll, sequence } from '@statuary/msw'
import { type HttpResponseResolver, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { eventually, fakeClock, fastForward } from '../test/clock.ts'
import { followEvents } from './follow-events.ts'

const url = 'https://shop.test/api/orders/events'
const server = setupServer()

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
beforeEach(fakeClock)
afterEach(() => {
  vi.useRealTimers()
  server.resetHandlers()
  rewindAll()
})
afterAll(() => server.close())

function follow(backend: HttpResponseResolver) {
  server.use(http.get(url, backend))
  const controller = new AbortController()
  const seen: string[] = []
  const waits: number[] = []
  const ended = followEvents(url, {
    signal: controller.signal,
    onEvent: ({ id, data }) => seen.push(`${id} ${data}`),
    onLost: (waitMs) => waits.push(waitMs),
  })
  // Some tests look at the rejection only after they did something else.
  ended.catch(() => {})
  return { controller, seen, waits, ended }
}

test('goes on after the last whole event where the stream broke in the middle of one', async () => {
  const { seen, waits, ended } = follow(
    eventStream(
      retry(20),
      { id: '1', data: 'A-1047 shipped' },
      cut({ id: '2', data: 'A-1046 delivered' }, { afterBytes: 18 }),
      { id: '3', data: 'A-1042 delivered' },
      end(),
    ),
  )
  await fastForward(ended)
  expect(seen).toEqual(['1 A-1047 shipped', '2 A-1046 delivered', '3 A-1042 delivered'])
  expect(waits).toEqual([20, 20])
})

test('comes back after a 503, and stops for good after a 204', async () => {
  const { seen, waits, ended } = follow(sequence(503, eventStream({ data: 'a' }, cut()), 204))
  await fastForward(ended)
  expect(seen).toEqual([' a'])
  expect(waits).toEqual([1000, 1000])
})

test('does without where there is no stream', async () => {
  const { seen, waits, ended } = follow(respondWith(404))
  await fastForward(ended)
  expect([seen, waits]).toEqual([[], []])
})

test('leaves a stream that is silent when it is told to', async () => {
  const { controller, seen, ended } = follow(eventStream({ data: 'a' }, hang()))
  await eventually(() => expect(seen).toEqual([' a']))
  const reason = new Error('left the page')
  controller.abort(reason)
  await expect(ended).rejects.toBe(reason)
})
