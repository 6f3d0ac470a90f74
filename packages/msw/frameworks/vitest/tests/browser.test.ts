import { closeWith, cut, eventStream, sequence } from '@statuary/msw'
import { http, ws } from 'msw'
import { expect, test } from 'vitest'
import { worker } from '../mocks/worker'

test('asks again after a 503', async () => {
  worker.use(http.get('/api/orders', sequence([503, { retryAfter: 1 }], 200)))
  const first = await fetch('/api/orders')
  expect(first.headers.get('Retry-After')).toBe('1')
  expect((await fetch('/api/orders')).status).toBe(200)
})

test('reads what came before a stream broke', async () => {
  worker.use(http.get('/api/events', eventStream({ data: 'a' }, cut())))
  const { body } = await fetch('/api/events')
  const reader = body!.pipeThrough(new TextDecoderStream()).getReader()
  expect((await reader.read()).value).toBe('data: a\n\n')
  await expect(reader.read()).rejects.toThrow()
})

test('sees a chat close', async () => {
  const chat = ws.link('wss://chat.test')
  worker.use(chat.addEventListener('connection', closeWith(1013, 'Try again later')))
  const socket = new WebSocket('wss://chat.test')
  const { code } = await new Promise<CloseEvent>((resolve) => {
    socket.onclose = resolve
  })
  expect(code).toBe(1013)
})
