import { describe, expect, test } from 'vitest'
import { readHttpRuleText } from './http-rule-text.js'

describe('a rule of HTTP as text', () => {
  test.each([
    [
      'GET /api/orders 503x2,200',
      { method: 'GET', path: '/api/orders', replies: [{ status: 503, times: 2 }, { status: 200 }] },
    ],
    ['  any   /x  404 ', { method: 'ANY', path: '/x', replies: [{ status: 404 }] }],
    [
      'POST /invite smtp/550x3,http/201',
      {
        method: 'POST',
        path: '/invite',
        replies: [{ status: 'smtp/550', times: 3 }, { status: 'http/201' }],
      },
    ],
    [
      'GET /x hang-upx2,reset,silence',
      {
        method: 'GET',
        path: '/x',
        replies: [{ fault: 'hang-up', times: 2 }, { fault: 'reset' }, { fault: 'silence' }],
      },
    ],
    [
      'GET /x 503x2?retryAfter=1&delay=20&format=problem,hang-up?delay=5',
      {
        method: 'GET',
        path: '/x',
        replies: [
          { status: 503, times: 2, retryAfter: 1, delay: 20, problem: true },
          { fault: 'hang-up', delay: 5 },
        ],
      },
    ],
    [
      'GET /x 520,503?retryAfter=false',
      { method: 'GET', path: '/x', replies: [{ status: 520 }, { status: 503, retryAfter: false }] },
    ],
  ])('%j is read', (text, rule) => {
    expect(readHttpRuleText(text)).toEqual(rule)
  })

  test.each([
    ['GET', 'has no path or no replies'],
    ['GET /x', 'has no path or no replies'],
    ['GET /x 503 200', 'continues after its replies, with "200"'],
    ['GET /x 503,,200', '"" is not a reply. Give a status (503), a contract (smtp/550)'],
    ['GET /x 5033', '"5033" is not a reply'],
    ['GET /x hangup', '"hangup" is not a reply'],
    ['GET /x 503x', '"503x" is not a reply'],
    ['GET /x 503?delay=soon', 'delay=soon cannot be used'],
    ['GET /x 503?delai=5', 'There is no option delai. The options are delay, retryAfter'],
  ])('%j is refused', (text, message) => {
    expect(() => readHttpRuleText(text)).toThrow(message)
  })
})
