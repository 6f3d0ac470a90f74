import type { IncomingMessage, ServerResponse } from 'node:http'
import type { HttpRule, HttpRuleStore } from '../rules/http-rule.js'
import { splitPath } from '../rules/path-pattern.js'
import type { PreparedReply } from '../rules/prepare-reply.js'
import { corsHeaders, isPreflight } from './cors.js'
import type { PreparedResponse } from './prepared-response.js'
import { onTurn } from './queued-responses.js'
import { expectsContinue, hasContent } from './request-content.js'
import { later, sendLater, sendResponse, sendTruncated } from './send-response.js'

/** What a rule has to say to a request. */
export interface RuleAnswer {
  readonly rule: HttpRule
  readonly reply: PreparedReply
}

/** Takes the reply of the first rule that matches a request and is not spent; undefined if there is none. */
export function takeReply(
  rules: HttpRuleStore,
  method: string,
  path: string,
): RuleAnswer | undefined {
  const rule = rules.find(method, splitPath(path))
  const reply = rule?.prepared.replies.take()
  return rule && reply && { rule, reply }
}

/**
 * Answers the CORS preflight of a request that a rule would answer, and takes no reply for it.
 *
 * A rule that names OPTIONS wants the preflight itself.
 *
 * @returns whether it did.
 */
export function answerPreflight(
  rules: HttpRuleStore,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): boolean {
  if (!isPreflight(request)) return false
  const segments = splitPath(path)
  const method = request.headers['access-control-request-method'] as string
  const first = rules.find(['OPTIONS', method], segments)
  if (first === undefined || first.prepared.method === 'OPTIONS') return false
  response.writeHead(204, corsHeaders(request, [])).end()
  return true
}

/**
 * Gives a reply, after the request's content has arrived, so that whoever has the answer finds the
 * content in the log. Who expects a 100 and is refused does not send it (RFC 9110 section 10.1.1).
 */
export function giveReply(
  request: IncomingMessage,
  response: ServerResponse,
  reply: PreparedReply,
): void {
  const expects = expectsContinue(request)
  if (!hasContent(request) || (expects && !isWelcome(reply))) {
    give(request, response, reply)
    return
  }
  if (expects) response.writeContinue()
  request.once('end', () => give(request, response, reply)).resume()
}

function isWelcome({ response, fault }: PreparedReply): boolean {
  return fault === undefined && response !== undefined && response.status < 400
}

function give(
  request: IncomingMessage,
  response: ServerResponse,
  { response: answer, fault, delay }: PreparedReply,
): void {
  if (answer === undefined || fault !== undefined) {
    const misbehave = () => commit(request, response, answer, fault)
    if (delay > 0) later(response, delay, misbehave)
    else misbehave()
  } else if (delay > 0) {
    sendLater(request, response, answer, delay)
  } else {
    sendResponse(request, response, answer)
  }
}

function commit(
  request: IncomingMessage,
  response: ServerResponse,
  answer: PreparedResponse | undefined,
  fault: PreparedReply['fault'],
): void {
  onTurn(response, (socket) => {
    if (fault === 'hang-up') socket.destroySoon()
    else if (fault === 'reset') socket.resetAndDestroy()
    else if (answer) sendTruncated(request, response, answer)
  })
}
