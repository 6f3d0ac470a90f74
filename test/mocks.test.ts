import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import {
  type CanonicalResponse,
  compareResponse,
  contractIds,
  hasResponse,
  httpStatus,
} from '@statuary/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rawHttp } from '../packages/contract-runner/src/raw-http.ts'
import { contractOf } from './contract.ts'
import { jsonOf } from './json-of.ts'
import { startStatuary, stop } from './statuary.ts'

let http: string
let child: ChildProcess
beforeAll(async () => {
  ;({ http, child } = await startStatuary())
})
afterAll(() => stop(child))

const answerable = contractIds.filter(hasResponse)

describe('every contract that has a response', () => {
  test.each(answerable)('%s is answered on the wire as it says', async (id) => {
    const contract = contractOf(id)
    const expected = (contract.response ?? contract.http?.response) as CanonicalResponse
    const received = await rawHttp({ url: `${http}/${id}` })
    expect(compareResponse(expected, received)).toEqual([])
    expect(received.phrase).toBe(httpStatus(expected.status).phrase)
    if (expected.body !== null) {
      expect(received.body.toString()).toBe(JSON.stringify(expected.body))
    }
    expect(received.interim).toEqual(
      contract.interim
        ? [{ status: contract.interim.status, headers: Object.entries(contract.interim.headers) }]
        : [],
    )
  })

  test.each(answerable)('%s is answered to HEAD with the same header section', async (id) => {
    const get = await rawHttp({ url: `${http}/${id}` })
    const head = await rawHttp({ url: `${http}/${id}`, method: 'HEAD' })
    const undated = (headers: [string, string][]) => headers.filter(([name]) => name !== 'Date')
    expect(head.body).toHaveLength(0)
    expect([head.status, undated(head.headers)]).toEqual([get.status, undated(get.headers)])
  })

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND', 'QUERY', 'CONNECT'])(
    'is answered to %s',
    async (method) => {
      const received = await rawHttp({ url: `${http}/http/503`, method })
      expect(
        compareResponse(contractOf('http/503').response as CanonicalResponse, received),
      ).toEqual([])
    },
  )

  test('is answered to a request with content', async () => {
    const body = 'x'.repeat(100_000)
    const headers = { 'Content-Length': String(body.length), 'Content-Type': 'text/plain' }
    const received = await rawHttp({ url: `${http}/http/413`, method: 'POST', headers, body })
    expect(received.status).toBe(413)
  })

  test('is answered to a request that expects something', async () => {
    for (const expectation of ['100-continue', '200-maybe']) {
      const received = await rawHttp({ url: `${http}/http/503`, headers: { Expect: expectation } })
      expect([received.interim, received.status]).toEqual([[], 503])
    }
  })

  test('204 and 304 have no Content-Length, 205 has one of 0', async () => {
    const lengthOf = async (code: number) =>
      (await rawHttp({ url: `${http}/http/${code}` })).headers.find(
        ([name]) => name === 'Content-Length',
      )?.[1]
    expect(await Promise.all([204, 304, 205].map(lengthOf))).toEqual([undefined, undefined, '0'])
  })

  test('no interim response goes to HTTP/1.0 (RFC 9110 section 15.2)', async () => {
    const received = await rawHttp({ url: `${http}/http/103`, version: '1.0' })
    expect([received.interim, received.status]).toEqual([[], 200])
  })

  test.each([
    ['300', '/endpoint/1'],
    ['302', '/elsewhere'],
  ])('whoever follows the Location of %s gets a 200', async (code, path) => {
    const response = await fetch(
      http +
        (await rawHttp({ url: `${http}/http/${code}` })).headers.find(
          ([name]) => name === 'Location',
        )?.[1],
    )
    expect([response.url, response.status]).toEqual([http + path, 200])
  })

  test('426 closes where the client asks for it', async () => {
    for (const request of [{ headers: { Connection: 'close' } }, { version: '1.0' }]) {
      const { headers } = await rawHttp({ url: `${http}/http/426`, ...request })
      expect(Object.fromEntries(headers).Connection).toBe('Upgrade, close')
    }
    const { headers } = await rawHttp({ url: `${http}/http/426` })
    expect(Object.fromEntries(headers).Connection).toBe('Upgrade')
  })

  test('a 2xx to CONNECT has neither content nor length', async () => {
    const { status, headers, body } = await rawHttp({ url: `${http}/http/200`, method: 'CONNECT' })
    expect([status, headers.map(([name]) => name), body.length]).toEqual([
      200,
      ['Date', 'Connection'],
      0,
    ])
  })

  test('a target that names the origin, as to a proxy, is the same', async () => {
    const socket = connect(Number(new URL(http).port), '127.0.0.1')
    socket.end(
      'GET http://any.test/http/503?retryAfter=7 HTTP/1.1\r\nHost: any.test\r\nConnection: close\r\n\r\n',
    )
    expect(await text(socket)).toMatch(
      /^HTTP\/1\.1 503 Service Unavailable\r\n[\s\S]*Retry-After: 7/,
    )
  })

  test('a client that resets a CONNECT harms nobody', async () => {
    const socket = connect(Number(new URL(http).port), '127.0.0.1')
    const interim = once(socket, 'data')
    socket.write('CONNECT /http/103?delay=60000 HTTP/1.1\r\nHost: x\r\n\r\n')
    await interim
    socket.resetAndDestroy()
    await once(socket, 'close')
    expect((await fetch(`${http}/healthz`)).status).toBe(200)
  })

  test('an interim response does not wait for the delay', async () => {
    const socket = connect(Number(new URL(http).port), '127.0.0.1')
    socket.write('GET /http/103?delay=60000 HTTP/1.1\r\nHost: x\r\n\r\n')
    const [interim] = await once(socket, 'data')
    expect(interim.toString()).toMatch(/^HTTP\/1\.1 103 Early Hints\r\n/)
    socket.destroy()
  })
})

