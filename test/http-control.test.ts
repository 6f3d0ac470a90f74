import type { ChildProcess } from 'node:child_process'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type CallApi, createApiClient } from './api-client.ts'
import { startStatuary, stop } from './statuary.ts'

let http: string
let child: ChildProcess
let call: CallApi
beforeAll(async () => {
  ;({ http, child } = await startStatuary('--rule', 'GET /base 503x1,200'))
  call = await createApiClient(http)
})
afterAll(() => stop(child))
beforeEach(async () => {
  await call('POST', '/api/http/reset')
  await call('DELETE', '/api/http/requests')
})

const rule = (path: string, status = 200) => ({ path, replies: [{ status }] })
const idsOf = async () =>
  (await call('GET', '/api/http/rules')).body.map(({ id }: { id: string }) => id)

describe('/api/http/rules', () => {
  test('lists the rules as they were given, and what they have done', async () => {
    await fetch(`${http}/base`)
    expect((await call('GET', '/api/http/rules')).body).toEqual([
      {
        id: 'http-1',
        source: 'option',
        answered: 1,
        spent: false,
        rule: {
          method: 'GET',
          path: '/base',
          replies: [{ status: 503, times: 1 }, { status: 200 }],
        },
      },
    ])
  })

  test('takes one rule, and says where it is', async () => {
    const { status, headers, body } = await call('POST', '/api/http/rules', { json: rule('/x') })
    expect(status).toBe(201)
    expect(headers.get('location')).toBe(`/api/http/rules/${body.ids[0]}`)
    const added = await call('GET', headers.get('location') as string)
    expect(added.body).toMatchObject({ source: 'api', rule: rule('/x') })
  })

  test('takes a list, which is asked in its order, ahead of the others', async () => {
    const json = [
      { ...rule('/x', 201), id: 'a' },
      { ...rule('/x', 202), id: 'b' },
    ]
    const { status, headers, body } = await call('POST', '/api/http/rules', { json })
    expect([status, headers.get('location'), body.ids]).toEqual([
      201,
      '/api/http/rules',
      ['a', 'b'],
    ])
    expect(await idsOf()).toEqual(['a', 'b', 'http-1'])
    expect((await fetch(`${http}/x`)).status).toBe(201)
  })

  test('refuses an id that is taken, and then adds nothing', async () => {
    const json = [rule('/x'), { ...rule('/y'), id: 'http-1' }]
    const { status, body } = await call('POST', '/api/http/rules', { json })
    expect([status, body.detail]).toEqual([
      409,
      'There is a rule http-1 already. Give the new one another id, or replace the old one.',
    ])
    expect(await idsOf()).toEqual(['http-1'])
  })

  test('names every place that is wrong, and then changes nothing', async () => {
    const json = [rule('/x'), rule('/y', 600), { path: 'z', replies: [] }]
    for (const method of ['POST', 'PUT']) {
      const { status, body } = await call(method, '/api/http/rules', { json })
      expect(status).toBe(422)
      expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
        '/1/replies/0',
        '/2/path',
        '/2/replies',
      ])
      expect(body.detail).toContain('/1/replies/0: Statuses end at 599')
    }
    expect(await idsOf()).toEqual(['http-1'])
    expect((await call('PUT', '/api/http/rules', { json: rule('/x') })).status).toBe(422)
    const { body } = await call('POST', '/api/http/rules', { json: rule('/x', 600) })
    expect(body.errors[0].pointer).toBe('/replies/0')
  })

  test('replaces all', async () => {
    const json = [{ ...rule('/x'), id: 'new' }]
    expect((await call('PUT', '/api/http/rules', { json })).body).toEqual({ ids: ['new'] })
    expect(await idsOf()).toEqual(['new'])
  })
})

