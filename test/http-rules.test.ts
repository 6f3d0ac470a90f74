import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { type CanonicalResponse, compareResponse } from '@statuary/core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { rawHttp } from '../packages/contract-runner/src/raw-http.ts'
import { type CallApi, createApiClient } from './api-client.ts'
import { contractOf } from './contract.ts'
import { jsonOf } from './json-of.ts'
import { startStatuary, stop } from './statuary.ts'

let http: string
let child: ChildProcess
let call: CallApi
beforeAll(async () => {
  ;({ http, child } = await startStatuary())
  call = await createApiClient(http)
})
afterAll(() => stop(child))
beforeEach(async () => {
  await call('PUT', '/api/http/rules', { json: [] })
  await call('DELETE', '/api/http/requests')
})

const add = (path: string, ...replies: object[]) =>
  call('POST', '/api/http/rules', { json: { path, replies } })
const statusOf = async (path: string, init?: RequestInit) => (await fetch(http + path, init)).status
const port = () => Number(new URL(http).port)

/** All that a server sends to one request, until the connection ends, and how it ends. */
async function exchange(head: string): Promise<{ received: string; error: string | undefined }> {
  const socket = connect(port(), '127.0.0.1')
  let received = ''
  let error: string | undefined
  socket.on('data', (chunk) => {
    received += chunk
  })
  socket.on('error', ({ code }: NodeJS.ErrnoException) => {
    error = code
  })
  socket.write(head)
  await new Promise((closed) => socket.once('close', closed))
  return { received, error }
}

describe('a rule', () => {
  test('answers 503 twice, then 200 for ever', async () => {
    await add('/api/orders', { status: 503, times: 2 }, { status: 200 })
    const statuses = []
    for (let request = 0; request < 5; request++) statuses.push(await statusOf('/api/orders'))
    expect(statuses).toEqual([503, 503, 200, 200, 200])
  })

  test('gives requests at the same time one turn each', async () => {
    await add('/x', { status: 503, times: 10 }, { status: 200, times: 10 })
    const statuses = await Promise.all(Array.from({ length: 20 }, () => statusOf('/x')))
    expect(statuses.filter((status) => status === 503)).toHaveLength(10)
    expect(statuses.filter((status) => status === 200)).toHaveLength(10)
  })

  test.each(['http/503', 'http/204', 'http/426', 'smtp/550'])(
    'that names %s is the contract on the wire',
    async (id) => {
      await add('/x', { status: id })
      const contract = contractOf(id)
      const expected = (contract.response ?? contract.http?.response) as CanonicalResponse
      expect(compareResponse(expected, await rawHttp({ url: `${http}/x` }))).toEqual([])
    },
  )

  test('sends the body, text and headers that it says', async () => {
    await add(
      '/x',
      { status: 200, body: { orders: ['\u00e9'] }, headers: { 'X-Page': '1' } },
      { status: 200, text: 'plain', headers: { 'Content-Type': 'text/csv' } },
    )
    const first = await fetch(`${http}/x`)
    expect([first.headers.get('x-page'), await jsonOf(first)]).toEqual([
      '1',
      { orders: ['\u00e9'] },
    ])
    const second = await fetch(`${http}/x`)
    expect([second.headers.get('content-type'), await second.text()]).toEqual(['text/csv', 'plain'])
  })

  test('that is spent lets the next one answer, and at last the mock, or nobody', async () => {
    await add('/http/:code', { status: 418, times: 1 })
    await add('/**', { status: 500, times: 1 })
    expect([
      await statusOf('/http/503'),
      await statusOf('/http/503'),
      await statusOf('/http/503'),
      await statusOf('/nowhere'),
    ]).toEqual([500, 418, 503, 404])
  })

  test('of one method leaves the others alone', async () => {
    const json = [
      { method: 'POST', path: '/x', replies: [{ status: 201 }] },
      { method: 'ANY', path: '/y', replies: [{ status: 202 }] },
    ]
    await call('POST', '/api/http/rules', { json })
    expect([await statusOf('/x', { method: 'POST' }), await statusOf('/x')]).toEqual([201, 404])
    for (const method of ['GET', 'PROPFIND', 'DELETE', 'HEAD']) {
      expect(await statusOf('/y', { method })).toBe(202)
    }
    expect((await rawHttp({ url: `${http}/y`, method: 'CONNECT' })).status).toBe(202)
  })

  test('does not depend on the query, nor on the origin in the target', async () => {
    await add('/x', { status: 418 })
    expect(await statusOf('/x?delay=5')).toBe(418)
    const { received } = await exchange(
      'GET http://any.test/x?a HTTP/1.1\r\nHost: any.test\r\nConnection: close\r\n\r\n',
    )
    expect(received).toMatch(/^HTTP\/1\.1 418 /)
  })

  test('never has the paths of the server itself', async () => {
    await add('/**', { status: 500 })
    for (const path of ['/healthz', '/api/http/rules', '/api/contracts/http/503']) {
      expect(await statusOf(path)).toBe(200)
    }
    expect(await statusOf('/api/orders')).toBe(500)
    expect(await statusOf('/')).toBe(500)
  })

  test('never has a target that is no path', async () => {
    await add('/**', { status: 418 })
    for (const line of ['OPTIONS *', 'CONNECT any.test:443']) {
      const head = `${line} HTTP/1.1\r\nHost: any.test\r\nConnection: close\r\n\r\n`
      const { received } = await exchange(head)
      expect(received).toMatch(/^HTTP\/1\.1 400 /)
      expect(received).toContain(`${line} names no path. Ask for one, such as /http/503`)
    }
  })

  test('is open to every Host and Origin, as the mocks are', async () => {
    await add('/x', { status: 200 })
    const headers = { Host: 'app.example', Origin: 'https://app.example' }
    const received = await rawHttp({ url: `${http}/x`, headers })
    expect(received.status).toBe(200)
    expect(Object.fromEntries(received.headers)['Access-Control-Allow-Origin']).toBe(
      'https://app.example',
    )
  })

  test('can refuse an origin', async () => {
    const headers = { 'access-control-allow-origin': 'https://other.example' }
    await add('/x', { status: 200, headers })
    const received = await rawHttp({ url: `${http}/x`, headers: { Origin: 'https://app.example' } })
    expect(received.headers.filter(([name]) => /access-control/i.test(name))).toEqual([
      ['access-control-allow-origin', 'https://other.example'],
    ])
  })

  test('takes no turn for a CORS preflight, unless it names OPTIONS', async () => {
    const preflight = (path: string) =>
      rawHttp({
        url: http + path,
        method: 'OPTIONS',
        headers: { Origin: 'https://app.example', 'Access-Control-Request-Method': 'PUT' },
      })
    await add('/x', { status: 503, times: 1 }, { status: 200 })
    const json = [{ method: 'OPTIONS', path: '/y', replies: [{ status: 403 }] }]
    await call('POST', '/api/http/rules', { json })
    expect([(await preflight('/x')).status, await statusOf('/x')]).toEqual([204, 503])
    expect((await preflight('/y')).status).toBe(403)
  })

  test('waits as long as it says', async () => {
    await add('/x', { status: 200, delay: 50 })
    const before = performance.now()
    expect(await statusOf('/x')).toBe(200)
    expect(performance.now() - before).toBeGreaterThanOrEqual(49)
  })

  test('sends 103 ahead of its 200', async () => {
    await add('/x', { status: 103 })
    const { interim, status } = await rawHttp({ url: `${http}/x` })
    expect([interim.map(({ status }) => status), status]).toEqual([[103], 200])
  })

  test.each([
    [201, /^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 201 /],
    [413, /^HTTP\/1\.1 413 /],
  ])('with %i and Expect: 100-continue answers as a server would', async (status, wire) => {
    await add('/x', { status })
    const socket = connect(port(), '127.0.0.1')
    const whole = text(socket)
    socket.write(
      'POST /x HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n',
    )
    if (status < 400) {
      await once(socket, 'data')
      socket.write('hi')
    }
    expect(await whole).toMatch(wire)
  })
})

