import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { MailEvent } from './described.js'
import { createEventStream } from './event-stream.js'
import type { MailFeed } from './mail-feed.js'

const pace = { heartbeatMs: 1000, collectMs: 10, mostWaiting: 3 }
const removed = (message: string): MailEvent => ({ name: 'removed', data: { message } })

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function createFeed(): MailFeed {
  const listeners = new Set<(event: MailEvent) => void>()
  return {
    get watchers() {
      return listeners.size
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    tell(event) {
      for (const listener of listeners) listener(event)
    },
  }
}

function open(signal = new AbortController().signal) {
  const feed = createFeed()
  const reader = createEventStream(feed, signal, pace).getReader()
  return {
    feed,
    reader,
    next: async () => Buffer.from((await reader.read()).value ?? '').toString(),
  }
}

test('a stream gives what came together in one piece', async () => {
  const { feed, next } = open()
  expect(await next()).toBe('event: ready\ndata: {}\n\n')
  feed.tell(removed('1'))
  feed.tell(removed('2'))
  vi.advanceTimersByTime(10)
  expect(await next()).toBe(
    'event: removed\ndata: {"message":"1"}\n\nevent: removed\ndata: {"message":"2"}\n\n',
  )
})

test('a stream tells a slow reader that it is behind, and keeps no more for it', async () => {
  const { feed, next } = open()
  for (let count = 1; count <= 5; count++) feed.tell(removed(String(count)))
  // Nothing was read yet, so nothing more is written.
  vi.advanceTimersByTime(100)
  expect(await next()).toBe('event: ready\ndata: {}\n\n')
  vi.advanceTimersByTime(10)
  expect(await next()).toBe('event: behind\ndata: {}\n\nevent: removed\ndata: {"message":"5"}\n\n')
})

test('a stream gives a sign of life', async () => {
  const { next } = open()
  await next()
  vi.advanceTimersByTime(1000)
  expect(await next()).toBe(': still here\n\n')
})

test.each(['cancel', 'abort', 'abort before'])(
  'a stream leaves nothing behind: %s',
  async (how) => {
    const leaving = new AbortController()
    if (how === 'abort before') leaving.abort()
    const { feed, reader } = open(leaving.signal)
    if (how === 'cancel') await reader.cancel()
    if (how === 'abort') leaving.abort()
    expect(feed.watchers).toBe(0)
    expect(vi.getTimerCount()).toBe(0)
  },
)
