import { connect } from 'node:net'

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
}

/**
 * Makes one HTTP/1.1 request over a bare socket.
 *
 * It reads by the response's own framing, says goodbye, and then takes whatever else arrives, so
 * that an octet too many is seen even where the server keeps the connection open.
 */
export function rawHttp(request: RawRequest): Promise<RawResponse> {
  const { url, method = 'GET', version = '1.1', headers = {}, body = '' } = request
  const { hostname, port, pathname, search, host } = new URL(url)
  const lines = Object.entries({ Host: host, ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  )
  const head = [`${method} ${pathname}${search} HTTP/${version}`, ...lines].join('\r\n')
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname.replaceAll(/[[\]]/g, ''))
    const chunks: Buffer[] = []
    socket.write(`${head}\r\n\r\n${body}`)
    socket.on('data', (chunk) => {
      chunks.push(chunk)
      if (isComplete(Buffer.concat(chunks), method)) socket.end()
    })
    socket.on('error', reject)
    socket.on('close', () => {
      const response = parse(Buffer.concat(chunks))
      if (response) resolve(response)
      else
        reject(
          new Error(
            `No whole response: ${JSON.stringify(Buffer.concat(chunks).toString('latin1'))}`,
          ),
        )
    })
  })
}

function isComplete(octets: Buffer, method: string): boolean {
  const response = parse(octets)
  if (response === undefined) return false
  if (method === 'HEAD' || [204, 304].includes(response.status)) return true
  if (isChunked(response.headers)) return octets.includes('0\r\n\r\n')
  const length = headerOf(response.headers, 'content-length')
  return length !== undefined && response.body.length >= Number(length)
}

function parse(octets: Buffer): RawResponse | undefined {
  const interim: { status: number; headers: [string, string][] }[] = []
  let start = 0
  for (;;) {
    const end = octets.indexOf('\r\n\r\n', start)
    if (end < 0) return undefined
    const [statusLine = '', ...lines] = octets.toString('latin1', start, end).split('\r\n')
    const [, version = '', digits, phrase = ''] =
      /^HTTP\/(1\.[01]) (\d{3}) (.*)$/.exec(statusLine) ?? []
    if (digits === undefined) throw new Error(`No status line: ${JSON.stringify(statusLine)}`)
    const status = Number(digits)
    const headers = lines.map((line): [string, string] => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon), line.slice(colon + 1).trim()]
    })
    start = end + 4
    if (status < 200) {
      interim.push({ status, headers })
      continue
    }
    const rest = octets.subarray(start)
    const body = isChunked(headers) ? dechunk(rest) : rest
    return { interim, version, status, phrase, headers, body }
  }
}

function isChunked(headers: [string, string][]): boolean {
  return headerOf(headers, 'transfer-encoding')?.toLowerCase() === 'chunked'
}

function headerOf(headers: [string, string][], wanted: string): string | undefined {
  return headers.find(([name]) => name.toLowerCase() === wanted)?.[1]
}

function dechunk(octets: Buffer): Buffer {
  const chunks: Buffer[] = []
  let start = 0
  for (;;) {
    const end = octets.indexOf('\r\n', start)
    const size = Number.parseInt(octets.toString('latin1', start, end), 16)
    if (end < 0 || !(size > 0)) return Buffer.concat(chunks)
    chunks.push(octets.subarray(end + 2, end + 2 + size))
    start = end + 2 + size + 2
  }
}