describe('/api/http/rules/{id}', () => {
  test('puts a rule in the place of another', async () => {
    await fetch(`${http}/base`)
    const { status, body } = await call('PUT', '/api/http/rules/http-1', {
      json: rule('/base', 418),
    })
    expect([status, body.source, body.answered]).toEqual([200, 'api', 0])
    expect((await fetch(`${http}/base`)).status).toBe(418)
  })

  test('makes a rule that is not there', async () => {
    const { status, headers } = await call('PUT', '/api/http/rules/mine', { json: rule('/x') })
    expect([status, headers.get('location')]).toEqual([201, '/api/http/rules/mine'])
    expect(await idsOf()).toEqual(['mine', 'http-1'])
  })

  test('refuses names that are none, and a rule that calls itself something else', async () => {
    const strange = await call('PUT', '/api/http/rules/a%20b', { json: rule('/x') })
    expect([strange.status, strange.body.errors[0].pointer]).toEqual([422, '/id'])
    const json = { ...rule('/x'), id: 'b' }
    const { status, body } = await call('PUT', '/api/http/rules/a', { json })
    expect([status, body.errors]).toEqual([
      422,
      [
        {
          pointer: '/id',
          detail: 'The rule calls itself b, but it is put at a. Leave its id out.',
        },
      ],
    ])
  })

  test('removes one', async () => {
    expect((await call('DELETE', '/api/http/rules/http-1')).status).toBe(204)
    expect(await idsOf()).toEqual([])
  })

  test('says where to look for one that is not there', async () => {
    for (const method of ['GET', 'DELETE']) {
      const { status, body } = await call(method, '/api/http/rules/nobody')
      expect([status, body.detail]).toEqual([
        404,
        'There is no rule nobody. GET /api/http/rules lists those there are.',
      ])
    }
  })
})

test('/api/http/reset drops what came by the API, and lets the others start over', async () => {
  await fetch(`${http}/base`)
  await call('PUT', '/api/http/rules', { json: [rule('/x')] })
  expect((await call('POST', '/api/http/reset')).status).toBe(204)
  expect((await call('GET', '/api/http/rules')).body).toMatchObject([{ id: 'http-1', answered: 0 }])
  expect([(await fetch(`${http}/base`)).status, (await fetch(`${http}/base`)).status]).toEqual([
    503, 200,
  ])
})

