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
    ['requests?path=x', 'path=x cannot be used: give a path with a slash first'],
    ['requests?path=/**/x', '/**/x has ** before its end'],
    ['requests/wait?path=/**/x', '/**/x has ** before its end'],
    ['requests?method=', 'method= cannot be used: give a request method'],
    ['requests?method=delte', 'Did you mean DELETE?'],
    ['requests/wait?method=GTE', 'No request with the method GTE can arrive here'],
    ['requests/wait?count=0', 'count=0 cannot be used: give a whole number from 1 to 1000'],
    [
      'requests/wait?timeoutMs=600001',
      'timeoutMs=600001 cannot be used: give a whole number from 0 to 600000',
    ],
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
      '1 of 2 arrived within 20 ms: GET /x. GET /api/http/requests lists what arrived.',
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
