import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  unavailableBody as body,
  cellOf,
  type FakeFramework,
  fakeFramework,
  contentType as json,
  raw,
  retryAfter as retry,
} from './fake-framework.ts'

let fake: FakeFramework
beforeEach(() => {
  fake = fakeFramework()
})
afterEach(() => fake.remove())

/** The messages of a cell's differences, after a run that had to go wrong in this cell only. */
async function messagesOf(id: string): Promise<string[]> {
  const outcome = await fake.run()
  expect(outcome.kind).toBe('differs')
  const ids = fake.contracts.map((contract) => contract.id)
  expect(ids.filter((other) => cellOf(outcome, other).verdict !== 'equal')).toEqual([id])
  const cell = cellOf(outcome, id)
  return cell.verdict === 'differs' ? cell.differences.map(({ message }) => message) : []
}

describe('a response that is not its contract', () => {
  test.each<[string, string, string]>([
    ['has another status', raw('500 Oh', [json, retry], body), 'Status 500 instead of 503.'],
    ['lacks a header', raw('503 Busy', [json], body), 'Retry-After is missing; expected 300.'],
    [
      'has a header too many',
      raw('503 Busy', [json, retry, 'Set-Cookie: a=b'], body),
      'Set-Cookie: a=b is not expected.',
    ],
    [
      'has a header twice',
      raw('503 Busy', [json, retry, retry], body),
      'Retry-After is 300, 300 in 2 lines instead of 300.',
    ],
    [
      'has another media type',
      raw('503 Busy', ['Content-Type: text/html', retry], body),
      'Content-Type is text/html instead of application/json.',
    ],
    [
      'has a number as a string',
      raw('503 Busy', [json, retry], body.replace('300', '"300"')),
      '/body/retry_after is the string "300" instead of 300.',
    ],
    [
      'has a key twice',
      raw('503 Busy', [json, retry], body.replace('}', ',"error":"service_unavailable"}')),
      'The key at /error appears twice in its object (RFC 8259 section 4).',
    ],
    [
      'announces too few octets',
      raw('503 Busy', [json, retry], body).replace('Content-Length: 49', 'Content-Length: 48'),
      'Content-Length is 48, but 49 octets arrived.',
    ],
    [
      'announces too many octets',
      raw('503 Busy', [json, retry], body).replace('Content-Length: 49', 'Content-Length: 50'),
      'Content-Length is 50, but 49 octets arrived.',
    ],
    [
      'announces two lengths',
      raw('503 Busy', [json, retry, 'Content-Length: 50'], body),
      'No response to GET: Content-Length is said to be 50 and 49. What came: "HTTP/1.1 503 Busy\\r\\n',
    ],
    [
      'is no HTTP',
      'SSH-2.0-fake\r\n',
      'No response to GET: What came does not begin like a response. What came: "SSH-2.0-fake\\r\\n"',
    ],
  ])('is one that %s', async (_, get, message) => {
    fake.answer503(get)
    expect(await messagesOf('http/503')).toEqual([expect.stringContaining(message)])
  })

  test('is one with content on 204', async () => {
    fake.snippets['http/204'] = {
      get: 'HTTP/1.1 204 No Content\r\n\r\n{}',
      head: 'HTTP/1.1 204 No Content\r\n\r\n',
    }
    expect(await messagesOf('http/204')).toEqual(['2 octets of content instead of none.'])
  })

  test('is one with content on HEAD', async () => {
    const get = raw('503 Busy', [json, retry], body)
    fake.snippets['http/503'] = { get, head: get }
    expect(await messagesOf('http/503')).toEqual(['HEAD: 49 octets of content instead of none.'])
  })

  test('is found in the HTTP rendition of an SMTP reply as well', async () => {
    const get = raw('503 Busy', [json], body)
    fake.snippets['smtp/451'] = { get, head: raw('503 Busy', [], '') }
    expect(await messagesOf('smtp/451')).toEqual(['Retry-After is missing; expected 300.'])
  })

  test('does not count where the adapter lists it as unsupported, with what was measured', async () => {
    fake.adapt({ unsupported: { 'http/503': 'it drops Retry-After' } })
    fake.answer503(raw('503 Busy', [json], body))
    const outcome = await fake.run()
    expect(outcome.kind).toBe('verified')
    expect(cellOf(outcome, 'http/503')).toMatchObject({
      verdict: 'unsupported',
      reason: 'it drops Retry-After',
      differences: [{ path: '/headers/Retry-After' }],
    })
  })

  test('is missed where the adapter still lists it as unsupported', async () => {
    fake.adapt({ unsupported: { 'http/503': 'it drops Retry-After' } })
    const outcome = await fake.run()
    expect(outcome.kind).toBe('differs')
    expect(cellOf(outcome, 'http/503')).toMatchObject({
      verdict: 'stale',
      reason: 'it drops Retry-After',
    })
  })
})