describe('/api/http/requests', () => {
  test('lists what came, who answered and what', async () => {
    await fetch(`${http}/base?page=2`, { headers: { 'X-A': 'b' } })
    await fetch(`${http}/http/404`)
    await fetch(`${http}/nowhere`, { method: 'POST', body: '{"a":1}' })
    await fetch(`${http}/healthz`)
    const { body } = await call('GET', '/api/http/requests')
    expect(body.dropped).toBe(0)
    expect(body.requests).toMatchObject([
      {
        method: 'GET',
        path: '/base',
        query: 'page=2',
        headers: { 'x-a': 'b' },
        body: null,
        complete: true,
        rule: 'http-1',
        status: 503,
        fault: null,
      },
      { path: '/http/404', query: '', rule: null, status: 404 },
      { method: 'POST', path: '/nowhere', rule: null, status: 404 },
    ])
    const [a, b, c] = body.requests.map(({ number }: { number: number }) => number)
    expect([b - a, c - b]).toEqual([1, 1])
  })

  test('has the content of whoever was answered by a rule', async () => {
    await call('POST', '/api/http/rules', { json: rule('/x') })
    const socket = connect(Number(new URL(http).port), '127.0.0.1')
    socket.write(
      'PUT /x HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nConnection: close\r\nA: 1\r\na: 2\r\n\r\n3\r\nabc\r\n',
    )
    const partial = await call('GET', '/api/http/requests/wait?path=/x&timeoutMs=20')
    expect(partial.status).toBe(504)
    socket.write('2\r\nde\r\n0\r\n\r\n')
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 200 /)
    const { body } = await call('GET', '/api/http/requests?path=/x')
    expect(body.requests).toMatchObject([
      { body: 'abcde', bodyTruncated: false, complete: true, headers: { a: '1, 2' } },
    ])
  })

  test('keeps 16 KiB of content', async () => {
    await call('POST', '/api/http/rules', { json: rule('/x') })
    await fetch(`${http}/x`, { method: 'POST', body: 'x'.repeat(16 * 1024) })
    await fetch(`${http}/x`, { method: 'POST', body: 'x'.repeat(1_000_000) })
    const { requests } = (await call('GET', '/api/http/requests')).body
    expect(
      requests.map(({ body, bodyTruncated }: never) => [String(body).length, bodyTruncated]),
    ).toEqual([
      [16 * 1024, false],
      [16 * 1024, true],
    ])
  })

  test('is filtered by path and method', async () => {
    for (const path of ['/a/1', '/a/2', '/b']) await fetch(http + path)
    await fetch(`${http}/a/3`, { method: 'PUT' })
    const pathsOf = async (query: string) =>
      (await call('GET', `/api/http/requests?${query}`)).body.requests.map(
        ({ path }: { path: string }) => path,
      )
    expect(await pathsOf('path=/a/*')).toEqual(['/a/1', '/a/2', '/a/3'])
    expect(await pathsOf('path=/a/*&method=put')).toEqual(['/a/3'])
    expect(await pathsOf('method=GET')).toEqual(['/a/1', '/a/2', '/b'])
  })

  test('drops the oldest, and counts them', async () => {
    const before = (await call('GET', '/api/http/requests')).body.dropped
    for (let round = 0; round < 101; round++) {
      await Promise.all(
        Array.from({ length: 10 }, (_, index) => fetch(`${http}/${round}-${index}`)),
      )
    }
    const { requests, dropped } = (await call('GET', '/api/http/requests')).body
    expect([requests.length, dropped - before]).toEqual([1000, 10])
    expect(requests[0].path).toMatch(/^\/1-/)
    expect(requests.at(-1).path).toMatch(/^\/100-/)
  })

  test('forgets on DELETE', async () => {
    await fetch(`${http}/x`)
    expect((await call('DELETE', '/api/http/requests')).status).toBe(204)
    expect((await call('GET', '/api/http/requests')).body).toEqual({ requests: [], dropped: 0 })
  })

  test('forgets on DELETE those that are meant', async () => {
    for (const path of ['/a/1', '/b', '/a/2']) await fetch(http + path)
    await fetch(`${http}/a/3`, { method: 'PUT' })
    const left = async () =>
      (await call('GET', '/api/http/requests')).body.requests.map(
        ({ path }: { path: string }) => path,
      )
    expect((await call('DELETE', '/api/http/requests?path=/a/*&method=GET')).status).toBe(204)
    expect(await left()).toEqual(['/b', '/a/3'])
    await call('DELETE', '/api/http/requests?method=put')
    await fetch(`${http}/c`)
    expect(await left()).toEqual(['/b', '/c'])
    expect((await call('DELETE', '/api/http/requests?pth=/b')).status).toBe(400)
    expect(await left()).toEqual(['/b', '/c'])
  })

  test.each([
    ['requests?path=x', 'path is no use: give a path with a slash first'],
    ['requests?path=/**/x', '/**/x has ** before its end'],
    ['requests/wait?path=/**/x', '/**/x has ** before its end'],
    ['requests?method=', 'method is no use: give a request method'],
    ['requests/wait?count=0', 'count is no use: give a whole number from 1 to 1000'],
    ['requests/wait?timeoutMs=600001', 'timeoutMs is no use: give a whole number from 0 to 600000'],
  ])('%s is refused', async (query, detail) => {
    const { status, body } = await call('GET', `/api/http/${query}`)
    expect([status, body.detail]).toEqual([400, expect.stringContaining(detail)])
  })
})

describe('/api/http/requests/wait', () => {
  test('answers as soon as there are so many', async () => {
    await fetch(`${http}/x?1`)
    const waiting = call('GET', '/api/http/requests/wait?path=/x&count=3&timeoutMs=60000')
    await fetch(`${http}/x?2`)
    await fetch(`${http}/y`)
    await fetch(`${http}/x?3`)
    const { status, body } = await waiting
    expect(status).toBe(200)
    expect(body.requests.map(({ query }: { query: string }) => query)).toEqual(['1', '2', '3'])
  })

  test('answers 504 where fewer came in time, and says how many', async () => {
    await fetch(`${http}/x`)
    const target = '/api/http/requests/wait?path=/x&method=GET&count=2&timeoutMs=20'
    const { status, body } = await call('GET', target)
    expect([status, body.detail]).toEqual([
      504,
      '1 of 2 came within 20 ms: GET /x. GET /api/http/requests lists what came.',
    ])
  })

  test('does not keep the server from ending', async () => {
    const other = await startStatuary()
    const waiting = fetch(`${other.http}/api/http/requests/wait?timeoutMs=600000`).catch((e) => e)
    await fetch(`${other.http}/healthz`)
    expect(await stop(other.child)).toEqual([0, null])
    expect(await waiting).toBeInstanceOf(Error)
  })
})

