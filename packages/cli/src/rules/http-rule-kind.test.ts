import { METHODS } from 'node:http'
import { contractIds } from '@statuary/core'
import { beforeAll, describe, expect, test } from 'vitest'
import type { HttpReplyDefinition } from './http-rule.js'
import { httpRuleKind } from './http-rule-kind.js'
import { InvalidInput } from './invalid-input.js'
import { createSchemaValidator, loadValidators } from './schema-validator.js'

beforeAll(loadValidators)

const withReply = (reply: unknown) => ({ path: '/x', replies: [reply] })

function flawsOf(value: unknown): Record<string, string> {
  try {
    httpRuleKind.read(value)
  } catch (error) {
    if (error instanceof InvalidInput) {
      return Object.fromEntries(error.flaws.map(({ pointer, detail }) => [pointer, detail]))
    }
    throw error
  }
  return {}
}

describe('a rule', () => {
  test.each<[unknown, Record<string, string | RegExp>]>([
    [7, { '': '7 is not an object.' }],
    [null, { '': 'null is not an object.' }],
    [{}, { '': 'path is missing.' }],
    [
      { path: 'x', replies: [] },
      { '/path': '"x" does not have the right form', '/replies': 'It is empty' },
    ],
    [
      { path: '/x?a', replies: [{ status: 200 }] },
      { '/path': '"/x?a" does not have the right form' },
    ],
    [
      { path: '/x', method: 'gett', replies: [{ status: 200 }] },
      { '/method': 'No request with the method gett can arrive here' },
    ],
    [{ path: '/x', method: 'get', replies: [{ status: 200 }] }, { '/method': 'Did you mean GET?' }],
    [{ path: '/x', method: 'any', replies: [{ status: 200 }] }, { '/method': 'Did you mean ANY?' }],
    [
      { path: '/x', method: 'G T', replies: [{ status: 200 }] },
      { '/method': '"G T" does not have the right form' },
    ],
    [{ path: '/orders/{id}', replies: [{ status: 200 }] }, { '/path': 'is written :id;' }],
    [
      { ...withReply({ status: 200 }), id: '../x' },
      { '/id': '"../x" does not have the right form' },
    ],
    [
      { ...withReply({ status: 200 }), pth: 1 },
      { '': 'There is no "pth" here. Did you mean path?' },
    ],
    [{ path: '/a/**/b', replies: [{ status: 200 }] }, { '/path': 'has ** before its end' }],
    [
      { path: '/api/http/rules', replies: [{ status: 200 }] },
      { '/path': 'belongs to the server itself. A rule may have any path except /api/contracts' },
    ],
    [{ path: '/healthz', replies: [{ status: 200 }] }, { '/path': 'belongs to the server itself' }],
  ])('%j is refused', (value, expected) => {
    const flaws = flawsOf(value)
    expect(Object.keys(flaws)).toEqual(Object.keys(expected))
    for (const [pointer, detail] of Object.entries(expected)) {
      expect(flaws[pointer]).toContain(detail)
    }
  })

  test('may have any method that can arrive', () => {
    for (const method of METHODS) {
      expect(flawsOf({ method, path: '/x', replies: [{ status: 200 }] })).toEqual({})
    }
  })

  test('may have a path beside those of the API', () => {
    expect(flawsOf({ path: '/api/httpd', replies: [{ status: 200 }] })).toEqual({})
  })
})

