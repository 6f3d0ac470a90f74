import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import { cut, eventStream, rewindAll, sequence } from '@statuary/msw'
import { http } from 'msw'
import { server } from '../mocks/server.ts'

before(() => server.listen())
afterEach(() => {
  server.resetHandlers()
  rewindAll()
})
after(() => server.close())

test('asks again after a 503', async () => {
  server.use(http.get('https://api.test/orders', sequence([503, { retryAfter: 1 }], 200)))
  const first = await fetch('https://api.test/orders')
  assert.equal(first.headers.get('Retry-After'), '1')
  assert.equal((await fetch('https://api.test/orders')).status, 200)
})

test('reads what came before a stream broke', async () => {
  server.use(http.get('https://api.test/events', eventStream({ data: 'a' }, cut())))
  const { body } = await fetch('https://api.test/events')
  const reader = body!.pipeThrough(new TextDecoderStream()).getReader()
  assert.equal((await reader.read()).value, 'data: a\n\n')
  await assert.rejects(reader.read())
})
