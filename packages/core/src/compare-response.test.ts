import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CanonicalResponse, canonicalResponse } from './canonical-response.js'
import { compareResponse, type ReceivedResponse } from './compare-response.js'
import { contractIds, hasResponse } from './contract-id.js'
import type { JsonValue } from './json.js'

const expected = canonicalResponse(503)
const good: ReceivedResponse = {
  status: 503,
  headers: [
    ['Content-Type', 'application/json'],
    ['Retry-After', '300'],
    ['Date', 'Mon, 23 Nov 2026 12:00:00 GMT'],
    ['Content-Length', '49'],
  ],
  body: '{"error":"service_unavailable","retry_after":300}',
}
const without = (name: string) => [...good.headers].filter(([key]) => key !== name)
const paths = (
  received: Partial<ReceivedResponse>,
  options?: Parameters<typeof compareResponse>[2],
) => compareResponse(expected, { ...good, ...received }, options).map(({ path }) => path)

describe('compareResponse finds no difference in', () => {
  test.each<[string, Partial<ReceivedResponse>]>([
    ['the same response', {}],
    ['octets instead of text', { body: new TextEncoder().encode(good.body as string) }],
    [
      'other white space and order of keys',
      {
        headers: without('Content-Length'),
        body: '{ "retry_after": 3e2,\n"error":"service_unavailable" }\n',
      },
    ],
    [
      'charset=utf-8',
      {
        headers: [
          ...without('Content-Type'),
          ['content-type', 'Application/JSON; Charset="UTF-8"'],
        ],
      },
    ],
    [
      'names in another case',
      { headers: [...good.headers].map(([name, value]) => [name.toUpperCase(), value] as const) },
    ],
    [
      'chunked framing',
      {
        headers: [
          ...without('Content-Length'),
          ['Transfer-Encoding', 'chunked'],
          ['Connection', 'close'],
          ['Keep-Alive', 'timeout=5'],
        ],
      },
    ],
  ])('%s', (_, received) => {
    expect(paths(received)).toEqual([])
  })

  test('a header that is noise, but not in one that is expected', () => {
    const headers = [...good.headers, ['X-Powered-By', 'Express']] as const
    expect(paths({ headers })).toEqual(['/headers/X-Powered-By'])
    expect(paths({ headers }, { noise: ['x-powered-by'] })).toEqual([])
    expect(paths({ headers: without('Retry-After') }, { noise: ['Retry-After'] })).toEqual([
      '/headers/Retry-After',
    ])
  })

  test('a list that came in several lines', () => {
    const response = canonicalResponse(405, { allow: ['GET', 'HEAD'], body: null })
    const received = {
      status: 405,
      headers: [
        ['Allow', 'GET'],
        ['Allow', 'HEAD'],
      ] as const,
      body: '',
    }
    expect(compareResponse(response, received)).toEqual([])
  })

  test('a Content-Type where no content is expected', () => {
    const received = { status: 204, headers: [['Content-Type', 'text/html']] as const, body: '' }
    expect(compareResponse(canonicalResponse(204), received)).toEqual([])
  })

  test('HEAD without content, whose Content-Length is that of GET', () => {
    expect(paths({ body: '' }, { method: 'HEAD' })).toEqual([])
  })

  test('the Content-Length of a 304, which is that of the 200 (RFC 9110 section 8.6)', () => {
    const received = {
      status: 304,
      headers: [
        ['ETag', '"v1"'],
        ['Content-Length', '15'],
      ] as const,
      body: '',
    }
    expect(compareResponse(canonicalResponse(304), received)).toEqual([])
  })
})

