import { describe, expect, test } from 'vitest'
import { canonicalResponse } from './canonical-response.js'
import { contractIds, hasResponse } from './contract-id.js'
import type { AnyResponseOptions, ResponseKey } from './response-options.js'

/** As a JavaScript caller would call it: with whatever he likes. */
const untyped = canonicalResponse as (key: unknown, options?: unknown) => unknown
const answerable = contractIds.filter(hasResponse)

describe('canonicalResponse', () => {
  test('gives status, headers and body', () => {
    expect(canonicalResponse(503)).toEqual({
      status: 503,
      headers: { 'Content-Type': 'application/json', 'Retry-After': '300' },
      body: { error: 'service_unavailable', retry_after: 300 },
    })
  })

  test('a number is HTTP, an id says which', () => {
    expect(canonicalResponse('http/500')).toEqual(canonicalResponse(500))
    expect(canonicalResponse('smtp/500')).toEqual(canonicalResponse(503))
  })

  test('renders an SMTP reply with the status an API answers with', () => {
    expect(canonicalResponse('smtp/550')).toEqual({
      status: 422,
      headers: { 'Content-Type': 'application/json' },
      body: { error: 'mailbox_unavailable', message: 'The mailbox is unavailable.' },
    })
    expect(canonicalResponse('smtp/503')).toEqual(canonicalResponse(503))
    expect(canonicalResponse('smtp/250').body).toEqual({ status: 'accepted' })
  })

  test('an interim status has no content', () => {
    expect(canonicalResponse(103)).toEqual({
      status: 103,
      headers: { Link: '</style.css>; rel=preload; as=style' },
      body: null,
    })
  })

  test.each(answerable)('%s has a body that every JSON writer writes alike', (id) => {
    const { body } = canonicalResponse(id)
    if (body === null) return
    expect(JSON.stringify(body)).toMatch(/^[\x20-\x7e]+$/)
    expect(JSON.stringify(body)).not.toMatch(/[<>&'+]/)
    expect(Object.keys(body)).toEqual(Object.keys(body).sort())
    for (const value of Object.values(body).flat()) expect(typeof value).not.toBe('object')
  })

  test.each(answerable)('%s has a Content-Type exactly where it has content', (id) => {
    const { headers, body } = canonicalResponse(id)
    expect('Content-Type' in headers).toBe(body !== null)
  })

  test('Retry-After is 60 seconds on 429, 300 on 503, and on no other status', () => {
    const found = answerable
      .filter((id) => id.startsWith('http/'))
      .flatMap((id) => canonicalResponse(id).headers['Retry-After'] ?? [])
    expect(found).toEqual(['60', '300'])
  })
})

describe('the options of canonicalResponse', () => {
  test.each<[ResponseKey, AnyResponseOptions, Record<string, string>]>([
    [503, { retryAfter: 5 }, { 'Retry-After': '5' }],
    [503, { retryAfter: 0 }, { 'Retry-After': '0' }],
    ['smtp/451', { retryAfter: 900 }, { 'Retry-After': '900' }],
    [413, { retryAfter: 30 }, { 'Retry-After': '30' }],
    [302, { retryAfter: 2, location: '/login' }, { 'Retry-After': '2', Location: '/login' }],
    [
      503,
      { retryAfter: new Date(Date.UTC(2031, 0, 2, 3, 4, 5)) },
      { 'Retry-After': 'Thu, 02 Jan 2031 03:04:05 GMT' },
    ],
    [
      401,
      { challenge: ['Basic realm="a"', 'Bearer'] },
      { 'WWW-Authenticate': 'Basic realm="a", Bearer' },
    ],
    [407, { challenge: 'Basic realm="p"' }, { 'Proxy-Authenticate': 'Basic realm="p"' }],
    [405, { allow: ['GET', 'HEAD'] }, { Allow: 'GET, HEAD' }],
    [405, { allow: [] }, { Allow: '' }],
    [206, { contentRange: 'bytes 0-499/*' }, { 'Content-Range': 'bytes 0-499/*' }],
    [416, { contentRange: 'bytes */1234' }, { 'Content-Range': 'bytes */1234' }],
    [426, { upgrade: ['websocket', 'HTTP/3.0'] }, { Upgrade: 'websocket, HTTP/3.0' }],
    [404, { headers: { 'X-Request-Id': '7' } }, { 'X-Request-Id': '7' }],
    [404, { retryAfter: 5 }, { 'Retry-After': '5' }],
    ['smtp/550', { retryAfter: 5 }, { 'Retry-After': '5' }],
    [403, { challenge: 'Bearer' }, { 'WWW-Authenticate': 'Bearer' }],
    [200, { allow: ['GET', 'PUT'] }, { Allow: 'GET, PUT' }],
    [202, { location: '/jobs/7' }, { Location: '/jobs/7' }],
  ])('%s takes %j', (key, options, headers) => {
    expect(canonicalResponse(key, options as never).headers).toMatchObject(headers)
  })

  test('retryAfter stands in the body too', () => {
    expect(canonicalResponse(429, { retryAfter: 5 }).body).toEqual({
      error: 'too_many_requests',
      retry_after: 5,
    })
    expect(canonicalResponse(413, { retryAfter: 5 }).body).toEqual({
      error: 'content_too_large',
      retry_after: 5,
    })
  })

  test('headers replace canonical ones whatever the case of their names', () => {
    expect(
      canonicalResponse(404, { headers: { 'content-type': 'application/vnd.api+json' } }).headers,
    ).toEqual({
      'Content-Type': 'application/vnd.api+json',
    })
  })

  test('a header given as it is counts like its option', () => {
    expect(canonicalResponse(503, { headers: { 'retry-after': '5' } })).toEqual(
      canonicalResponse(503, { retryAfter: 5 }),
    )
  })

  test('body replaces the canonical one, and the ETag that described it goes', () => {
    const response = canonicalResponse(200, { body: [1, 2] })
    expect(response).toEqual({
      status: 200,
      headers: { 'Content-Type': 'application/json' },
      body: [1, 2],
    })
    expect(canonicalResponse(206, { body: [1] }).headers.ETag).toBe('"v1"')
  })

  test('a body of null is no content', () => {
    expect(canonicalResponse(404, { body: null })).toEqual({ status: 404, headers: {}, body: null })
  })

  test('problem gives a problem document', () => {
    expect(canonicalResponse(503, { problem: true })).toEqual({
      status: 503,
      headers: { 'Content-Type': 'application/problem+json', 'Retry-After': '300' },
      body: {
        detail: 'The service is unavailable for a while.',
        retry_after: 300,
        status: 503,
        title: 'Service Unavailable',
        type: 'about:blank',
      },
    })
  })

  test('problem takes members of its own', () => {
    const { body } = canonicalResponse('smtp/550', {
      problem: { type: '/problems/mailbox', title: 'No mailbox', mailbox: 'ann@example.test' },
    })
    expect(body).toEqual({
      detail: 'The mailbox is unavailable.',
      mailbox: 'ann@example.test',
      status: 422,
      title: 'No mailbox',
      type: '/problems/mailbox',
    })
  })

  test('options that are undefined are as good as left out', () => {
    expect(canonicalResponse(503, { retryAfter: undefined, body: undefined })).toEqual(
      canonicalResponse(503),
    )
  })
})

describe('canonicalResponse refuses', () => {
  test.each([
    [599, {}, 'No HTTP status 599.'],
    [550, {}, 'No HTTP status 550.'],
    ['http/599', {}, 'No HTTP status 599.'],
    ['smtp/603', {}, 'No SMTP reply 603. Replies run from 211 to 556; did you mean 503?'],
    ['503', {}, 'No response is called "503".'],
    ['http/', {}, 'No response is called "http/".'],
    [undefined, {}, 'Give a status, such as 503, or a contract id'],
    [101, {}, 'HTTP 101 has no response: After a 101 the connection speaks another protocol'],
    ['http/306', {}, '(RFC 9110 section 15.4.7)'],
    ['smtp/354', {}, 'SMTP 354 has no HTTP response'],
    [
      204,
      { body: {} },
      'HTTP 204 does not take body: it has no content (RFC 9110 section 15.3.5). It takes retryAfter, ',
    ],
    [205, { body: {} }, 'RFC 9110 section 15.3.6'],
    [304, { body: {} }, 'RFC 9110 section 15.4.5'],
    [100, { body: {} }, 'RFC 9110 section 15.2'],
    [204, { problem: true }, 'RFC 9110 section 15.3.5'],
    [200, { problem: true }, 'RFC 9457 section 3'],
    [
      103,
      { retryAfter: 1 },
      'HTTP 103 does not take retryAfter: it is sent ahead of a final response, which may have it (RFC 9110 section 15.2)',
    ],
    [200, { text: 'OK' }, 'The body of a canonical response is JSON.'],
    [200, { body: new Uint8Array(1) }, 'use composeResponse(200, ...)'],
    [
      200,
      { headers: { 'Set-Cookie': ['a=1', 'b=2'] } },
      'Two lines of Set-Cookie cannot be joined (RFC 9110 section 5.3)',
    ],
    [404, { retyAfter: 1 }, 'HTTP 404 does not take retyAfter, nor does any status.'],
    [503, { retryAfter: -1 }, 'RFC 9110 section 10.2.3'],
    [503, { retryAfter: 1.5 }, 'HTTP 503 cannot have retryAfter 1.5'],
    [
      503,
      { retryAfter: '5' },
      'a whole number of seconds of at least 0, a valid Date, or false for none',
    ],
    [503, { retryAfter: new Date(Number.NaN) }, 'RFC 9110 section 10.2.3'],
    [
      401,
      { challenge: '' },
      'HTTP 401 needs a value for WWW-Authenticate (RFC 9110 section 11.6.1)',
    ],
    [401, { challenge: [] }, 'HTTP 401 needs a value for WWW-Authenticate'],
    [416, { contentRange: '0-5' }, 'RFC 9110 section 14.4'],
    [302, { location: '/a\r\nSet-Cookie: x' }, 'RFC 9110 section 5.5'],
    [404, { headers: { 'X Y': '1' } }, 'RFC 9110 section 5.6.2'],
    [404, { headers: { X: 'a\nb' } }, 'RFC 9110 section 5.5'],
    [204, { headers: { 'Content-Length': '5' } }, 'Content-Length is framing'],
    [200, { headers: { 'transfer-encoding': 'chunked' } }, 'RFC 9112 section 6'],
    [500, { problem: true, body: {} }, 'got both body and problem; give only one of them.'],
    [500, { problem: { status: 400 } }, 'RFC 9457 section 3.1.2'],
    [206, { contentRange: 'bytes */10' }, "write it as 'bytes 0-499/1234'"],
    [206, { contentRange: 'bytes 9-2/10' }, 'RFC 9110 section 14.4'],
    [206, { contentRange: 'bytes 0-10/10' }, 'RFC 9110 section 14.4'],
    [416, { contentRange: 'bytes 0-1/10' }, "write it as 'bytes */1234'"],
    [500, { body: () => 1 }, 'HTTP 500 cannot have a function in its body'],
    [500, { body: { a: Number.NaN } }, 'NaN in its body'],
    [500, { problem: { reset: () => 1 } }, 'HTTP 500 cannot have a function in its body'],
    [500, { headers: 'X-A: 1' }, 'Not headers: "X-A: 1". Give an object'],
    [503, 5, 'HTTP 503 takes its options in an object'],
  ])('%s with %j', (key, options, message) => {
    expect(() => untyped(key, options)).toThrow(message)
  })

  test('a bigint in a body', () => {
    expect(() => untyped(500, { body: { a: [1n] } })).toThrow('a bigint in its body')
  })
})