describe('a reply', () => {
  test.each<[unknown, string, string]>([
    [{ status: 600 }, '', 'one from 600 to 999 needs "illegal": true'],
    [{ status: 700, illegal: false }, '', 'one from 600 to 999 needs "illegal": true'],
    [{ status: 1000, illegal: true }, '/status', '1000 does not have the right form. A number'],
    [{ status: 99 }, '/status', '99 does not have the right form. A number from 200 to 599'],
    [{ status: 150 }, '/status', '150 does not have the right form. A number from 200 to 599'],
    [{ status: true }, '/status', 'true does not have the right form. A number from 200'],
    [{ status: '503' }, '/status', '"503" does not have the right form. A number from 200'],
    [{ status: 503, times: 0 }, '/times', '0 is out of range'],
    [{ status: 503, delay: 600_001 }, '/delay', 'out of range'],
    [{ status: 503, fault: 'hangup' }, '/fault', 'Did you mean hang-up?'],
    [{ status: 503, headers: { 'X Y': 'a' } }, '/headers', '"X Y"'],
    [{ status: 503, headers: { X: 5 } }, '/headers/X', '5 is not a string'],
    [{ status: 503, headers: { X: [] } }, '/headers/X', 'A list gives several lines'],
    [{ status: 503, headers: { X: ['a', 5] } }, '/headers/X/1', '5 is not a string'],
    [{ status: 503, retryAfter: true }, '/retryAfter', 'false leaves the header out'],
    [{ status: 401, challenge: true }, '/challenge', 'a list of them, or false'],
    [{ status: 302, location: true }, '/location', 'false leaves it out'],
    [{ status: 520, statusText: 'a\nb' }, '/statusText', 'The reason phrase'],
    [{ status: 503, retryafter: 5 }, '', 'There is no "retryafter" here. Did you mean retryAfter?'],
    [{ times: 2 }, '', 'A reply has a status, unless its fault is'],
    [{ fault: 'truncated' }, '', 'A reply has a status, unless its fault is'],
    [
      { fault: 'hang-up', status: 200 },
      '',
      'answer nothing, so such a reply takes delay and times',
    ],
    [{ status: 200, body: 1, text: 'a' }, '', 'four ways to give the content'],
    [{ status: 503, body: 1, problem: true }, '', 'four ways to give the content'],
    [{ status: 503, html: 'a', text: 'b' }, '', 'four ways to give the content'],
    // What the schema does not know, core does.
    [{ status: 101 }, '', 'HTTP 101 has no response'],
    [{ status: 204, html: 'a' }, '', 'HTTP 204 does not take html'],
    [{ status: 'http/599' }, '', 'No HTTP status 599'],
    [{ status: 'smtp/354' }, '', 'SMTP 354 has no HTTP response'],
    [{ status: 103, retryAfter: 5 }, '', 'HTTP 103 does not take retryAfter'],
    [{ status: 204, text: 'a' }, '', 'HTTP 204 does not take text'],
    [{ status: 200, problem: true }, '', 'a problem document describes a 4xx or 5xx'],
    [{ status: 200, headers: { 'Content-Length': '5' } }, '', 'Content-Length is framing'],
    [{ status: 204, fault: 'truncated' }, '', 'no content cannot be cut off in the middle'],
    [{ status: 200, body: 1, fault: 'truncated' }, '', 'so little content cannot be cut off'],
    // And Node knows the rest.
    [{ status: 200, headers: { Trailer: 'X' } }, '', "Node's HTTP server cannot send this: Trail"],
    [{ status: 103, headers: { Link: 'x' } }, '', "Node's HTTP server cannot send this: The arg"],
    [{ status: 103, headers: { Link: null } }, '', 'sends no 103 without a Link'],
  ])('%j is refused', (reply, pointer, detail) => {
    const flaws = flawsOf(withReply(reply))
    expect(Object.keys(flaws)).toEqual([`/replies/0${pointer}`])
    expect(flaws[`/replies/0${pointer}`]).toContain(detail)
  })

  const responseOf = (reply: HttpReplyDefinition) =>
    httpRuleKind.read(withReply(reply)).prepared.replies.take()?.response

  test('is the canonical response, unless it says otherwise', () => {
    expect(responseOf({ status: 503 })).toMatchObject({
      status: 503,
      phrase: 'Service Unavailable',
      content: '{"error":"service_unavailable","retry_after":300}',
    })
    expect(responseOf({ status: 'smtp/550' })).toMatchObject({ status: 422 })
    expect(responseOf({ status: 200, body: null })).toMatchObject({
      headers: ['Content-Length', '0'],
      content: null,
    })
    expect(
      responseOf({
        status: 401,
        challenge: 'Basic',
        body: { a: '\u00e9' },
        headers: { 'X-A': 'b' },
      }),
    ).toMatchObject({
      headers: [
        'Content-Type',
        'application/json',
        'WWW-Authenticate',
        'Basic',
        'X-A',
        'b',
        'Content-Length',
        '10',
      ],
      content: '{"a":"\u00e9"}',
    })
    expect(responseOf({ status: 503, problem: { detail: 'Later.' }, retryAfter: 1 })?.content).toBe(
      '{"detail":"Later.","retry_after":1,"status":503,"title":"Service Unavailable","type":"about:blank"}',
    )
  })

  test('sends a text as it is, as plain text unless its headers say otherwise', () => {
    expect(responseOf({ status: 200, text: 'a\n' })).toMatchObject({
      headers: ['Content-Type', 'text/plain; charset=utf-8', 'Content-Length', '2'],
      content: 'a\n',
    })
    expect(
      responseOf({ status: 200, text: '<p>', headers: { 'content-type': 'text/html' } })?.headers,
    ).toEqual(['Content-Type', 'text/html', 'Content-Length', '3'])
  })

  test('leaves out what is null or false', () => {
    expect(responseOf({ status: 503, retryAfter: false })?.headers).not.toContain('Retry-After')
    expect(responseOf({ status: 503, headers: { 'retry-after': null } })?.headers).not.toContain(
      'Retry-After',
    )
    expect(responseOf({ status: 401, challenge: false })?.headers).not.toContain('WWW-Authenticate')
    expect(responseOf({ status: 405, allow: false })?.headers).not.toContain('Allow')
    expect(responseOf({ status: 302, location: false })?.headers).not.toContain('Location')
    expect(responseOf({ status: 416, contentRange: false })?.headers).not.toContain('Content-Range')
    expect(responseOf({ status: 426, upgrade: false })).toMatchObject({ upgrades: false })
    expect(responseOf({ status: 200, headers: { 'content-type': null } })?.headers).toEqual([
      'ETag',
      '"v1"',
      'Content-Length',
      '15',
    ])
    expect(responseOf({ status: 200, headers: { date: null } })).toMatchObject({ hasDate: false })
  })

  test('gives a header as many lines as its list has', () => {
    expect(responseOf({ status: 204, headers: { 'Set-Cookie': ['a=1', 'b=2'] } })?.headers).toEqual(
      ['Set-Cookie', 'a=1', 'Set-Cookie', 'b=2'],
    )
  })

  test('may have a status that nobody registered, a phrase, and HTML', () => {
    expect(
      responseOf({ status: 520, statusText: 'Web Server Is Down', html: '<h1>' }),
    ).toMatchObject({
      status: 520,
      phrase: 'Web Server Is Down',
      headers: ['Content-Type', 'text/html; charset=utf-8', 'Content-Length', '4'],
      content: '<h1>',
    })
  })

  test('sends what an RFC forbids where it is illegal', () => {
    expect(responseOf({ status: 700, illegal: true })).toMatchObject({ status: 700 })
    const framed = (headers: Record<string, string | null>) =>
      responseOf({ status: 404, illegal: true, text: 'abc', headers })?.headers.slice(2)
    expect(framed({ 'Content-Length': '2' })).toEqual(['Content-Length', '2'])
    expect(framed({ 'Content-Length': null })).toEqual([])
    expect(framed({ 'Transfer-Encoding': 'chunked', Trailer: 'X' })).toEqual([
      ...['Transfer-Encoding', 'chunked', 'Trailer', 'X'],
    ])
  })

  test('of 103 comes ahead of a 200', () => {
    expect(responseOf({ status: 103 })).toMatchObject({ status: 200, interim: { status: 103 } })
  })
})

test('the schema takes the statuses that the server takes, and no others', () => {
  const findFlaws = createSchemaValidator('httpRule')
  const codes = Array.from({ length: 1001 }, (_, code) => code)
  const all = [...codes, ...contractIds, 'http/299', 'smtp/315', 'http/99']
  for (const reply of all.flatMap((status) => [{ status }, { status, illegal: true }])) {
    const { status } = reply
    const rule = withReply(reply)
    const isTaken = Object.keys(flawsOf(rule)).length === 0
    expect([status, findFlaws(rule).length === 0]).toEqual([status, isTaken])
  }
})