describe('a fault', () => {
  const request = 'GET /x HTTP/1.1\r\nHost: x\r\n\r\n'

  test('hang-up closes without an answer', async () => {
    await add('/x', { fault: 'hang-up' })
    expect(await exchange(request)).toEqual({ received: '', error: undefined })
  })

  test('reset resets', async () => {
    await add('/x', { fault: 'reset', delay: 1 })
    expect(await exchange(request)).toEqual({ received: '', error: 'ECONNRESET' })
  })

  test('truncated announces more than it sends', async () => {
    await add('/x', { fault: 'truncated', status: 503 })
    const { received, error } = await exchange(request)
    expect(error).toBeUndefined()
    expect(received).toMatch(/^HTTP\/1\.1 503 [\s\S]*Content-Length: 49\r\n/)
    expect(received.split('\r\n\r\n')[1]).toBe('{"error":"service_unavai')
  })

  test('truncated has nothing to break off after HEAD', async () => {
    await add('/x', { fault: 'truncated', status: 503 })
    const { received } = await exchange(request.replace('GET', 'HEAD'))
    expect(received).toMatch(/Content-Length: 49\r\n[\s\S]*\r\n\r\n$/)
  })

  test('silence never answers, and other requests are not kept waiting', async () => {
    await add('/x', { fault: 'silence', times: 1 }, { status: 200 })
    const socket = connect(port(), '127.0.0.1')
    const nothing = text(socket)
    socket.write(request)
    const { body } = await call('GET', '/api/http/requests/wait?path=/x')
    expect(body.requests.at(-1)).toMatchObject({ status: null, fault: 'silence' })
    expect(await statusOf('/x')).toBe(200)
    socket.end()
    expect(await nothing).toBe('')
  })

  test('follows replies that succeed', async () => {
    await add('/x', { status: 200 }, { fault: 'hang-up', times: 1 }, { status: 204 })
    expect(await statusOf('/x')).toBe(200)
    await expect(fetch(`${http}/x`)).rejects.toThrow()
    expect(await statusOf('/x')).toBe(204)
  })
})