describe('compareResponse finds', () => {
  test.each<[string, Partial<ReceivedResponse>, string[]]>([
    ['another status', { status: 500 }, ['/status']],
    ['a missing header', { headers: without('Retry-After') }, ['/headers/Retry-After']],
    [
      'a wrong header',
      { headers: [...without('Retry-After'), ['Retry-After', '60']] },
      ['/headers/Retry-After'],
    ],
    [
      'a doubled header',
      { headers: [...good.headers, ['Retry-After', '300']] },
      ['/headers/Retry-After'],
    ],
    [
      'an extra header',
      { headers: [...good.headers, ['Set-Cookie', 'a=b']] },
      ['/headers/Set-Cookie'],
    ],
    [
      'another media type',
      { headers: [...without('Content-Type'), ['Content-Type', 'text/html; charset=utf-8']] },
      ['/headers/Content-Type'],
    ],
    [
      'another charset',
      {
        headers: [...without('Content-Type'), ['Content-Type', 'application/json; charset=latin1']],
      },
      ['/headers/Content-Type'],
    ],
    [
      'a false Content-Length',
      { headers: [...without('Content-Length'), ['Content-Length', '50']] },
      ['/headers/Content-Length'],
    ],
    [
      'two Content-Lengths',
      { headers: [...good.headers, ['Content-Length', '49']] },
      ['/headers/Content-Length'],
    ],
    [
      'a number as a string',
      { headers: [], body: '{"error":"service_unavailable","retry_after":"300"}' },
      ['/headers/Content-Type', '/headers/Retry-After', '/body/retry_after'],
    ],
    [
      'a duplicate key',
      {
        headers: without('Content-Length'),
        body: '{"error":"x","error":"service_unavailable","retry_after":300}',
      },
      ['/body/error'],
    ],
    [
      'a missing and an extra key',
      { headers: without('Content-Length'), body: '{"error":"service_unavailable","retry":300}' },
      ['/body/retry_after', '/body/retry'],
    ],
    [
      'content that is no JSON',
      { headers: without('Content-Length'), body: '<h1>503</h1>' },
      ['/body'],
    ],
    [
      'content that is no UTF-8',
      { headers: without('Content-Length'), body: Uint8Array.of(0x22, 0xff, 0x22) },
      ['/body'],
    ],
    [
      'a byte order mark',
      { headers: without('Content-Length'), body: `\ufeff${good.body}` },
      ['/body'],
    ],
    ['no content', { headers: without('Content-Length'), body: '' }, ['/body']],
    ['null for an object', { headers: without('Content-Length'), body: 'null' }, ['/body']],
    ['an array for an object', { headers: without('Content-Length'), body: '[]' }, ['/body']],
  ])('%s', (_, received, wanted) => {
    expect(paths(received)).toEqual(wanted)
  })

  test('content where there must be none', () => {
    const received = { status: 204, headers: [], body: '{}' }
    expect(compareResponse(canonicalResponse(204), received)).toEqual([
      {
        path: '/body',
        expected: null,
        actual: '{}',
        message: '2 octets of content instead of none.',
      },
    ])
    expect(paths({}, { method: 'HEAD' })).toEqual(['/body'])
  })

  test('what differs deep within, by its JSON Pointer', () => {
    const response = canonicalResponse(200, {
      body: { 'a/b': [{ '~c': 1 }], d: [1, 2] },
      headers: {},
    })
    const body = '{"a/b":[{"~c":"1"}],"d":[1,2,3]}'
    const received = { status: 200, headers: [['Content-Type', 'application/json']] as const, body }
    expect(compareResponse(response, received)).toEqual([
      {
        path: '/body/a~1b/0/~0c',
        expected: 1,
        actual: '1',
        message: '/body/a~1b/0/~0c is the string "1" instead of 1.',
      },
      {
        path: '/body/d/2',
        expected: undefined,
        actual: 3,
        message: '/body/d/2 is 3 and is not expected.',
      },
    ])
  })

  test('and says it in a sentence', () => {
    const messages = compareResponse(expected, {
      status: 500,
      headers: [['X-A', 'b']],
      body: '{"error":"service_unavailable"}',
    })
    expect(messages.map(({ message }) => message)).toEqual([
      'Status 500 instead of 503.',
      'Content-Type is missing; expected application/json.',
      'Retry-After is missing; expected 300.',
      'X-A: b is not expected.',
      '/body/retry_after is missing; expected 300.',
    ])
  })
})

const json = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<JsonValue>
/** JSON with a random amount of white space between its tokens. */
const spaced = (value: JsonValue, indent: number) => `\t${JSON.stringify(value, null, indent)}\r\n`

function receive({ status, headers, body }: CanonicalResponse, text: string): ReceivedResponse {
  return { status, headers: Object.entries(headers), body: body === null ? '' : text }
}

describe('compareResponse survives', () => {
  const compare = (body: string) =>
    compareResponse(expected, { ...good, headers: without('Content-Length'), body })

  test('a value deeper than the stack', () => {
    const depth = 200_000
    const body = `{"error":${'['.repeat(depth)}${']'.repeat(depth)},"retry_after":300}`
    expect(compare(body).map(({ message }) => message)).toEqual([
      '/body/error is an array of 1 instead of the string "service_unavailable".',
    ])
  })

  test('a string of many megabytes', () => {
    const [difference] = compare(`{"error":"${'a'.repeat(20_000_000)}","retry_after":300}`)
    expect(difference?.path).toBe('/body/error')
    expect(difference?.message.length).toBeLessThan(300)
  })
})

describe('compareResponse, for any content', () => {
  test('a response equals itself, however its JSON is spaced', () => {
    fc.assert(
      fc.property(json, fc.integer({ min: 0, max: 10 }), (body, indent) => {
        const response = canonicalResponse(200, { body })
        expect(compareResponse(response, receive(response, spaced(body, indent)))).toEqual([])
      }),
    )
  })

  test('two contents are equal exactly if their canonical forms are', () => {
    fc.assert(
      fc.property(
        json.filter((value) => value !== null),
        json,
        (wanted, other) => {
          const response = canonicalResponse(200, { body: wanted })
          const differences = compareResponse(response, receive(response, JSON.stringify(other)))
          expect(differences.length === 0).toBe(canonicalForm(wanted) === canonicalForm(other))
        },
      ),
    )
  })

  test('a key written twice is always found', () => {
    fc.assert(
      fc.property(fc.string(), json, fc.dictionary(fc.string(), json), (key, value, others) => {
        const { [key]: _, ...rest } = others
        const object = { ...rest, [key]: value }
        const text = `{${JSON.stringify(key)}:${JSON.stringify(value)},${JSON.stringify(object).slice(1)}`
        const response = canonicalResponse(200, { body: JSON.parse(JSON.stringify(object)) })
        const differences = compareResponse(response, receive(response, text))
        expect(differences.map(({ message }) => message).join()).toContain('appears twice')
      }),
    )
  })

  test.each(contractIds.filter(hasResponse))(
    '%s differs from every response of another status',
    (id) => {
      const response = canonicalResponse(id)
      const self = receive(response, JSON.stringify(response.body))
      expect(compareResponse(response, self)).toEqual([])
      for (const other of contractIds.filter(hasResponse)) {
        const wanted = canonicalResponse(other)
        if (wanted.status !== response.status) expect(compareResponse(wanted, self)).not.toEqual([])
      }
    },
  )
})

/** RFC 8785 by another way: keys sorted, numbers as ECMAScript writes them. */
function canonicalForm(value: JsonValue): string {
  return JSON.stringify(value, (_, member) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  )
}
