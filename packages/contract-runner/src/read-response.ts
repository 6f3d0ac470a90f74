/** A response as it came: nothing is decoded but the chunked coding. */
export interface RawResponse {
  readonly interim: readonly { status: number; headers: [string, string][] }[]
  readonly version: string
  readonly status: number
  readonly phrase: string
  readonly headers: [string, string][]
  /** Every octet after the header section, whatever the framing says of their number. */
  readonly body: Buffer
}

/** How far the octets that came make a response. */
export type ReadState =
  /** More must come. */
  | { readonly kind: 'partial'; readonly missing: string }
  /** More may come, and the end of the connection ends the response, too. */
  | {
      readonly kind: 'open'
      readonly response: RawResponse
      readonly missing: string
      /** How many octets it still lacks; infinite where only the end of the connection tells. */
      readonly lacks: number
    }
  | { readonly kind: 'whole'; readonly response: RawResponse }
  | { readonly kind: 'malformed'; readonly reason: string }

/**
 * Reads what has come of a response by its own framing.
 *
 * @param octets - all of them, from the first octet of the connection.
 * @param method - of the request: to HEAD there is no content, whatever the length says.
 * @see RFC 9112 section 6.3
 */
export function readResponse(octets: Buffer, method: string): ReadState {
  const interim: { status: number; headers: [string, string][] }[] = []
  let start = 0
  for (;;) {
    const end = octets.indexOf('\r\n\r\n', start)
    if (end < 0) return readStart(octets.subarray(start))
    const [statusLine = '', ...lines] = octets.toString('latin1', start, end).split('\r\n')
    const [, version, digits, phrase = ''] = statusLinePattern.exec(statusLine) ?? []
    if (version === undefined || digits === undefined) {
      return { kind: 'malformed', reason: `${JSON.stringify(statusLine)} is no status line.` }
    }
    const status = Number(digits)
    const headers: [string, string][] = []
    for (const line of lines) {
      const [, name, value] = headerPattern.exec(line) ?? []
      if (name === undefined || value === undefined) {
        return { kind: 'malformed', reason: `${JSON.stringify(line)} is no header line.` }
      }
      headers.push([name, value])
    }
    start = end + 4
    if (status < 200 && status !== 101) {
      interim.push({ status, headers })
      continue
    }
    return readContent(
      { interim, version, status, phrase, headers },
      octets.subarray(start),
      method,
    )
  }
}

/** The phrase may be empty, and servers drop the space before it then. */
const statusLinePattern = /^HTTP\/(1\.[01]) ([1-9]\d\d)(?: (.*))?$/

/** RFC 9112 section 5: no space before the colon, and no line that continues another. */
const headerPattern = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*(.*?)[ \t]*$/

function readStart(octets: Buffer): ReadState {
  const first = octets.toString('latin1', 0, 5)
  if (!'HTTP/'.startsWith(first)) {
    return { kind: 'malformed', reason: 'What came does not begin like a response.' }
  }
  return {
    kind: 'partial',
    missing: octets.length === 0 ? 'before a response' : 'within the header section',
  }
}

function readContent(head: Omit<RawResponse, 'body'>, rest: Buffer, method: string): ReadState {
  const coding = valuesOf(head.headers, 'transfer-encoding').join(', ').toLowerCase()
  const lengths = new Set(valuesOf(head.headers, 'content-length'))
  const [length] = lengths
  if (lengths.size > 1) {
    return {
      kind: 'malformed',
      reason: `Content-Length is said to be ${[...lengths].join(' and ')}.`,
    }
  }
  if (length !== undefined && !/^\d+$/.test(length)) {
    return { kind: 'malformed', reason: `Content-Length is ${JSON.stringify(length)}.` }
  }
  if (length !== undefined && coding !== '') {
    return {
      kind: 'malformed',
      reason: 'Content-Length and Transfer-Encoding contradict each other (RFC 9112 section 6.2).',
    }
  }
  const response = { ...head, body: rest }
  if (method === 'HEAD' || head.status === 204 || head.status === 304) {
    return { kind: 'whole', response }
  }
  if (coding === 'chunked') return readChunks(head, rest)
  if (coding !== '') return { kind: 'malformed', reason: `Transfer-Encoding is ${coding}.` }
  if (length === undefined) {
    return {
      kind: 'open',
      response,
      missing: 'without a length and without the end of the connection',
      lacks: Number.POSITIVE_INFINITY,
    }
  }
  if (rest.length >= Number(length)) return { kind: 'whole', response }
  return {
    kind: 'open',
    response,
    missing: `after ${rest.length} of the ${length} octets that Content-Length announces`,
    lacks: Number(length) - rest.length,
  }
}

function readChunks(head: Omit<RawResponse, 'body'>, octets: Buffer): ReadState {
  const chunks: Buffer[] = []
  let start = 0
  for (;;) {
    const end = octets.indexOf('\r\n', start)
    if (end < 0) return { kind: 'partial', missing: 'before the last chunk' }
    const line = octets.toString('latin1', start, end)
    const [, digits] = /^([0-9a-f]{1,8})[ \t]*(?:;.*)?$/i.exec(line) ?? []
    if (digits === undefined) {
      return { kind: 'malformed', reason: `${JSON.stringify(line)} is no size of a chunk.` }
    }
    const size = Number.parseInt(digits, 16)
    start = end + 2
    if (size === 0) return readTrailer({ ...head, body: Buffer.concat(chunks) }, octets, start)
    if (octets.length < start + size + 2) {
      return { kind: 'partial', missing: 'within a chunk' }
    }
    if (octets.toString('latin1', start + size, start + size + 2) !== '\r\n') {
      return { kind: 'malformed', reason: `A chunk of ${size} octets does not end after them.` }
    }
    chunks.push(octets.subarray(start, start + size))
    start += size + 2
  }
}

function readTrailer(response: RawResponse, octets: Buffer, start: number): ReadState {
  let line = start
  for (;;) {
    const end = octets.indexOf('\r\n', line)
    if (end < 0) return { kind: 'partial', missing: 'within the trailer section' }
    const last = end === line
    line = end + 2
    if (!last) continue
    const extra = octets.length - line
    if (extra === 0) return { kind: 'whole', response }
    return { kind: 'malformed', reason: `${extra} octets came after the last chunk.` }
  }
}

function valuesOf(headers: [string, string][], wanted: string): string[] {
  return headers.filter(([name]) => name.toLowerCase() === wanted).map(([, value]) => value)
}
