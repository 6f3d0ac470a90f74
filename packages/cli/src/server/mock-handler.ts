import type { IncomingMessage, ServerResponse } from 'node:http'
import {
  type CanonicalResponse,
  type ContractId,
  canonicalResponse,
  contractIds,
  type HttpStatusDefinition,
  hasResponse,
  httpStatus,
  isContractId,
  type ResponseId,
} from '@statuary/core'
import { nearestIds } from '../resolve-id.js'
import { corsHeaders, isPreflight } from './cors.js'
import { mockResponse, readMockOptions } from './mock-options.js'
import { type ProblemStatus, problem } from './problem.js'

/** A response ready to be sent many times. */
interface PreparedResponse {
  readonly status: number
  readonly phrase: string
  /** Name, value, name, value ..., as Node takes them. */
  readonly headers: readonly string[]
  /** A string, which Node writes together with the header section. */
  readonly content: string | null
  readonly upgrades: boolean
  /** Sent ahead of the response. */
  readonly interim?: CanonicalResponse
}

const prepared = new Map<string, PreparedResponse>(
  contractIds.filter(hasResponse).map((id) => [`/${id}`, prepareContract(id)]),
)
// Where the Location of our responses leads: whoever follows one gets a 200.
const landings = ['/elsewhere', '/endpoint/1', '/endpoint/2']
for (const path of landings) prepared.set(path, prepareContract('http/200'))

/** Tells whether a request target belongs to the mocks. */
export function isMockTarget(target: string): boolean {
  return /^\/(http\/|smtp\/|(elsewhere|endpoint\/[12])(\?|$))/.test(target)
}

/**
 * Answers `/http/:code` and `/smtp/:code`, whatever the method.
 *
 * @param target - path and query, without an origin.
 */
export function handleMock(
  request: IncomingMessage,
  response: ServerResponse,
  target: string,
): void {
  const mark = target.indexOf('?')
  const path = mark < 0 ? target : target.slice(0, mark)
  const found = prepared.get(path)
  if (isPreflight(request)) {
    response.writeHead(204, corsHeaders(request, [])).end()
  } else if (found === undefined) {
    send(request, response, prepareError(404, ...whyNone(path.slice(1))))
  } else if (mark < 0) {
    send(request, response, found)
  } else {
    answerQuery(request, response, found, path, new URLSearchParams(target.slice(mark + 1)))
  }
}

function answerQuery(
  request: IncomingMessage,
  response: ServerResponse,
  found: PreparedResponse,
  path: string,
  query: URLSearchParams,
): void {
  let answer = found
  let delay: number
  try {
    const options = readMockOptions(query)
    delay = options.delay
    if (Object.keys(options.response).length > 0) {
      const id = landings.includes(path) ? 'http/200' : (path.slice(1) as ResponseId)
      answer = prepare(mockResponse(id, options.response))
    }
  } catch (error) {
    send(request, response, prepareError(400, (error as Error).message))
    return
  }
  if (delay === 0) {
    send(request, response, answer)
    return
  }
  // Only the final response waits: what an interim one is for is to come before it.
  if (answer.interim) sendInterim(request, response, answer.interim)
  const timer = setTimeout(() => sendFinal(request, response, answer), delay)
  response.once('close', () => clearTimeout(timer))
}

function prepareContract(id: ResponseId): PreparedResponse {
  const response = canonicalResponse(id)
  if (response.status >= 200) return prepare(response)
  // A 1xx says what the final response will likely have, so that one has it (RFC 8297 section 2).
  const final = canonicalResponse(200, { headers: response.headers })
  return { ...prepare(final), interim: response }
}

function prepare({ status, headers, body }: CanonicalResponse): PreparedResponse {
  const { phrase, noContent }: HttpStatusDefinition = httpStatus(status)
  const content = body === null ? null : JSON.stringify(body)
  const raw = Object.entries(headers).flat()
  // 204 must not have a Content-Length and 304 would state that of the 200 (RFC 9110 section 8.6).
  if (content !== null || noContent === undefined || status === 205) {
    raw.push('Content-Length', String(Buffer.byteLength(content ?? '')))
  }
  return { status, phrase, headers: raw, content, upgrades: 'Upgrade' in headers }
}

function prepareError(
  status: ProblemStatus,
  detail: string,
  members?: Record<string, string[]>,
): PreparedResponse {
  return prepare({
    status,
    headers: { 'Content-Type': 'application/problem+json' },
    body: problem(status, detail, members),
  })
}

function whyNone(id: string): [detail: string, members?: Record<string, string[]>] {
  if (isContractId(id)) return [whyNoResponse(id)]
  const nearest = nearestIds(id)
  return [`There is no /${id}. Nearest: ${nearest.map((id) => `/${id}`).join(', ')}.`, { nearest }]
}

function whyNoResponse(id: ContractId): string {
  try {
    canonicalResponse(id as ResponseId)
  } catch (error) {
    return (error as Error).message
  }
  throw new Error(`${id} has a response, and was asked why it has none`)
}

function send(request: IncomingMessage, response: ServerResponse, answer: PreparedResponse): void {
  if (answer.interim) sendInterim(request, response, answer.interim)
  sendFinal(request, response, answer)
}

function sendFinal(
  request: IncomingMessage,
  response: ServerResponse,
  { status, phrase, headers, content, upgrades }: PreparedResponse,
): void {
  if (request.method === 'CONNECT' && status < 300) {
    // A tunnel begins here, so there is neither content nor length (RFC 9110 section 9.3.6).
    response.useChunkedEncodingByDefault = false
    response.writeHead(status, phrase).end()
    return
  }
  const { origin } = request.headers
  if (origin === undefined && !upgrades) {
    response.writeHead(status, phrase, headers as string[])
  } else {
    const names = headers.filter((_, index) => index % 2 === 0)
    const all = [...headers, ...corsHeaders(request, names)]
    // RFC 9110 section 7.8: whoever sends Upgrade says so in Connection, too.
    if (upgrades) all.push('Connection', response.shouldKeepAlive ? 'Upgrade' : 'Upgrade, close')
    response.writeHead(status, phrase, all)
  }
  response.end(content)
}

/** RFC 9110 section 15.2: never to a client of HTTP/1.0. */
function sendInterim(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers }: CanonicalResponse,
): void {
  if (request.httpVersionMajor === 1 && request.httpVersionMinor === 0) return
  if (status === 100) response.writeContinue()
  else if (status === 102) response.writeProcessing()
  else response.writeEarlyHints({ link: headers.Link as string })
}