describe('content that the API can not use', () => {
  type Body = NonNullable<RequestInit['body']>
  const post = (body: Body, headers: Record<string, string>) =>
    fetch(`${http}/api/http/rules`, {
      method: 'POST',
      body,
      headers,
      ...(body instanceof ReadableStream ? ({ duplex: 'half' } as object) : {}),
    })
  const asJson = { 'Content-Type': 'application/json; charset=utf-8' }
  const most = 1024 * 1024
  const fill = (octets: number) => JSON.stringify(rule('/x')).padEnd(octets)

  test.each<[string, number, () => Body, Record<string, string>]>([
    ['no JSON', 400, () => '{', asJson],
    ['no content', 400, () => '', asJson],
    ['another type', 415, () => '{}', { 'Content-Type': 'text/plain' }],
    ['no type', 415, () => new Uint8Array(2), {}],
    ['too much', 413, () => fill(most + 1), asJson],
    ['far too much', 413, () => fill(most * 20), asJson],
    ['too much in chunks', 413, () => new Blob([fill(most + 1)]).stream(), asJson],
  ])('%s is answered with %i', async (_, status, body, headers) => {
    const response = await post(body(), headers)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    await response.text()
    expect(await idsOf()).toEqual(['http-1'])
  })

  test('does not include content that just fits', async () => {
    expect((await post(fill(most), asJson)).status).toBe(201)
  })
})

describe('methods and origins', () => {
  test.each([
    ['PATCH', '/api/http/rules', 'GET, HEAD, POST, PUT'],
    ['POST', '/api/http/rules/a', 'GET, HEAD, PUT, DELETE'],
    ['GET', '/api/http/reset', 'POST'],
    ['POST', '/api/http/requests', 'GET, HEAD, DELETE'],
    ['DELETE', '/api/http/requests/wait', 'GET, HEAD'],
    ['PUT', '/api/servers', 'GET, HEAD, POST'],
    ['PUT', '/api/servers/a', 'GET, HEAD, DELETE'],
    ['POST', '/api/contracts/http/503', 'GET, HEAD'],
    ['DELETE', '/api/openapi.json', 'GET, HEAD'],
  ])('%s %s gets 405, with what is allowed', async (method, path, allow) => {
    const { status, headers } = await call(method, path)
    expect([status, headers.get('allow')]).toEqual([405, allow])
  })

  test('a preflight from this machine passes, another does not', async () => {
    const preflight = (origin: string) =>
      fetch(`${http}/api/http/rules/a`, {
        method: 'OPTIONS',
        headers: { Origin: origin, 'Access-Control-Request-Method': 'PUT' },
      })
    const passed = await preflight('http://localhost:5173')
    expect(passed.status).toBe(204)
    expect(Object.fromEntries(passed.headers)).toMatchObject({
      'access-control-allow-origin': 'http://localhost:5173',
      'access-control-allow-methods': 'GET, HEAD, PUT, DELETE',
      'access-control-allow-headers': '*',
    })
    const refused = await preflight('https://attacker.example')
    expect([refused.status, refused.headers.get('access-control-allow-methods')]).toEqual([
      403,
      null,
    ])
  })

  test('a page of another origin changes nothing', async () => {
    const headers = { Origin: 'https://attacker.example' }
    for (const [method, path, json] of [
      ['POST', '/api/http/rules', rule('/x')],
      ['PUT', '/api/http/rules', []],
      ['DELETE', '/api/http/rules/http-1'],
      ['POST', '/api/servers'],
    ] as const) {
      expect((await call(method, path, { headers, json })).status).toBe(403)
    }
    expect(await idsOf()).toEqual(['http-1'])
    expect((await call('GET', '/api/servers')).body).toEqual([])
  })
})
