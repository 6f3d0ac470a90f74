import { describe, expect, test } from 'vitest'
import { readRegistry } from '../../fixtures/read-registry.js'
import { canonicalResponse } from '../canonical-response.js'
import type { HttpStatusDefinition } from './definition.js'
import { type HttpStatusCode, httpStatus, httpStatuses, isHttpStatusCode } from './statuses.js'

const registry = readRegistry('iana-http-status-codes.csv').filter(
  ({ description }) => description !== 'Unassigned',
)
const statuses: readonly HttpStatusDefinition[] = httpStatuses

describe('the table of HTTP statuses and the IANA registry', () => {
  test('hold the same codes, in ascending order', () => {
    expect(statuses.map(({ code }) => String(code))).toEqual(registry.map(({ value }) => value))
  })

  test.each(registry)('agree on the phrase of $value', ({ value, description }) => {
    const status = statuses.find(({ code }) => String(code) === value)
    const [, phrase, remark] = /^(.*?)(?: \(([A-Z]+)\b.*\))?$/.exec(description as string) ?? []
    if (description === '(Unused)') {
      expect(status?.registration).toBe('unused')
    } else {
      expect(status?.phrase).toBe(phrase)
      if (remark) expect(status?.registration).toBe(remark.toLowerCase())
    }
  })

  test.each(registry)('cite the same document for $value', ({ value, reference }) => {
    const [, rfc, section] =
      /\[(?:RFC(\d+)|draft[^,\]]*)(?:, Section ([\d.]+))?/.exec(reference as string) ?? []
    const spec = statuses.find(({ code }) => String(code) === value)?.spec
    if (rfc === undefined) expect(spec).toMatch(/^draft-/)
    else expect(spec).toMatch(section ? `RFC ${rfc} section ${section}` : `RFC ${rfc}`)
  })
})

describe('httpStatus', () => {
  test('gives the row of a code', () => {
    expect(httpStatus(503).phrase).toBe('Service Unavailable')
  })

  test('names the nearest status for an unknown one', () => {
    expect(() => httpStatus(603 as HttpStatusCode)).toThrow(
      'No HTTP status 603. Registered statuses run from 100 to 511; did you mean 503?',
    )
  })

  test.each([0, 599, 503.5, Number.NaN, '503', null, undefined])('%s is no status', (value) => {
    expect(isHttpStatusCode(value)).toBe(false)
  })

  test('every code of the table is a status', () => {
    expect(httpStatuses.every(({ code }) => isHttpStatusCode(code))).toBe(true)
  })
})

describe('the rows', () => {
  test.each(statuses)('$code has a summary of one sentence', ({ summary }) => {
    expect(summary).toMatch(/^[A-Z][^\n]*[.]$/)
  })

  test.each(statuses)('$code says why it has no response, exactly if it has none', (status) => {
    expect(status.unanswerable !== undefined).toBe(status.role === 'none')
  })

  test.each(statuses.filter(({ role }) => role !== 'none'))(
    'the canonical response of $code has each header that its RFC requires or recommends',
    (status) => {
      const { headers } = canonicalResponse(status.code as 200)
      const wanted = status.headers.filter(
        ({ strength, name }) =>
          strength === 'MUST' ||
          // Only a temporary 413 should have it (RFC 9110 section 15.5.14).
          (strength === 'SHOULD' && !(status.code === 413 && name === 'Retry-After')),
      )
      expect(Object.keys(headers)).toEqual(expect.arrayContaining(wanted.map(({ name }) => name)))
    },
  )

  test('a 4xx or 5xx has a message, and no other status has one', () => {
    for (const { code, message } of statuses)
      expect([code, message !== undefined]).toEqual([code, code >= 400])
  })
})
