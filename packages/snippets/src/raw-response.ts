import {
  type CanonicalResponse,
  canonicalResponse,
  type HttpStatusDefinition,
  httpStatus,
  type ResponseId,
} from '@statuary/core'

/** Options for a raw response. */
export interface RawResponseOptions {
  /** The time of the response, to the second; 6 November 1994, 08:49:37 UTC if left out. */
  readonly date?: Date
}

/** The date that RFC 9110 section 5.6.7 gives as its example, so that the text is always the same. */
const exampleDate = new Date('1994-11-06T08:49:37Z')

/**
 * Writes a contract's response as the HTTP/1.1 text that goes over the wire, with CRLF line ends.
 *
 * It has the registered reason phrase, a Date, a correct Content-Length (none for 204 and 304,
 * which must not or should not have one) and, with an Upgrade, the `Connection: Upgrade` that
 * belongs to it. An interim response is followed by the final one; after a 101, the text ends,
 * because the connection then uses another protocol.
 *
 * @throws {RangeError} if the contract has no response, or the date is not valid or is past the
 * year 9999.
 * @example rawResponse('http/204')
 * // 'HTTP/1.1 204 No Content\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\n\r\n'
 * @see RFC 9112 section 2.1
 */
export function rawResponse(
  id: ResponseId | 'http/101',
  { date = exampleDate }: RawResponseOptions = {},
): string {
  const stamp = imfFixdate(date)
  if (id === 'http/101') return headerSection(switching())
  const response = canonicalResponse(id)
  if (response.status >= 200) return final(response, stamp)
  // A 1xx says what the final response will likely have, so that one has it (RFC 8297 section 2).
  const next = canonicalResponse(200, { headers: response.headers })
  return headerSection(response) + final(next, stamp)
}

type Head = Pick<CanonicalResponse, 'status' | 'headers'>

function switching(): Head {
  const { code, headers } = httpStatus(101)
  return {
    status: code,
    headers: Object.fromEntries(headers.map(({ name, value }) => [name, value])),
  }
}

function final(response: CanonicalResponse, date: string): string {
  const { status, headers, body } = response
  const { noContent }: HttpStatusDefinition = httpStatus(status)
  const content = body === null ? '' : JSON.stringify(body)
  const fields: Record<string, string> = { Date: date, ...headers }
  // A 204 must not have a length, and that of a 304 would be the one of a 200 (RFC 9110 section 8.6).
  if (noContent === undefined || status === 205) {
    fields['Content-Length'] = String(new TextEncoder().encode(content).length)
  }
  return headerSection({ status, headers: fields }) + content
}

function headerSection({ status, headers }: Head): string {
  // RFC 9110 section 7.8: whoever sends Upgrade says so in Connection, too.
  const fields = 'Upgrade' in headers ? { ...headers, Connection: 'Upgrade' } : headers
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status} ${httpStatus(status).phrase}\r\n${lines.join('')}\r\n`
}

/** The only form of a date that may be sent; a year has four digits in it (RFC 9110 section 5.6.7). */
function imfFixdate(date: Date): string {
  const text = date.toUTCString()
  if (/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/.test(text)) return text
  throw new RangeError(
    `A response cannot have the date ${text}: it takes a valid Date in the years 0 to 9999 (RFC 9110 section 5.6.7).`,
  )
}
