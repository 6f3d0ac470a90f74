import assert from 'node:assert/strict'
import { after, afterEach, before, describe, test } from 'node:test'
import {
  ApolloClient,
  ApolloLink,
  gql,
  HttpLink,
  InMemoryCache,
  ServerError,
} from '@apollo/client/core'
import { RetryLink } from '@apollo/client/link/retry'
import {
  networkError,
  neverResponds,
  respondWith,
  rewindAll,
  sequence,
  truncated,
} from '@statuary/msw'
import { QueryClient } from '@tanstack/query-core'
import { Client, fetchExchange } from '@urql/core'
import axios from 'axios'
import got from 'got'
import ky from 'ky'
import { http } from 'msw'
import { setupServer } from 'msw/node'

const url = 'https://api.test/orders'
const server = setupServer()

before(() => server.listen())
afterEach(() => {
  server.resetHandlers()
  rewindAll()
})
after(() => server.close())

describe('fetch', () => {
  test('resolves with a 503, and rejects where the connection is lost', async () => {
    server.use(http.get(url, sequence(503, networkError())))
    assert.equal((await fetch(url)).status, 503)
    await assert.rejects(fetch(url), TypeError)
  })
})

describe('ky', () => {
  test('asks again where the connection is lost', async () => {
    server.use(http.get(url, sequence(networkError(), 200)))
    assert.deepEqual(await ky.get(url, { retry: { backoffLimit: 1 } }).json(), { status: 'ok' })
  })

  test('asks again after a 503, as soon as Retry-After allows', async () => {
    server.use(http.get(url, sequence([503, { retryAfter: 0 }], 200)))
    assert.deepEqual(await ky.get(url).json(), { status: 'ok' })
  })

  test('gives up on a server that never answers', async () => {
    server.use(http.get(url, neverResponds()))
    const asked = ky.get(url, { timeout: 50, retry: 0 }).json()
    await assert.rejects(asked, { name: 'TimeoutError' })
  })
})

describe('got', () => {
  test('asks again after a 503, as soon as Retry-After allows', async () => {
    server.use(http.get(url, sequence([503, { retryAfter: 0 }], 200)))
    const backoffLimit = 1
    assert.deepEqual(await got(url, { retry: { backoffLimit } }).json(), { status: 'ok' })
  })

  test('rejects where the connection is lost', async () => {
    server.use(http.get(url, networkError()))
    await assert.rejects(got(url, { retry: { limit: 0 } }).json())
  })
})

describe('axios', () => {
  test('rejects with the response of a 503', async () => {
    server.use(http.get(url, respondWith(503, { retryAfter: 1 })))
    const error = await axios.get(url).catch((thrown: unknown) => thrown)
    assert(axios.isAxiosError(error))
    assert.equal(error.response?.headers['retry-after'], '1')
  })

  test('rejects without a response where the connection is lost', async () => {
    server.use(http.get(url, networkError()))
    const error = await axios.get(url).catch((thrown: unknown) => thrown)
    assert(axios.isAxiosError(error))
    assert.equal(error.response, undefined)
  })

  test('rejects where the answer breaks off', async () => {
    server.use(http.get(url, truncated(respondWith(200), { afterBytes: 7 })))
    await assert.rejects(axios.get(url))
  })

  test('gives up on a server that never answers', async () => {
    server.use(http.get(url, neverResponds()))
    await assert.rejects(axios.get(url, { timeout: 50 }), { code: 'ECONNABORTED' })
  })
})

describe('TanStack Query', () => {
  test('asks again after a 503 and a lost connection', async () => {
    server.use(http.get(url, sequence(503, networkError(), [200, { body: { orders: 3 } }])))
    const queryFn = async () => {
      const response = await fetch(url)
      if (!response.ok) throw new Error(`Status ${response.status}`)
      return response.json()
    }
    const client = new QueryClient()
    const query = { queryKey: ['orders'], queryFn, retry: 2, retryDelay: 0 }
    assert.deepEqual(await client.fetchQuery(query), { orders: 3 })
    client.clear()
  })
})

const graphql = 'https://api.test/graphql'
const data = { orders: [{ id: '7', __typename: 'Order' }] }
const answered = [200, { body: { data } }] as const
const query = gql`query Orders { orders { id } }`

describe('Apollo Client', () => {
  const open = (...links: readonly ApolloLink[]) =>
    new ApolloClient({
      cache: new InMemoryCache(),
      link: ApolloLink.from([...links, new HttpLink({ uri: graphql })]),
    })

  test('asks again after a 503 through a RetryLink', async () => {
    server.use(http.post(graphql, sequence(503, answered)))
    const retry = new RetryLink({ delay: { initial: 1 }, attempts: { max: 2 } })
    const client = open(retry)
    assert.deepEqual((await client.query({ query })).data, data)
    client.stop()
  })

  test('rejects where the connection is lost', async () => {
    server.use(http.post(graphql, networkError()))
    const client = open()
    await assert.rejects(client.query({ query }))
    client.stop()
  })

  test('rejects with the status of a 401', async () => {
    server.use(http.post(graphql, respondWith(401)))
    const client = open()
    const error = await client.query({ query }).catch((thrown: unknown) => thrown)
    assert(ServerError.is(error))
    assert.equal(error.statusCode, 401)
    client.stop()
  })
})

describe('urql', () => {
  const open = () =>
    new Client({ url: graphql, exchanges: [fetchExchange], preferGetMethod: false })
  const text = 'query Orders { orders { id } }'

  test('gives the response of a 503 in its error', async () => {
    server.use(http.post(graphql, respondWith(503, { retryAfter: 1 })))
    const { error } = await open().query(text, {})
    assert.equal(error?.response.status, 503)
  })

  test('gives a network error where the connection is lost', async () => {
    server.use(http.post(graphql, networkError()))
    const { error } = await open().query(text, {})
    assert(error?.networkError)
  })
})
