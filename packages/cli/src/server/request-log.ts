import type { IncomingMessage, ServerResponse } from 'node:http'
import type { HttpFault } from '../rules/http-rule.js'
import { compilePath, splitPath } from '../rules/path-pattern.js'
import { hasContent } from './request-content.js'

/** How many requests are kept, and how many octets of the content of each. */
export interface RequestLogLimits {
  readonly requests: number
  readonly octets: number
}

/** A request that a mock, a rule, or nobody had an answer for. */
export interface ReceivedRequest {
  /** Counts from 1, in the order of arrival. */
  readonly number: number
  /** ISO 8601, in UTC. */
  readonly receivedAt: string
  readonly method: string
  readonly path: string
  /** What follows the question mark; empty without one. */
  readonly query: string
  /** Names in lower case; several lines of one name are joined. */
  readonly headers: Readonly<Record<string, string>>
  /** The content as text, as far as it is kept; null if there is none. */
  readonly body: string | null
  /** Whether content came that is not kept. */
  readonly bodyTruncated: boolean
  /** Whether all of it has arrived, or will not any more. */
  readonly complete: boolean
  /** The rule that answered; null if it was a mock, or nothing. */
  readonly rule: string | null
  /** Null until there is an answer. */
  readonly status: number | null
  readonly fault: HttpFault | null
}

/** Which requests are meant. */
export interface RequestFilter {
  /** A pattern as in a rule. */
  readonly path?: string | undefined
  readonly method?: string | undefined
}

/** Who answered a request, and how. */
export interface Answered {
  readonly rule: string
  readonly fault: HttpFault | undefined
}

/** What was received, oldest first; the oldest is dropped where there are too many. */
export interface RequestLog {
  /** How many were dropped since the start, or since it was cleared. */
  readonly dropped: number
  /**
   * Notes a request that has been answered, or will be; what is missing of its content and its
   * status follows by itself.
   */
  record(request: IncomingMessage, response: ServerResponse, target: string, by?: Answered): void
  /** @throws {RangeError} if the path is no pattern. */
  list(filter?: RequestFilter): ReceivedRequest[]
  /**
   * Waits for so many complete requests that the filter means, those that are there included.
   *
   * @returns true once they are there, false if they did not come in time or the signal aborted.
   * @throws {RangeError} if the path is no pattern.
   */
  wait(
    filter: RequestFilter,
    count: number,
    timeoutMs: number,
    signal: AbortSignal,
  ): Promise<boolean>
  /** Forgets those that the filter means; without one, all, and the count of those dropped. */
  clear(filter?: RequestFilter): void
}

/** What is kept of a request until someone asks: to put it in words takes longer than to answer it. */
interface Entry {
  readonly number: number
  readonly time: number
  readonly method: string
  readonly target: string
  readonly rawHeaders: readonly string[]
  readonly by: Answered | undefined
  chunks: Buffer[] | undefined
  truncated: boolean
  complete: boolean
  /** Where its status is not known yet, until it is closed. */
  response: ServerResponse | undefined
  status: number | null
}

