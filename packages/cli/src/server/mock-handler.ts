import type { IncomingMessage, ServerResponse } from 'node:http'
import {
  type ContractId,
  canonicalResponse,
  contractIds,
  hasResponse,
  isContractId,
  type ResponseId,
} from '@statuary/core'
import { nearestIds } from '../resolve-id.js'
import { corsHeaders, isPreflight } from './cors.js'
import { readMockOptions } from './mock-options.js'
import { type PreparedResponse, prepareProblem, prepareResponse } from './prepared-response.js'
import { sendLater, sendResponse } from './send-response.js'

const prepared = new Map<string, PreparedResponse>(
  contractIds.filter(hasResponse).map((id) => [`/${id}`, prepareResponse(id)]),
)
// Where the Location of our responses leads: whoever follows one gets a 200.
const landings = ['/elsewhere', '/endpoint/1', '/endpoint/2']
for (const path of landings) prepared.set(path, prepareResponse('http/200'))

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
    sendResponse(request, response, prepareProblem(404, ...whyNone(path.slice(1))))
  } else if (mark < 0) {
    sendResponse(request, response, found)
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
      answer = prepareResponse(id, options.response)
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
    ? ` A rule answers with ${code}, which nobody registered: POST /api/http/rules.`
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
