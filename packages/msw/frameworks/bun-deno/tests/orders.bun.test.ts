import { afterAll, afterEach, beforeAll, expect, test } from 'bun:test'
import { cut, eventStream, rewindAll, sequence } from '@statuary/msw'
import { http } from 'msw'
import { setupServer } from 'msw/node'

const server = setupServer()

beforeAll(() => server.listen())
afterEach(() => {
  server.resetHandlers()
  rewindAll()
})
afterAll(() => server.close())

test('asks again after a 503', async () => {
  server.use(http.get('https://api.test/orders', sequence([503, { retryAfter: 1 }], 200)))
  const first = await fetch('https://api.test/orders')
  expect(first.headers.get('Retry-After')).toBe('1')
  expect((await fetch('https://api.test/orders')).status).toBe(200)
})

test('a stream that broke rejects', async () => {
  server.use(http.get('https://api.test/events', eventStream({ data: 'a' }, cut())))
  const response = await fetch('https://api.test/events')
  expect(response.text()).rejects.toThrow()
})
