import { compareResponse } from '@statuary/core'
import { describe, expect, test } from 'vitest'
import { readContracts } from '../test/projects.ts'
import type { FinalKey } from './final-key.js'
import { respondWith } from './respond-with.js'

const get = { request: new Request('http://mock.test/') }
const head = { request: new Request('http://mock.test/', { method: 'HEAD' }) }
/** As a JavaScript caller would call it: with whatever he likes. */
const untyped = respondWith as (key: unknown, options?: unknown) => unknown

async function receive(response: Response) {
  const { status, headers } = response
  return { status, headers: [...headers], body: await response.text() }
}

describe('respondWith', () => {
  test.each(readContracts())('$id is as its contract says', async ({ id, response }) => {
    const resolver = respondWith(id as FinalKey)
    expect(compareResponse(response, await receive(resolver(get)))).toEqual([])
    const toHead = await receive(resolver(head))
    expect(compareResponse(response, toHead, { method: 'HEAD' })).toEqual([])
  })

  test('gives IANA’s phrase', () => {
    expect(respondWith(413)(get).statusText).toBe('Content Too Large')
  })

  test('gives a fresh response per request', async () => {
    const resolver = respondWith(503)
    await resolver(get).text()
    expect(await resolver(get).json()).toEqual({ error: 'service_unavailable', retry_after: 300 })
  })

  test.each([
    [204, null],
    [304, null],
    [205, '0'],
    [302, '0'],
    [200, '15'],
  ] as const)('gives %s a Content-Length of %s', (status, length) => {
    expect(respondWith(status)(get).headers.get('Content-Length')).toBe(length)
  })

  test.each([100, 102, 103, 'http/103'])('refuses %s, for MSW sends final responses', (key) => {
    expect(() => untyped(key)).toThrow(
      /^HTTP 10\d \(.+\) cannot be mocked: it is an interim response/,
    )
  })

  test.each([
    [999, {}, 'No HTTP status 999'],
    ['smtp/354', {}, 'SMTP 354 has no HTTP response'],
    ['503', {}, 'No response is called "503"'],
    [undefined, {}, 'No response is called undefined'],
    [204, { body: {} }, 'HTTP 204 does not take body'],
    [404, { retyAfter: 1 }, 'HTTP 404 does not take retyAfter, nor does any status'],
    [
      200,
      { body: '<p>', headers: { 'Content-Type': 'text/html' } },
      'Give it as text or html instead of body.',
    ],
    [404, { headers: { 'Content-Length': '1' } }, 'Content-Length is framing'],
  ])('refuses %s with %j where it is written, not when it is asked', (key, options, message) => {
    expect(() => untyped(key, options)).toThrow(message)
  })
})
