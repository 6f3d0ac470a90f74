import { describe, expect, test } from 'vitest'
import { canonicalResponse } from './canonical-response.js'
import { composeResponse } from './compose-response.js'
import { contractIds, hasResponse } from './contract-id.js'
import { httpStatus } from './http/statuses.js'
import type { ResponseOptions } from './response-options.js'

/** As a JavaScript caller would call it: with whatever he likes. */
const untyped = composeResponse as (
  key: unknown,
  options?: unknown,
) => ReturnType<typeof composeResponse>
const answerable = contractIds.filter(hasResponse)

function headersOf(key: number, options?: ResponseOptions<number>) {
  return composeResponse(key, options).headers
}

describe('composeResponse', () => {
  test.each(answerable)('%s is canonical if nothing else is asked', (id) => {
    const { status, headers, body } = canonicalResponse(id)
    expect(composeResponse(id)).toEqual({
      status,
      phrase: httpStatus(status).phrase,
      headers: Object.entries(headers),
      content: body === null ? null : JSON.stringify(body),
    })
  })

  test('takes every status from 200 to 599, registered or not', () => {
    for (let status = 200; status < 600; status++) {
      expect(composeResponse(status).status).toBe(status)
    }
    expect(composeResponse(520)).toEqual({
      status: 520,
      phrase: '',
      headers: [['Content-Type', 'application/json']],
      content: '{"error":"http_520","message":"The server answered with status 520."}',
    })
    expect(composeResponse(299).content).toBe('{"status":"http_299"}')
    expect(composeResponse(399).content).toBe(null)
    expect(composeResponse(520, { statusText: 'Web Server Down' }).phrase).toBe('Web Server Down')
  })

  test('takes what an RFC forbids if it is called illegal', () => {
    expect(composeResponse(700, { illegal: true }).status).toBe(700)
    expect(headersOf(200, { illegal: true, headers: { 'Content-Length': '7' } })).toContainEqual([
      'Content-Length',
      '7',
    ])
  })

  test.each<[number, ResponseOptions<number>, string]>([
    [503, { retryAfter: false }, 'retry-after'],
    [429, { headers: { 'retry-after': null } }, 'retry-after'],
    [401, { challenge: false }, 'www-authenticate'],
    [407, { challenge: false }, 'proxy-authenticate'],
    [405, { allow: false }, 'allow'],
    [302, { location: false }, 'location'],
    [206, { contentRange: false }, 'content-range'],
    [426, { upgrade: false }, 'upgrade'],
    [200, { headers: { ETag: null } }, 'etag'],
    [503, { headers: { 'Content-Type': null } }, 'content-type'],
  ])('%i with %j leaves %s out', (status, options, name) => {
    const names = (lines: typeof composed) => lines.map(([name]) => name.toLowerCase())
    const composed = headersOf(status)
    expect(names(composed)).toContain(name)
    expect(names(headersOf(status, options))).not.toContain(name)
  })

  test('explains an error in words where there is no time to wait', () => {
    for (const options of [{ retryAfter: false }, { headers: { 'Retry-After': null } }] as const) {
      expect(composeResponse(503, options).content).toBe(
        '{"error":"service_unavailable","message":"The service is unavailable for a while."}',
      )
    }
  })

  test.each([
    [{ 'X-A': ['1', '2'], 'x-b': '3' }],
    [
      [
        ['X-A', '1'],
        ['x-a', '2'],
        ['x-b', '3'],
      ],
    ],
    [new Headers([['X-B', '3']])],
    [new Map([['X-B', '3']])],
  ])('takes headers as %j', (headers) => {
    const lines = untyped(204, { headers }).headers.map((line) => line.join(': ').toLowerCase())
    expect(lines).toContain('x-b: 3')
    if (!('get' in headers)) expect(lines).toEqual(['x-a: 1', 'x-a: 2', 'x-b: 3'])
  })

  test('gives one line for each cookie', () => {
    const headers = { 'Set-Cookie': ['a=1', 'b=2'] }
    const expected = [
      ['Set-Cookie', 'a=1'],
      ['Set-Cookie', 'b=2'],
    ]
    expect(headersOf(204, { headers })).toEqual(expected)
    expect(headersOf(204, { headers: expected as [string, string][] })).toEqual(expected)
  })

  test.each<[ResponseOptions<200>, string | undefined, unknown]>([
    [{ text: 'OK' }, 'text/plain; charset=utf-8', 'OK'],
    [{ html: '<p>' }, 'text/html; charset=utf-8', '<p>'],
    [{ text: 'a: 1', headers: { 'content-type': 'application/yaml' } }, 'application/yaml', 'a: 1'],
    [{ body: 'OK' }, 'application/json', '"OK"'],
    [{ body: null }, undefined, null],
    [
      { body: { at: new Date(0), no: undefined } },
      'application/json',
      '{"at":"1970-01-01T00:00:00.000Z"}',
    ],
    [{ body: new Uint8Array([1]) }, 'application/octet-stream', new Uint8Array([1])],
    [{ body: new Blob(['x'], { type: 'image/png' }) }, 'image/png', expect.any(Blob)],
    [{ body: new FormData() }, undefined, expect.any(FormData)],
    [{ body: new ReadableStream() }, undefined, expect.any(ReadableStream)],
    [
      { body: new Uint8Array([1]), headers: { 'Content-Type': 'application/grpc-web+proto' } },
      'application/grpc-web+proto',
      new Uint8Array([1]),
    ],
  ])('sends %j as %s', (options, type, content) => {
    const composed = composeResponse(200, options)
    expect(composed.content).toEqual(content)
    const types = composed.headers.filter(([name]) => name === 'Content-Type')
    expect(types).toEqual(type === undefined ? [] : [['Content-Type', type]])
    // The ETag is that of the canonical body.
    expect(composed.headers.map(([name]) => name)).not.toContain('ETag')
  })

  test.each([
    [
      600,
      {},
      'No HTTP status 600: they end at 599 (RFC 9110 section 15). To answer with it anyway, pass { illegal: true }.',
    ],
    [1000, { illegal: true }, 'No HTTP status 1000: a status is a number of three digits'],
    [42, {}, 'No HTTP status 42'],
    [200.5, {}, 'No HTTP status 200.5'],
    ['http/520', {}, 'No HTTP status 520. Registered statuses run from 100 to 511'],
    ['http/306', {}, '(RFC 9110 section 15.4.7)'],
    [101, {}, 'HTTP 101 has no response'],
    [
      204,
      { text: 'x' },
      'HTTP 204 does not take text: it has no content (RFC 9110 section 15.3.5)',
    ],
    [204, { illegal: true, html: 'x' }, 'HTTP 204 does not take html'],
    [200, { text: 'a', html: 'b' }, 'HTTP 200 got both text and html'],
    [200, { text: 7 }, 'HTTP 200 cannot have number as text: give a string.'],
    [
      200,
      { body: '<p>', headers: { 'Content-Type': 'text/html' } },
      'HTTP 200 cannot send a plain string as JSON with text/html: it would be in quotes. Give it as text or html instead of body.',
    ],
    [200, { headers: { 'X Y': null } }, 'Not a header name: "X Y"'],
    [200, { headers: { 'X-A': ['1', 'a\nb'] } }, 'X-A cannot be "a\\nb"'],
    [200, { headers: { 'Content-Length': '7' } }, 'Content-Length is framing'],
  ])('refuses %j with %j', (key, options, message) => {
    expect(() => untyped(key, options)).toThrow(message)
  })

  test('a Date is no framing: a clock may be wrong', () => {
    const date = 'Tue, 15 Nov 1994 08:12:31 GMT'
    expect(headersOf(503, { headers: { Date: date } })).toContainEqual(['Date', date])
  })
})
