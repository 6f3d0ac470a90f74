import type { IncomingMessage, ServerResponse } from 'node:http'
import {
  type ContractId,
  canonicalResponse,
  hasResponse,
  isContractId,
  type ResponseId,
} from '@statuary/core'
import { nearestIds } from '../resolve-id.js'
import { corsHeaders, isPreflight } from './cors.js'
import { answerFailure } from './failure.js'
import { type PreparedResponse, prepareProblem, prepareResponse } from './prepared-response.js'
import { sendLater, sendResponse } from './send-response.js'

/** Made when they are first asked for. */
const prepared = new Map<string, PreparedResponse>()
// Where the Location of our responses leads: whoever follows one gets a 200.
const landings = ['/elsewhere', '/endpoint/1', '/endpoint/2']

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
  const found = findResponse(path)
  if (isPreflight(request)) {
    response.writeHead(204, corsHeaders(request, [])).end()
  } else if (found === undefined) {
    sendResponse(request, response, prepareProblem(404, ...whyNone(path.slice(1))))
  } else if (mark < 0) {
    sendResponse(request, response, found)
  } else {
    const query = new URLSearchParams(target.slice(mark + 1))
    answerQuery(request, response, found, path, query).catch((error) =>
      answerFailure(request, response, error),
    )
  }
}

function findResponse(path: string): PreparedResponse | undefined {
  const known = prepared.get(path)
  if (known) return known
  const id = idOf(path)
  if (!isContractId(id) || !hasResponse(id)) return undefined
  const response = prepareResponse(id)
  prepared.set(path, response)
  return response
}

function idOf(path: string): string {
  return landings.includes(path) ? 'http/200' : path.slice(1)
}

async function answerQuery(
  request: IncomingMessage,
  response: ServerResponse,
  found: PreparedResponse,
  path: string,
  query: URLSearchParams,
): Promise<void> {
  // It reads by a schema, and most requests have no query.
  const { readMockOptions } = await import('./mock-options.js')
  if (response.destroyed) return
  let answer = found
  let delay: number
  try {
    const options = readMockOptions(query)
    delay = options.delay
    if (Object.keys(options.response).length > 0) {
      answer = prepareResponse(idOf(path) as ResponseId, options.response)
    }
  } catch (error) {
    sendResponse(request, response, prepareProblem(400, (error as Error).message))
    return
  }
  if (delay === 0) sendResponse(request, response, answer)
  else sendLater(request, response, answer, delay)
}

function whyNone(id: string): [detail: string, members?: Record<string, string[]>] {
  if (isContractId(id)) return [whyNoResponse(id)]
  const nearest = nearestIds(id)
  const near = `Nearest: ${nearest.map((id) => `/${id}`).join(', ')}.`
  const code = /^http\/([2-5]\d\d)$/.exec(id)?.[1]
  const own = code
    ? ` ${code} is not registered, but a rule can answer with it: POST /api/http/rules.`
    : ''
  return [`There is no /${id}. ${near}${own}`, { nearest }]
}

function whyNoResponse(id: ContractId): string {
  try {
    canonicalResponse(id as ResponseId)
  } catch (error) {
    return (error as Error).message
  }
  throw new Error(`${id} has a response, and was asked why it has none`)
}
