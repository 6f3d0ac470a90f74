import { expect, test } from 'vitest'
import { type Citation, citationUrl } from './citation.js'
import { httpStatuses } from './http/statuses.js'
import { enhancedStatusCodes } from './smtp/enhanced-status-codes.js'

test.each([
  ['RFC 9110 section 15.6.4', 'https://www.rfc-editor.org/rfc/rfc9110#section-15.6.4'],
  ['RFC 2518', 'https://www.rfc-editor.org/rfc/rfc2518'],
  [
    'draft-ietf-httpbis-resumable-upload',
    'https://datatracker.ietf.org/doc/draft-ietf-httpbis-resumable-upload/',
  ],
] as const)('%s is at %s', (citation, url) => {
  expect(citationUrl(citation)).toBe(url)
})

test('what is no citation is refused', () => {
  expect(() => citationUrl('RFC9110' as Citation)).toThrow('Not a citation: "RFC9110".')
})

test('every citation of the tables has an address', () => {
  for (const { spec } of [...httpStatuses, ...enhancedStatusCodes])
    expect(citationUrl(spec)).toMatch(/^https:/)
})
