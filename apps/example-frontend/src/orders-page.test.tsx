// @vitest-environment jsdom
import {
  brokenJson,
  flaky,
  networkError,
  neverResponds,
  rateLimit,
  respondWith,
  rewindAll,
  sequence,
  slow,
  truncated,
} from '@statuary/msw'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { HttpResponse, type HttpResponseResolver, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { eventually, fakeClock } from '../test/clock.ts'
import { orders } from './mocks/orders.ts'
import { OrdersPage, type OrdersPageProps } from './orders-page.tsx'

const listed = respondWith(200, { body: orders })
const server = setupServer()

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
beforeEach(fakeClock)
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.useRealTimers()
  server.resetHandlers()
  rewindAll()
})
afterAll(() => server.close())

function open(backend: HttpResponseResolver, retry: OrdersPageProps['retry'] = {}) {
  server.use(http.get('/api/orders', backend))
  return render(<OrdersPage retry={{ random: () => 0, ...retry }} />)
}

const seesOrders = () =>
  eventually(() => expect(screen.getAllByRole('listitem')).toHaveLength(orders.length))
const seesProgress = (text: string) =>
  eventually(() => expect(screen.getByRole('status').textContent).toBe(text))
const seesCountdown = (text: string) =>
  eventually(() => expect(screen.getByRole('timer').textContent).toBe(text))
const seesAlert = (text: string) =>
  eventually(() => expect(screen.getByRole('alert').textContent).toContain(text))
const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

test('lists the orders', async () => {
  open(listed)
  await seesProgress('Loading orders…')
  await seesOrders()
  const [first] = screen.getAllByRole('listitem')
  expect(first?.textContent).toBe('Ada LovelaceA-1047 · 21 Nov 2026packing€129.00')
  expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('false')
})

test('asks once, though StrictMode mounts it twice', async () => {
  server.use(http.get('/api/orders', listed))
  const fetched = vi.spyOn(globalThis, 'fetch')
  render(<OrdersPage />, { reactStrictMode: true })
  await seesOrders()
  expect(fetched).toHaveBeenCalledOnce()
})

test('says so when there are none', async () => {
  open(respondWith(200, { body: [] }))
  await eventually(() => screen.getByText('No orders yet.'))
})

test('retries a busy server, and waits as long as it asks', async () => {
  open(sequence(503, [503, { retryAfter: 1 }], listed), { maxDelayMs: 300_000 })
  await seesProgress('The server is busy.')
  await seesCountdown('Trying again in 300 s')
  await pass(300_000)
  await seesCountdown('Trying again in 1 s')
  await pass(1000)
  await seesOrders()
})

test('counts down while a rate limit holds, and keeps the orders in view', async () => {
  open(rateLimit({ limit: 1, windowMs: 5000 }, listed))
  await seesOrders()
  click('Refresh')
  await seesProgress('Too many requests.')
  await seesCountdown('Trying again in 5 s')
  await pass(2000)
  await seesCountdown('Trying again in 3 s')
  await seesOrders()
  await pass(3000)
  await seesProgress('')
  expect(screen.queryByRole('timer')).toBeNull()
})

test('recovers from a network error by itself', async () => {
  open(sequence(networkError(), listed), { baseDelayMs: 2000, random: () => 1 })
  await seesProgress('No connection to the server.')
  await seesCountdown('Trying again in 2 s')
  await pass(2000)
  await seesOrders()
})

test('asks again for an answer that broke off', async () => {
  const brokenOff = truncated(listed, { afterBytes: 40 })
  open(sequence(brokenOff, listed), { baseDelayMs: 2000, random: () => 1 })
  await seesProgress('No connection to the server.')
  await pass(2000)
  await seesOrders()
})

test('is offline when the network stays away, and loads once it is back', async () => {
  open(sequence(networkError(), listed), { retries: 0 })
  await seesAlert('You seem to be offline')
  window.dispatchEvent(new Event('online'))
  await seesOrders()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('is held by Retry-After, even as the browser comes online', async () => {
  const asked = vi.fn(() => HttpResponse.json(orders))
  open(sequence([429, { retryAfter: 30 }], asked))
  await seesCountdown('Trying again in 30 s')
  window.dispatchEvent(new Event('online'))
  await pass(29_999)
  expect(asked).not.toHaveBeenCalled()
  await pass(1)
  await seesOrders()
})

test('tries again when asked, with the focus on the heading', async () => {
  open(sequence(500, listed), { retries: 0 })
  await seesAlert('The server answered with status 500.')
  click('Try again')
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Orders' }))
  await seesOrders()
})

test('gives up on a server that never responds', async () => {
  open(neverResponds(), { retries: 0, timeoutMs: 20 })
  await seesAlert('The server did not answer in time.')
})

test('waits for a slow server', async () => {
  open(slow(300, listed))
  await seesProgress('Loading orders…')
  await eventually(() => expect(vi.getTimerCount()).toBe(1))
  await pass(299)
  expect(screen.queryByRole('listitem')).toBeNull()
  await pass(1)
  await seesOrders()
})

test('rides out a flaky server', async () => {
  open(flaky({ rate: 0.9, seed: 7, failure: 500 }, listed), { retries: 100 })
  await seesProgress('The server is busy.')
  await eventually(() => {
    vi.advanceTimersToNextTimer()
    expect(screen.getAllByRole('listitem')).toHaveLength(orders.length)
  })
})

test.for([
  ['JSON that does not parse', brokenJson(200), 'no list of orders'],
  ['JSON of something else', respondWith(200), 'no list of orders'],
  [
    'a problem document',
    respondWith(422, { problem: { detail: 'The account has no shop yet.' } }),
    'The account has no shop yet.',
  ],
  [
    'a wait beyond all patience',
    respondWith(503, { retryAfter: 300 }),
    'The server asks to come back in 5 min.',
  ],
  ['a status of no use', respondWith(404), 'The server answered with status 404.'],
] as const)('explains %s', async ([, backend, text]) => {
  open(backend)
  await seesAlert(text)
  screen.getByRole('button', { name: 'Try again' })
})

test('asks to sign in again, and hides the orders', async () => {
  open(sequence(listed, 401))
  await seesOrders()
  click('Refresh')
  await seesAlert('You are signed out')
  expect(screen.getByRole('link', { name: 'Sign in' }).getAttribute('href')).toBe('/sign-in')
  expect(screen.queryByRole('listitem')).toBeNull()
})

test('asks no more once it is gone', async () => {
  const asked = vi.fn(() => HttpResponse.json(orders))
  const { unmount } = open(sequence([503, { retryAfter: 30 }], asked))
  await seesCountdown('Trying again in 30 s')
  unmount()
  await pass(60_000)
  expect(asked).not.toHaveBeenCalled()
})
