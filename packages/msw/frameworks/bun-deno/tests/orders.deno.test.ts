import { cut, eventStream, rewindAll, sequence } from '@statuary/msw'
import { http } from 'msw'
import { setupServer } from 'msw/node'

const server = setupServer()

Deno.test.beforeAll(() => server.listen())
Deno.test.afterEach(() => {
  server.resetHandlers()
  rewindAll()
})
Deno.test.afterAll(() => server.close())

Deno.test('asks again after a 503', async () => {
  server.use(http.get('https://api.test/orders', sequence([503, { retryAfter: 1 }], 200)))
  const first = await fetch('https://api.test/orders')
  if (first.headers.get('Retry-After') !== '1') throw new Error(`Got ${first.status}`)
  const second = await fetch('https://api.test/orders')
  if (second.status !== 200) throw new Error(`Got ${second.status}`)
})

Deno.test('a stream that broke rejects', async () => {
  server.use(http.get('https://api.test/events', eventStream({ data: 'a' }, cut())))
  const response = await fetch('https://api.test/events')
  const text = await response.text().catch(() => 'rejected')
  if (text !== 'rejected') throw new Error(`Got ${text}`)
})
