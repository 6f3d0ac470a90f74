import { expect, test, vi } from 'vitest'
import { calls } from './calls.js'
import { eventStream } from './event-stream/event-stream.js'
import { neverResponds } from './never-responds.js'
import { respondWith } from './respond-with.js'
import { rewindAll } from './rewind-all.js'
import { sequence } from './sequence.js'
import { slow } from './slow.js'

const ask = (path: string, init?: RequestInit) =>
  ({ request: new Request(`http://mock.test${path}`, init), requestId: '1' }) as never

test('calls tells what was asked, and when', async () => {
  vi.useFakeTimers({ now: 5000, toFake: ['Date'] })
  const orders = respondWith(503)
  const asked = calls(orders)
  orders(ask('/a'))
  vi.setSystemTime(6000)
  orders(ask('/b'))
  vi.useRealTimers()
  expect(asked.map(({ request, at }) => [new URL(request.url).pathname, at])).toEqual([
    ['/a', 5000],
    ['/b', 6000],
  ])
  expect(calls(orders)).toBe(asked)
  rewindAll()
  expect(calls(orders)).toEqual([])
})

test('calls keeps a body that the resolver inside reads', async () => {
  const echo = slow(
    0,
    async ({ request }: { request: Request }) => new Response(await request.text()),
  )
  const response = (await echo(ask('/a', { method: 'POST', body: 'x' }))) as Response
  expect(await response.text()).toBe('x')
  expect(await calls(echo)[0]?.request.text()).toBe('x')
})

test('calls tells what was never answered, or is answered for long', () => {
  for (const resolver of [neverResponds(), eventStream({ data: 'a' })]) {
    resolver(ask('/a'))
    expect(calls(resolver)).toHaveLength(1)
  }
})

test('calls keeps the last thousand', () => {
  const orders = respondWith(503)
  for (let call = 0; call < 1003; call++) orders(ask(`/${call}`))
  expect(calls(orders)).toHaveLength(1000)
  expect(calls(orders)[0]?.request.url).toBe('http://mock.test/3')
})

test('calls of a static sequence are asked for before they come', async () => {
  const early = sequence(503, 200)
  const late = sequence(503, 200)
  await Promise.resolve()
  const asked = calls(early)
  for (const status of [503, 200, 200]) {
    expect(((await early(ask('/a'))) as Response).status).toBe(status)
  }
  expect(asked).toHaveLength(3)
  late(ask('/a'))
  expect(() => calls(late)).toThrow('Call calls before the first of them')
})

test.each([undefined, () => new Response(), 503])('calls refuses %s', (resolver) => {
  expect(() => calls(resolver as never)).toThrow('it takes a resolver from this package')
})
