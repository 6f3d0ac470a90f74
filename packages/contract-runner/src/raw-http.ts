import { connect, isIP, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { type RawResponse, type ReadState, readResponse } from './read-response.ts'

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
      const state = readResponse(Buffer.concat(chunks), method)
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
      const state = readResponse(received, method)
      if (received.length > most)
        reject(new RawHttpError(`More than ${most} octets came.`, received))
      else if (state.kind === 'whole' || state.kind === 'open') resolve(state.response)
      else if (state.kind === 'malformed') reject(new RawHttpError(state.reason, received))
      else reject(new RawHttpError(`The connection was closed${missing(state)}.`, received))
    }

    function late(limit: string): void {
      const received = Buffer.concat(chunks)
      const problem = `No whole response ${limit}${missing(readResponse(received, method))}.`
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

/** `AbortSignal.timeout` is one more deadline, and as much worth an explanation. */
function isTimeout(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'TimeoutError'
}

function missing(state: ReadState): string {
  return 'missing' in state ? ` ${state.missing}` : ''
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
