import { describe, expect, test } from 'vitest'
import { canonicalResponse } from './canonical-response.js'
import { checkRules } from './check-rules.js'
import type { ReceivedResponse } from './compare-response.js'
import { contractIds, hasResponse } from './contract-id.js'
import type { HttpStatusCode } from './http/statuses.js'

const date: [string, string] = ['Date', 'Mon, 23 Nov 2026 12:00:00 GMT']
const json: [string, string] = ['Content-Type', 'application/json']
const given = (status: number, headers: [string, string][] = [], body = ''): ReceivedResponse => ({
  status,
  headers: [date, ...headers],
  body,
})

const found = (status: HttpStatusCode, received: ReceivedResponse, method = 'GET') =>
  checkRules(status, received, { method }).map(({ severity, path }) => `${severity} ${path}`)

describe('checkRules', () => {
  test.each(contractIds.filter(hasResponse))('finds nothing in the response of %s', (id) => {
    const { status, headers, body } = canonicalResponse(id)
    const content = body === null ? '' : JSON.stringify(body)
    expect(checkRules(status, given(status, Object.entries(headers), content))).toEqual([])
  })

  test.each<[string, HttpStatusCode, ReceivedResponse, string[]]>([
    ['another status', 503, given(500, [json], '{}'), ['error /status']],
    [
      'a 401 without a challenge',
      401,
      given(401, [json], '{}'),
      ['error /headers/WWW-Authenticate'],
    ],
    ['a 405 without Allow', 405, given(405, [json], '{}'), ['error /headers/Allow']],
    ['a 426 without Upgrade', 426, given(426, [json], '{}'), ['error /headers/Upgrade']],
    ['a 302 without Location', 302, given(302), ['warning /headers/Location']],
    ['a 503 that explains nothing', 503, given(503), ['warning /body']],
    ['content without a type', 200, given(200, [], 'hi'), ['warning /headers/Content-Type']],
    ['content on 204', 204, given(204, [], '{}'), ['error /body']],
    ['content on 205', 205, given(205, [], ' '), ['error /body']],
    [
      'a length on 204',
      204,
      given(204, [['Content-Length', '0']]),
      ['error /headers/Content-Length'],
    ],
    [
      'a false length',
      200,
      given(200, [json, ['Content-Length', '3']], '{}'),
      ['error /headers/Content-Length'],
    ],
    [
      'a length that is none',
      200,
      given(200, [json, ['Content-Length', 'x']], '{}'),
      ['error /headers/Content-Length', 'error /headers/Content-Length'],
    ],
    [
      'a Retry-After in words',
      503,
      given(503, [json, ['Retry-After', 'soon']], '{}'),
      ['error /headers/Retry-After'],
    ],
    [
      'a Retry-After below zero',
      503,
      given(503, [json, ['Retry-After', '-1']], '{}'),
      ['error /headers/Retry-After'],
    ],
    [
      'an obsolete date',
      503,
      given(503, [json, ['Retry-After', 'Sunday, 06-Nov-94 08:49:37 GMT']], '{}'),
      ['error /headers/Retry-After'],
    ],
    [
      'a doubled Retry-After',
      503,
      given(503, [json, ['Retry-After', '1'], ['Retry-After', '1']], '{}'),
      ['error /headers/Retry-After'],
    ],
    [
      'an ETag without quotes',
      200,
      given(200, [json, ['ETag', 'v1']], '{}'),
      ['error /headers/ETag'],
    ],
    [
      'a Location with a space',
      302,
      given(302, [['Location', '/a b']]),
      ['error /headers/Location'],
    ],
    [
      'a Content-Range without a length',
      416,
      given(416, [json, ['Content-Range', 'bytes */*']], '{}'),
      ['error /headers/Content-Range'],
    ],
    ['JSON that is none', 404, given(404, [json], '{'), ['error /body']],
    ['a doubled key', 404, given(404, [json], '{"a":1,"a":1}'), ['warning /body/a']],
    [
      'a problem with another status',
      404,
      given(404, [['Content-Type', 'application/problem+json']], '{"status":400}'),
      ['error /body/status'],
    ],
    ['no Date', 404, { status: 404, headers: [json], body: '{}' }, ['warning /headers/Date']],
  ])('finds %s', (_, status, received, expected) => {
    expect(found(status, received)).toEqual(expected)
  })

  test.each<[string, HttpStatusCode, ReceivedResponse]>([
    [
      'a Retry-After that is a date',
      503,
      given(503, [json, ['Retry-After', 'Sun, 06 Nov 1994 08:49:37 GMT']], '{}'),
    ],
    ['an empty Allow', 405, given(405, [json, ['Allow', '']], '{}')],
    ['Allow in two lines', 405, given(405, [json, ['Allow', 'GET'], ['Allow', 'HEAD']], '{}')],
    ['a 304 without an ETag', 304, given(304)],
    ['a 413 without Retry-After', 413, given(413, [json], '{}')],
    ['any other header', 200, given(200, [json, ['X-Powered-By', 'x']], '{}')],
    ['a page', 404, given(404, [['Content-Type', 'text/html; charset=utf-8']], '<h1>404</h1>')],
    ['the length of a 304', 304, given(304, [['Content-Length', '7']])],
  ])('does not mind %s', (_, status, received) => {
    expect(found(status, received)).toEqual([])
  })

  test('HEAD has no content, and the length of GET', () => {
    const headers: [string, string][] = [json, ['Content-Length', '9']]
    expect(found(404, given(404, headers), 'HEAD')).toEqual([])
    expect(found(404, given(404, headers, '{}'), 'HEAD')).toEqual(['error /body'])
  })

  test('says what is wrong, and where that stands', () => {
    expect(checkRules(405, given(405, [json], '{}'))).toEqual([
      {
        severity: 'error',
        path: '/headers/Allow',
        message: 'Allow is missing: a 405 MUST have it.',
        spec: 'RFC 9110 section 15.5.6',
      },
    ])
  })

  test('refuses a status that is not registered', () => {
    expect(() => checkRules(599 as HttpStatusCode, given(599))).toThrow('No HTTP status 599')
  })
})
