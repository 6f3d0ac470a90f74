import { readMockOptions } from '../server/mock-options.js'
import { UserError } from '../user-error.js'
import type { HttpReplyDefinition, HttpRuleDefinition } from './http-rule.js'

/** The words that a rule of HTTP starts with, as a rule; other methods that Node receives will do, too. */
export const httpFirstWords: readonly string[] = [
  'ANY',
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'OPTIONS',
  'QUERY',
  'TRACE',
]

const example = `Write it as 'GET /api/orders 503x2,200'.`
const faults = ['hang-up', 'reset', 'silence']

/**
 * Reads a rule of HTTP as it is written on a command line: method, path, and replies with a comma
 * between them.
 *
 * A reply is a status, a contract id or a fault, `x2` says how many times, and a query as that of a
 * mock says the rest: `503x2?retryAfter=1`.
 *
 * @throws {UserError} if it is written otherwise. What the words mean is checked with the rule.
 * @example readHttpRuleText('GET /api/orders 503x2,200')
 * // { method: 'GET', path: '/api/orders', replies: [{ status: 503, times: 2 }, { status: 200 }] }
 */
export function readHttpRuleText(text: string): HttpRuleDefinition {
  const [method = '', path, replies, ...more] = text.trim().split(/\s+/)
  if (path === undefined || replies === undefined) {
    throw new UserError(`${JSON.stringify(text)} has no path or no replies. ${example}`)
  }
  if (more.length > 0) {
    throw new UserError(
      `${JSON.stringify(text)} continues after its replies, with ${JSON.stringify(more.join(' '))}. ${example} Do not put spaces between replies.`,
    )
  }
  return { method: method.toUpperCase(), path, replies: replies.split(',').map(readReply) }
}

function readReply(text: string): HttpReplyDefinition {
  const [, what = '', times, query] = /^([^?]*?)(?:x(\d+))?(?:\?(.*))?$/s.exec(text) ?? []
  const status = /^\d{3}$/.test(what) ? { status: Number(what) } : undefined
  const contract = /^(http|smtp)\/\d{3}$/.test(what) ? { status: what } : undefined
  const fault = faults.find((name) => name === what) as HttpReplyDefinition['fault']
  const reply = status ?? contract ?? (fault && { fault })
  if (reply === undefined) {
    throw new UserError(
      `${JSON.stringify(text)} is not a reply. Give a status (503), a contract (smtp/550) or one of ${faults.join(', ')}, and, if you like, how many times (503x2) and the options of a mock (503?retryAfter=5).`,
    )
  }
  return {
    ...reply,
    ...(times === undefined ? {} : { times: Number(times) }),
    ...(query === undefined ? {} : readOptions(query, text)),
  }
}

function readOptions(query: string, text: string): HttpReplyDefinition {
  const parameters = new URLSearchParams(query)
  const unknown = [...parameters.keys()].find(
    (name) => !['delay', 'retryAfter', 'format'].includes(name),
  )
  try {
    const { delay, response } = readMockOptions(parameters)
    if (unknown !== undefined) throw new RangeError(`There is no option ${unknown}.`)
    return { ...(delay === 0 ? {} : { delay }), ...response }
  } catch (error) {
    throw new UserError(
      `${JSON.stringify(text)}: ${(error as Error).message} The options are delay, retryAfter and format=problem.`,
    )
  }
}
