import { expect, test } from 'vitest'
import { graphqlError, partial } from './graphql-error.js'
import type { PlainResolver } from './resolver.js'
import type { respondWith } from './respond-with.js'

const info = { request: new Request('http://mock.test/graphql', { method: 'POST' }) }

async function receive(resolver: PlainResolver) {
  const response: Response = resolver(info)
  return [response.status, response.headers.get('Content-Type'), await response.json()]
}

test('graphqlError has a code and null for data, as an execution that failed', async () => {
  expect(await receive(graphqlError('UNAUTHENTICATED'))).toEqual([
    200,
    'application/json',
    {
      data: null,
      errors: [{ message: 'You must be logged in.', extensions: { code: 'UNAUTHENTICATED' } }],
    },
  ])
})

test('graphqlError has no data where execution never began', async () => {
  for (const code of ['GRAPHQL_PARSE_FAILED', 'BAD_REQUEST', 'PERSISTED_QUERY_NOT_FOUND']) {
    const [, , body] = await receive(graphqlError(code))
    expect(Object.keys(body as object)).toEqual(['errors'])
  }
})

test('graphqlError with a status of its own has the type in which that means something', async () => {
  const error = graphqlError('FORBIDDEN', {
    status: 403,
    message: 'No.',
    path: ['orders', 0],
    locations: [{ line: 1, column: 2 }],
    extensions: { scope: 'orders' },
    headers: { 'X-A': '1' },
  })
  expect(await receive(error)).toEqual([
    403,
    'application/graphql-response+json',
    {
      data: null,
      errors: [
        {
          message: 'No.',
          locations: [{ line: 1, column: 2 }],
          path: ['orders', 0],
          extensions: { code: 'FORBIDDEN', scope: 'orders' },
        },
      ],
    },
  ])
  expect(error(info).headers.get('X-A')).toBe('1')
})

test('graphqlError takes headers in every way that respondWith does', () => {
  const of = (headers: Parameters<typeof respondWith>[1] & {}) => {
    const { headers: sent }: Response = graphqlError('A', headers)(info)
    return [sent.get('X-A'), sent.get('Content-Type'), sent.getSetCookie()]
  }
  const json = 'application/json'
  expect(of({ headers: new Headers({ 'X-A': '1' }) })).toEqual(['1', json, []])
  expect(of({ headers: [['X-A', '1']] })).toEqual(['1', json, []])
  const cookies = ['a=1', 'b=2']
  expect(of({ headers: { 'Set-Cookie': cookies } })).toEqual([null, json, cookies])
  expect(of({ headers: { 'content-type': 'text/plain' } })).toEqual([null, 'text/plain', []])
  expect(of({ headers: { 'Content-Type': null } })).toEqual([null, null, []])
  expect(() => graphqlError('A', { headers: 'X-A: 1' as never })).toThrow('Not headers: "X-A: 1"')
})

test('partial has what there is, and says what is missing', async () => {
  const data = { user: { id: '7' }, orders: null }
  const errors = ['FORBIDDEN', { message: 'Late', path: ['orders'] }] as const
  expect(await receive(partial(data, errors))).toEqual([
    200,
    'application/json',
    {
      data,
      errors: [
        { message: 'You are not allowed to do this.', extensions: { code: 'FORBIDDEN' } },
        { message: 'Late', path: ['orders'] },
      ],
    },
  ])
})

test('partial keeps the message of an Error', async () => {
  const [, , body] = await receive(partial({ a: null }, new Error('No stock.')))
  expect(body).toEqual({ data: { a: null }, errors: [{ message: 'No stock.' }] })
})

test.each([
  [() => partial(null as never, 'FORBIDDEN'), 'partial cannot answer with null as its data'],
  [() => partial({}, []), 'partial needs an error'],
  [() => partial({}, undefined as never), 'partial needs an error'],
  [() => partial({}, null as never), 'partial needs an error'],
  [() => partial({}, [null as never]), 'partial needs an error'],
  [() => partial([], 'FORBIDDEN'), 'cannot answer with a list of 0 as its data'],
  [() => graphqlError(undefined as never), 'cannot have the code null'],
  [() => graphqlError('A', null as never), 'graphqlError takes status, headers, message'],
  [() => graphqlError('A', { path: 'orders' as never }), 'cannot have the path "orders"'],
  [() => graphqlError(7 as never), 'cannot have the code 7'],
  [() => graphqlError('A', { status: 103 }), 'HTTP 103 does not take body'],
])('%s is refused', (call, message) => {
  expect(call).toThrow(message)
})
