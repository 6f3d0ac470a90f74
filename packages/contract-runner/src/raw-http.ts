import { connect, isIP, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'

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

/** What to ask, and of whom. */
export interface RawRequest {
  readonly url: string
  readonly method?: string
  readonly version?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** The milliseconds until the whole response must be there, however slowly it drips. */
  readonly deadline?: number
  readonly signal?: AbortSignal
}

/** More octets than any answer of a test needs; a server that never ends is not read for ever. */
const most = 16 * 1024 * 1024

/** A server that stays silent after the goodbye has this many milliseconds to send an octet too many. */
const lingering = 100

/** Why there is no response, with what came instead of one. */
export class RawHttpError extends Error {
  override readonly name = 'RawHttpError'
  readonly reason: string
  readonly received: Buffer
  /** The socket's own error code, such as `ECONNREFUSED`, or `ETIMEDOUT` past the deadline. */
  readonly code: string | undefined

  constructor(reason: string, received: Buffer, code?: string) {
    super(`${reason} ${describe(received)}`)
    this.reason = reason
    this.received = received
    this.code = code
  }
}

/**
 * Makes one HTTP/1.1 request over a bare socket, or over TLS.
 *
 * It reads by the response's own framing, says goodbye, and then takes whatever else arrives, so
 * that an octet too many is seen even where the server keeps the connection open.
 *
 * @throws {RawHttpError} if no whole, well-formed response comes before the deadline (10 seconds
 * unless given).
 * @see RFC 9112 section 6.3
 */
export function rawHttp(request: RawRequest): Promise<RawResponse> {
  const { url, method = 'GET', version = '1.1', headers = {}, body = '' } = request
  const { deadline = 10_000, signal } = request
  const { pathname, search, host } = new URL(url)
  const lines = Object.entries({ Host: host, ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  )
  const head = [`${method} ${pathname}${search} HTTP/${version}`, ...lines].join('\r\n')
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const chunks: Buffer[] = []
    let octets = 0
    // Until so many octets are there, reading them again would give nothing new.
    let awaited = 0
    let linger: NodeJS.Timeout | undefined
    const socket = open(new URL(url))
    const timer = setTimeout(() => late(`within ${deadline / 1000} s`), deadline)
    const abort = () => {
      if (isTimeout(signal?.reason)) late('in time')
      else fail(signal?.reason)
    }
    signal?.addEventListener('abort', abort)

    socket.write(`${head}\r\n\r\n${body}`)
    socket.on('data', (chunk) => {
      chunks.push(chunk)
      octets += chunk.length
      if (octets > most) return finish()
      if (octets < awaited) return
      const state = read(Buffer.concat(chunks), method)
      if (state.kind === 'malformed') finish()
      else if (state.kind === 'open') awaited = octets + state.lacks
      else if (state.kind === 'whole' && linger === undefined) {
        clearTimeout(timer)
        socket.end()
        linger = setTimeout(finish, lingering)
      }
    })
    socket.on('error', (error: NodeJS.ErrnoException) => {
      // A reset after the whole response takes nothing from it.
      if (linger === undefined) {
        fail(new RawHttpError(sentence(error), Buffer.concat(chunks), error.code))
      }
    })
    socket.on('close', finish)

    function finish(): void {
      settle()
      const received = Buffer.concat(chunks)
      const state = read(received, method)
      if (received.length > most)
        reject(new RawHttpError(`More than ${most} octets came.`, received))
      else if (state.kind === 'whole' || state.kind === 'open') resolve(state.response)
      else if (state.kind === 'malformed') reject(new RawHttpError(state.reason, received))
      else reject(new RawHttpError(`The connection was closed${missing(state)}.`, received))
    }

    function late(limit: string): void {
      const received = Buffer.concat(chunks)
      const problem = `No whole response ${limit}${missing(read(received, method))}.`
      fail(new RawHttpError(problem, received, 'ETIMEDOUT'))
    }

    function fail(reason: unknown): void {
      settle()
      reject(reason)
    }

    function settle(): void {
      clearTimeout(timer)
      clearTimeout(linger)
      signal?.removeEventListener('abort', abort)
      socket.destroy()
    }
  })
}

function open({ protocol, hostname, port }: URL): Socket {
  const host = hostname.replaceAll(/[[\]]/g, '')
  if (protocol !== 'https:') return connect(Number(port || 80), host)
  return connectTls({ host, port: Number(port || 443), servername: isIP(host) ? '' : host })
}

type State =
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

/** `AbortSignal.timeout` is one more deadline, and as much worth an explanation. */
function isTimeout(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'TimeoutError'
}

function missing(state: State): string {
  return 'missing' in state ? ` ${state.missing}` : ''
}

function read(octets: Buffer, method: string): State {
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

function readStart(octets: Buffer): State {
  const first = octets.toString('latin1', 0, 5)
  if (!'HTTP/'.startsWith(first)) {
    return { kind: 'malformed', reason: 'What came does not begin like a response.' }
  }
  return {
    kind: 'partial',
    missing: octets.length === 0 ? 'before a response' : 'within the header section',
  }
}

function readContent(head: Omit<RawResponse, 'body'>, rest: Buffer, method: string): State {
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

function readChunks(head: Omit<RawResponse, 'body'>, octets: Buffer): State {
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

function readTrailer(response: RawResponse, octets: Buffer, start: number): State {
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

function sentence(error: NodeJS.ErrnoException): string {
  if (error.code === 'ECONNREFUSED') return 'Nothing listens there.'
  if (error.code === 'ECONNRESET') return 'The connection was reset.'
  return `${error.message}.`
}

function describe(received: Buffer): string {
  if (received.length === 0) return 'Nothing came.'
  const text = received.toString('latin1', 0, 1000)
  const more = received.length > 1000 ? ` and ${received.length - 1000} octets more` : ''
  return `What came: ${JSON.stringify(text)}${more}`
}
