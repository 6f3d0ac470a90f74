import { describe, expect, test } from 'vitest'
import {
  and,
  bearer,
  cookie,
  form,
  header,
  json,
  not,
  operation,
  or,
  type Predicate,
  query,
} from './predicate.js'

const url = 'http://mock.test/orders?page=2&tag=a&tag=b'
const post = (body: BodyInit, type = 'application/json') =>
  new Request(url, { method: 'POST', body, headers: { 'Content-Type': type } })
const order = () => post('{"quantity":0,"items":[{"id":7,"note":"x"}]}')
const document = (query: string) => post(JSON.stringify({ query }))
const upload = new FormData()
upload.set('email', 'a@b.test')
const plain = new Request(url, {
  headers: { 'X-Plan': 'free', Authorization: 'Bearer expired' },
})

describe('predicates', () => {
  test.each<[string, Predicate, Request, boolean]>([
    ['header', header('x-plan'), plain, true],
    ['header', header('X-Plan', 'free'), plain, true],
    ['header', header('X-Plan', 'paid'), plain, false],
    ['header', header('X-Plan', /^fr/g), plain, true],
    ['header', header('X-None'), plain, false],
    ['bearer', bearer(), plain, true],
    ['bearer', bearer('expired'), plain, true],
    ['bearer', bearer('new'), plain, false],
    ['bearer', bearer((token) => token.length > 3), plain, true],
    ['bearer', bearer(), new Request(url, { headers: { Authorization: 'Basic YTpi' } }), false],
    ['query', query('page', 2), plain, true],
    ['query', query('page', '3'), plain, false],
    ['query', query('tag', 'b'), plain, true],
    ['query', query('none'), plain, false],
    ['json', json({ quantity: 0 }), order(), true],
    ['json', json({ items: [{ id: 7 }] }), order(), true],
    ['json', json({ items: [] }), order(), false],
    ['json', json({ quantity: '0' }), order(), false],
    ['json', json((body) => body.quantity === 0), order(), true],
    ['json', json({}), post('no json'), false],
    ['json', json({}), plain, false],
    ['form', form('email', /@b\.test$/), new Request(url, { method: 'POST', body: upload }), true],
    ['form', form('email'), post('email=a', 'application/x-www-form-urlencoded'), true],
    ['form', form('name'), post('email=a', 'application/x-www-form-urlencoded'), false],
    ['form', form('email'), order(), false],
    ['operation', operation('GetOrders'), post('{"operationName":"GetOrders"}'), true],
    ['operation', operation('GetOrders'), post('{"query":"query GetOrders { a }"}'), true],
    ['operation', operation('GetOrders'), post('{"query":"{ a }"}'), false],
    [
      'operation',
      operation('GetA'),
      document('# query Old\nquery GetA($a: A = {b: 1}) { a }'),
      true,
    ],
    ['operation', operation('Old'), document('# query Old\nquery GetA { a }'), false],
    ['operation', operation('b'), document('{ a { query b } }'), false],
    ['operation', operation('b'), document('{ a(text: "query b") }'), false],
    ['operation', operation('GetA'), document('fragment F on T { a } query GetA { ...F }'), true],
    ['operation', operation('GetA'), post('[{"operationName":"GetA"}]'), false],
    ['operation', operation(/^Get/), new Request(`${url}&operationName=GetA`), true],
    ['and', and(header('X-Plan'), query('page')), plain, true],
    ['and', and(header('X-Plan'), query('none')), plain, false],
    ['and', and(json({ quantity: 0 }), json({ items: [{ note: 'x' }] })), order(), true],
    ['or', or(header('X-None'), query('page')), plain, true],
    ['or', or(header('X-None'), query('none')), plain, false],
    ['not', not(bearer()), plain, false],
    ['not', not(and(bearer('a'), query('page'))), plain, true],
    [
      'and',
      and(async ({ request }) => (await request.json()).quantity === 0, json({})),
      order(),
      true,
    ],
  ])('%s: case %#', async (_, predicate, request, expected) => {
    expect(await predicate({ request: request.clone() })).toBe(expected)
  })

  test('cookie and operation read what MSW has read already', async () => {
    const info = { request: plain, cookies: { session: 'a' }, operationName: 'GetA' }
    expect(await cookie('session', 'a')(info)).toBe(true)
    expect(await cookie('other')(info)).toBe(false)
    expect(await operation('GetA')(info)).toBe(true)
    expect(await cookie('session')({ request: plain })).toBe(false)
  })

  test('are not made of what is none', () => {
    expect(() => and()).toThrow('and cannot combine nothing. Give predicates')
    expect(() => or(header('a'), 'b' as never)).toThrow('or cannot combine "b"')
    expect(() => not(true as never)).toThrow('not cannot combine true')
    for (const predicate of [header, query, cookie, form]) {
      expect(() => predicate({ page: 2 } as never)).toThrow(
        'cannot look for an object. Give a name',
      )
      expect(() => predicate(undefined as never)).toThrow('cannot look for undefined')
    }
  })

  test('compare with nothing that no client sends', () => {
    for (const predicate of [header, query, cookie, form]) {
      expect(() => predicate('page', null as never)).toThrow('cannot compare with null. Give text')
      expect(() => predicate('page', ['2'] as never)).toThrow('cannot compare with a list of 1')
    }
    expect(() => bearer({ token: 'a' } as never)).toThrow('bearer cannot compare with an object')
    expect(() => operation({} as never)).toThrow('operation cannot compare with an object')
    expect(() => json(undefined as never)).toThrow('json needs the members of a body')
  })

  test('are called, for what makes them would hold for every request', async () => {
    for (const maker of [bearer, operation, json]) {
      await expect(async () => or(maker as never)({ request: plain })).rejects.toThrow(
        maker === json ? 'Call what makes one' : 'cannot compare with an object',
      )
    }
  })
})
