import {
  brokenJson,
  graphqlError,
  networkError,
  operation,
  partial,
  respondWith,
  rewindAll,
  when,
} from '@statuary/msw'
import { http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { loadSummary } from './load-summary.ts'

const url = 'https://shop.test/api/graphql'
const server = setupServer()

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterEach(() => {
  server.resetHandlers()
  rewindAll()
})
afterAll(() => server.close())

const shop = { name: 'Ada & Co.' }

test('has all there is', async () => {
  const data = { shop, revenueCents: 148_930 }
  server.use(http.post(url, when(operation('GetSummary'), respondWith(200, { body: { data } }))))
  expect(await loadSummary(url)).toEqual({ kind: 'loaded', summary: data, missing: [] })
})

test('keeps what came beside an error, and says what is missing', async () => {
  const data = { shop, revenueCents: null }
  const error = { code: 'INTERNAL_SERVER_ERROR', path: ['revenueCents'] }
  server.use(http.post(url, partial(data, error)))
  expect(await loadSummary(url)).toEqual({
    kind: 'loaded',
    summary: data,
    missing: ['revenueCents'],
  })
})

test.for([
  ['an error without data', graphqlError('FORBIDDEN'), 'You are not allowed to do this.'],
  ['a server that is busy', respondWith(503), 'The server gave no summary.'],
  ['JSON that does not parse', brokenJson(), 'The summary is out of reach.'],
  ['a connection that is lost', networkError(), 'The summary is out of reach.'],
] as const)('says so at %s', async ([, backend, detail]) => {
  server.use(http.post(url, backend))
  expect(await loadSummary(url)).toEqual({ kind: 'failed', detail })
})
