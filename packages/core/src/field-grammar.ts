import type { Citation } from './citation.js'

/** What the value of a field must look like. */
export interface FieldGrammar {
  readonly pattern: RegExp
  /** A form to follow, for a message. */
  readonly example: string
  /** Whether the field may come in one line only: its value is not a list (RFC 9110 section 5.3). */
  readonly single: boolean
  readonly spec: Citation
}

const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+"
const day = '(Mon|Tue|Wed|Thu|Fri|Sat|Sun)'
const month = '(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)'
const httpDate = `${day}, \\d{2} ${month} \\d{4} \\d{2}:\\d{2}:\\d{2} GMT`

/**
 * Holds the grammar of the fields that statuses depend on, by name in lower case.
 *
 * Dates are the one form that a sender may generate (RFC 9110 section 5.6.7).
 */
export const fieldGrammar: Readonly<Record<string, FieldGrammar>> = {
  'retry-after': {
    pattern: new RegExp(`^(\\d+|${httpDate})$`),
    example: '120',
    single: true,
    spec: 'RFC 9110 section 10.2.3',
  },
  date: {
    pattern: new RegExp(`^${httpDate}$`),
    example: 'Mon, 23 Nov 2026 12:00:00 GMT',
    single: true,
    spec: 'RFC 9110 section 6.6.1',
  },
  location: {
    pattern: /^[\x21\x23-\x3b\x3d\x3f-\x5b\x5d\x5f\x61-\x7a\x7e]+$/,
    example: '/orders/7',
    single: true,
    spec: 'RFC 9110 section 10.2.2',
  },
  etag: {
    pattern: /^(W\/)?"[\x21\x23-\x7e\x80-\xff]*"$/,
    example: '"v1"',
    single: true,
    spec: 'RFC 9110 section 8.8.3',
  },
  'content-type': {
    pattern: new RegExp(`^${token}/${token}([ \\t]*;.*)?$`),
    example: 'application/json',
    single: true,
    spec: 'RFC 9110 section 8.3',
  },
  'content-length': {
    pattern: /^\d+$/,
    example: '49',
    single: true,
    spec: 'RFC 9110 section 8.6',
  },
  'content-range': {
    pattern: new RegExp(`^${token} (\\d+-\\d+/(\\d+|\\*)|\\*/\\d+)$`),
    example: 'bytes 0-499/1234',
    single: true,
    spec: 'RFC 9110 section 14.4',
  },
  'www-authenticate': {
    pattern: new RegExp(`^${token}( .+)?$`),
    example: 'Bearer realm="api"',
    single: false,
    spec: 'RFC 9110 section 11.6.1',
  },
  'proxy-authenticate': {
    pattern: new RegExp(`^${token}( .+)?$`),
    example: 'Basic realm="proxy"',
    single: false,
    spec: 'RFC 9110 section 11.7.1',
  },
  allow: {
    pattern: new RegExp(`^(${token}([ \\t]*,[ \\t]*${token})*)?$`),
    example: 'GET, HEAD',
    single: false,
    spec: 'RFC 9110 section 10.2.1',
  },
  upgrade: {
    pattern: new RegExp(`^${token}(/${token})?([ \\t]*,[ \\t]*${token}(/${token})?)*$`),
    example: 'websocket',
    single: false,
    spec: 'RFC 9110 section 7.8',
  },
}
