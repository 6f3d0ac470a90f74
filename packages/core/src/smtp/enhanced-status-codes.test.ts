import { describe, expect, test } from 'vitest'
import { readRegistry } from '../../fixtures/read-registry.js'
import type { EnhancedStatusCode } from './definition.js'
import { enhancedStatusCode, enhancedStatusCodes } from './enhanced-status-codes.js'

const registry = readRegistry('iana-smtp-enhanced-status-codes.csv').filter(
  (row) => row.registry === 'Enumerated Status Codes',
)

describe('the table of enhanced status codes and the IANA registry', () => {
  test('hold the same codes in the same order', () => {
    expect(enhancedStatusCodes.map(({ code }) => code)).toEqual(registry.map(({ code }) => code))
  })

  test.each(registry)('agree on $code', (row) => {
    const entry = enhancedStatusCodes.find(({ code }) => code === row.code)
    // X.6.10 has no text in the registry: it is a deprecated duplicate.
    if (row.sample_text_or_summary) expect(entry?.title).toBe(row.sample_text_or_summary)
    else expect(entry?.deprecated).toBe(true)
    const basic = (row.associated_basic_status_code ?? '').match(/\b\d{3}\b/g) ?? []
    expect(entry?.basic.map(String)).toEqual([...basic].sort())
    const [, rfc] = /\[(?:RFC(\d+)|draft)/.exec(row.reference ?? '') ?? []
    expect(entry?.spec).toMatch(rfc ? new RegExp(`^RFC ${rfc}\\b`) : /^draft-/)
  })
})

describe('enhancedStatusCode', () => {
  test('finds the entry for any class', () => {
    expect(enhancedStatusCode('5.5.1').title).toBe('Invalid command')
    expect(enhancedStatusCode('4.5.1')).toBe(enhancedStatusCode('5.5.1'))
  })

  test.each([
    ['5.7.99', "IANA's registry has no X.7.99. It has X.7.0 to X.7.30 under this subject."],
    ['5.9.1', "IANA's registry has no X.9.1. Its subjects run from X.0 to X.7."],
    ['3.1.1', 'No enhanced status code: "3.1.1".'],
    ['5.5', 'No enhanced status code: "5.5".'],
    ['', 'No enhanced status code: "".'],
  ])('refuses %j', (code, message) => {
    expect(() => enhancedStatusCode(code as EnhancedStatusCode)).toThrow(message)
  })
})
