const { cut, eventStream, sequence, slow } = require('@statuary/msw')
const { http, HttpResponse } = require('msw')
const { server } = require('../mocks/server')

test('asks again after a 503', async () => {
  server.use(http.get('https://api.test/orders', sequence([503, { retryAfter: 1 }], 200)))
  const first = await fetch('https://api.test/orders')
  expect(first.headers.get('Retry-After')).toBe('1')
  expect((await fetch('https://api.test/orders')).status).toBe(200)
})

test('reads what came before a stream broke', async () => {
  server.use(http.get('https://api.test/events', eventStream({ data: 'a' }, cut())))
  const { body } = await fetch('https://api.test/events')
  const reader = body.getReader()
  let text = ''
  const read = async () => {
    for (;;) text += new TextDecoder().decode((await reader.read()).value)
  }
  await expect(read()).rejects.toThrow()
  expect(text).toBe('data: a\n\n')
})

describe('with fake timers', () => {
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] })
  })
  afterEach(() => jest.useRealTimers())

  test('waits for a slow answer', async () => {
    server.use(
      http.get(
        'https://api.test/orders',
        slow(30_000, () => HttpResponse.json([])),
      ),
    )
    const answer = fetch('https://api.test/orders')
    await jest.advanceTimersByTimeAsync(30_000)
    expect((await answer).status).toBe(200)
  })

  test('breaks a stream without the clock', async () => {
    server.use(http.get('https://api.test/events', eventStream({ data: 'a' }, cut())))
    const response = await fetch('https://api.test/events')
    await expect(response.text()).rejects.toThrow()
  })
})