describe('a path without a response', () => {
  test.each([
    ['/http/101', 'HTTP 101 has no response: After a 101 the connection speaks another protocol'],
    ['/http/104', 'still a draft'],
    ['/http/306', 'unused'],
    ['/smtp/354', 'SMTP 354 has no HTTP response'],
    ['/http/599', 'There is no /http/599. Nearest: /http/5'],
    ['/smtp/404', 'Nearest: /smtp/4'],
    ['/http/503/', 'Nearest: /http/503'],
    ['/http/', 'Nearest: /http/'],
    ['/nowhere', 'There is nothing at /nowhere. Try /http/503'],
    ['/api/htp/rules', 'There is nothing at /api/htp/rules. Did you mean /api/http/rules? Try'],
    ['/api/htp/rules/http-1', 'Did you mean /api/http/rules/http-1?'],
    ['/api/smtp/mesages/1', 'Did you mean /api/smtp/messages/1?'],
    ['/inbox/', 'Did you mean /inbox?'],
  ])('%s says why, and what is near', async (path, detail) => {
    const response = await fetch(http + path)
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect((await jsonOf(response)).detail).toContain(detail)
  })
})

describe('the query of a mock', () => {
  test('retryAfter=false leaves the header out', async () => {
    const response = await fetch(`${http}/http/503?retryAfter=false`)
    expect(response.headers.has('retry-after')).toBe(false)
    expect(await response.json()).not.toHaveProperty('retry_after')
  })

  test('retryAfter and format change the response', async () => {
    const response = await fetch(`${http}/http/503?retryAfter=5&format=problem`)
    expect(response.headers.get('retry-after')).toBe('5')
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(await jsonOf(response)).toMatchObject({
      status: 503,
      title: 'Service Unavailable',
      retry_after: 5,
    })
  })

  test('delay holds the answer back, other parameters do not matter', async () => {
    const before = performance.now()
    const response = await fetch(`${http}/http/200?delay=50&page=2`)
    expect(response.status).toBe(200)
    expect(performance.now() - before).toBeGreaterThanOrEqual(49)
  })

  test.each([
    [
      '/http/503?delay=-1',
      'delay=-1 cannot be used: give a whole number of milliseconds from 0 to 600000.',
    ],
    ['/http/503?delay=600001', 'from 0 to 600000'],
    ['/http/503?retryAfter=soon', 'retryAfter=soon cannot be used: give a whole number of seconds'],
    ['/http/503?retryAfter=9007199254740992', 'cannot be used: give a whole number of seconds'],
    ['/http/503?retry_after=5', 'retry_after is written retryAfter here'],
    ['/http/503?format=xml', 'format=xml cannot be used: give json or problem'],
    ['/http/103?retryAfter=5', 'HTTP 103 does not take retryAfter'],
    ['/http/204?format=problem', 'RFC 9110 section 15.3.5'],
    ['/elsewhere?format=problem', 'a problem document describes a 4xx or 5xx'],
  ])('%s is refused', async (path, detail) => {
    const response = await fetch(http + path)
    expect(response.status).toBe(400)
    expect((await jsonOf(response)).detail).toContain(detail)
  })
})

describe('CORS', () => {
  const origin = 'https://app.example'

  test('opens the mocks to every origin, credentials and headers included', async () => {
    const { headers } = await rawHttp({ url: `${http}/http/503`, headers: { Origin: origin } })
    expect(Object.fromEntries(headers)).toMatchObject({
      'Access-Control-Allow-Origin': origin,
      'Access-Control-Allow-Credentials': 'true',
      'Access-Control-Expose-Headers': 'Date, Content-Type, Retry-After, Content-Length',
      Vary: 'Origin',
    })
  })

  test('answers a preflight, of an unknown code too, with 204', async () => {
    for (const path of ['/http/503', '/http/599']) {
      const received = await rawHttp({
        url: http + path,
        method: 'OPTIONS',
        headers: {
          Origin: origin,
          'Access-Control-Request-Method': 'PUT',
          'Access-Control-Request-Headers': 'x-a, authorization',
          'Access-Control-Request-Private-Network': 'true',
        },
      })
      expect(received.status).toBe(204)
      expect(Object.fromEntries(received.headers)).toMatchObject({
        'Access-Control-Allow-Methods': 'PUT',
        'Access-Control-Allow-Headers': 'x-a, authorization',
        'Access-Control-Allow-Private-Network': 'true',
      })
    }
  })
})
