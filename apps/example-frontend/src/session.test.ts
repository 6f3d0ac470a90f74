import {
  bearer,
  calls,
  neverResponds,
  respondWith,
  rewindAll,
  sequence,
  slow,
  when,
} from '@statuary/msw'
import { http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { createSession, refreshToken } from './session.ts'

const orders = 'https://shop.test/api/orders'
const token = 'https://shop.test/api/token'
const server = setupServer()

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterEach(() => {
  server.resetHandlers()
  rewindAll()
})
afterAll(() => server.close())

const expired = respondWith(401, { challenge: 'Bearer error="invalid_token"' })
const guarded = when(bearer('new'), respondWith(200), expired)
const renewed = respondWith(200, { body: { access_token: 'new' } })
const open = () => createSession({ token: 'old', refresh: () => refreshToken(token) })

test('sends the token', async () => {
  server.use(http.get(orders, when(bearer('old'), respondWith(200))))
  expect((await open().fetch(orders)).status).toBe(200)
})

test('refreshes once for five requests that race, and sends each of them again', async () => {
  const refreshed = slow(20, renewed)
  server.use(http.get(orders, guarded), http.post(token, refreshed))
  const session = open()
  const responses = await Promise.all(Array.from({ length: 5 }, () => session.fetch(orders)))
  expect(responses.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
  expect(calls(refreshed)).toHaveLength(1)
  expect(calls(guarded)).toHaveLength(10)
})

test('does not refresh again for a 401 that was under way meanwhile', async () => {
  const late = 'https://shop.test/api/late'
  let answerLate = () => {}
  const held = new Promise<void>((resolve) => {
    answerLate = resolve
  })
  const afterRefresh = async () => {
    await held
    return new Response(null, { status: 401 })
  }
  server.use(
    http.get(orders, guarded),
    http.get(late, when(bearer('new'), respondWith(200), afterRefresh as never)),
    http.post(token, renewed),
  )
  const session = open()
  const last = session.fetch(late)
  expect((await session.fetch(orders)).status).toBe(200)
  answerLate()
  expect((await last).status).toBe(200)
  expect(calls(renewed)).toHaveLength(1)
})

test('leaves the 401 where there is no new token, and asks again the next time', async () => {
  const refused = sequence(respondWith(401), respondWith(200, { body: { access_token: 'new' } }))
  server.use(http.get(orders, guarded), http.post(token, refused))
  const session = open()
  expect((await session.fetch(orders)).status).toBe(401)
  expect((await session.fetch(orders)).status).toBe(200)
})

test('ends when the caller gives up', async () => {
  server.use(http.get(orders, neverResponds()))
  const signal = AbortSignal.abort(new Error('left the page'))
  await expect(open().fetch(orders, { signal })).rejects.toThrow('left the page')
})