/** Creates a log without requests. */
export function createRequestLog(
  limits: RequestLogLimits = { requests: 1000, octets: 16 * 1024 },
): RequestLog {
  /** A ring: the entry of number n lies at n modulo its size. */
  let entries: (Entry | undefined)[] = []
  let last = 0
  let dropped = 0
  const waiting = new Set<() => void>()

  function completed(entry: Entry): void {
    if (entry.complete) return
    entry.complete = true
    if (waiting.size === 0) return
    for (const check of [...waiting]) check()
  }

  function select({ path, method }: RequestFilter): () => Entry[] {
    const matches = path === undefined ? undefined : compilePath(path)
    return () => {
      const found: Entry[] = []
      for (let number = Math.max(1, last - limits.requests + 1); number <= last; number++) {
        const entry = entries[number % limits.requests]
        if (entry === undefined) continue
        if (method !== undefined && entry.method !== method) continue
        if (matches && !matches(splitPath(pathOf(entry.target)))) continue
        found.push(entry)
      }
      return found
    }
  }

  return {
    get dropped() {
      return dropped
    },

    record(request, response, target, by) {
      const entry: Entry = {
        number: ++last,
        time: Date.now(),
        method: request.method as string,
        target,
        rawHeaders: request.rawHeaders,
        by,
        chunks: undefined,
        truncated: false,
        complete: false,
        response: undefined,
        status: statusOf(response),
      }
      const slot = last % limits.requests
      if (entries[slot] !== undefined) dropped++
      entries[slot] = entry
      if (entry.status === null) follow(response, entry)
      if (hasContent(request)) collect(request, entry, limits.octets, () => completed(entry))
      else completed(entry)
    },

    list: (filter = {}) => select(filter)().map(describe),

    wait(filter, count, timeoutMs, signal) {
      const selected = select(filter)
      return new Promise((resolve) => {
        const settle = (result: boolean) => {
          clearTimeout(timer)
          waiting.delete(check)
          signal.removeEventListener('abort', abort)
          resolve(result)
        }
        const check = () => {
          if (selected().filter(({ complete }) => complete).length >= count) settle(true)
        }
        const abort = () => settle(false)
        const timer = setTimeout(abort, timeoutMs)
        waiting.add(check)
        signal.addEventListener('abort', abort)
        if (signal.aborted) abort()
        else check()
      })
    },

    clear(filter = {}) {
      if (filter.path !== undefined || filter.method !== undefined) {
        for (const { number } of select(filter)()) entries[number % limits.requests] = undefined
        return
      }
      entries = []
      dropped = 0
    },
  }
}

function collect(request: IncomingMessage, entry: Entry, most: number, done: () => void): void {
  let left = most
  const chunks: Buffer[] = []
  entry.chunks = chunks
  request.on('data', (chunk: Buffer) => {
    if (chunk.length > left) entry.truncated = true
    // A copy, for a slice would keep all that came with it.
    if (left > 0) chunks.push(Buffer.from(chunk.subarray(0, left)))
    left -= Math.min(left, chunk.length)
  })
  // It closes without an end where the client goes away before.
  request.once('end', done).once('close', done)
}

function describe(entry: Entry): ReceivedRequest {
  const { number, target, by, chunks } = entry
  const mark = target.indexOf('?')
  return {
    number,
    receivedAt: new Date(entry.time).toISOString(),
    method: entry.method,
    path: pathOf(target),
    query: mark < 0 ? '' : target.slice(mark + 1),
    headers: joinHeaders(entry.rawHeaders),
    body: chunks === undefined ? null : Buffer.concat(chunks).toString(),
    bodyTruncated: entry.truncated,
    complete: entry.complete,
    rule: by?.rule ?? null,
    status: entry.response ? statusOf(entry.response) : entry.status,
    fault: by?.fault ?? null,
  }
}

function statusOf(response: ServerResponse): number | null {
  return response.headersSent ? response.statusCode : null
}

function pathOf(target: string): string {
  const mark = target.indexOf('?')
  return mark < 0 ? target : target.slice(0, mark)
}

function follow(response: ServerResponse, entry: Entry): void {
  entry.response = response
  response.once('close', () => {
    entry.status = statusOf(response)
    entry.response = undefined
  })
}

/** Several lines of one name are a list (RFC 9110 section 5.3), but for Cookie (RFC 9113 section 8.2.3). */
function joinHeaders(raw: readonly string[]): Record<string, string> {
  const headers = new Map<string, string>()
  for (let index = 0; index < raw.length; index += 2) {
    const name = (raw[index] as string).toLowerCase()
    const before = headers.get(name)
    const value = raw[index + 1] as string
    headers.set(
      name,
      before === undefined ? value : `${before}${name === 'cookie' ? '; ' : ', '}${value}`,
    )
  }
  return Object.fromEntries(headers)
}
