import type { ResponseContent } from './compose-response.js'
import type { JsonObject, JsonValue } from './json.js'
import type { ProblemMembers } from './response-options.js'

/**
 * Writes the problem document of a 4xx or 5xx, with its members in alphabetical order.
 *
 * @throws {TypeError} if `status` is given and is another than the response's (RFC 9457 section 3.1.2).
 */
export function problemDocument(
  { status, message, retryAfter }: ResponseContent,
  given: true | ProblemMembers,
): JsonObject {
  const members: ProblemMembers = given === true ? {} : given
  if (members.status !== undefined && members.status !== status.code) {
    throw new TypeError(
      `The status of a problem document is that of its response, ${status.code}, not ${JSON.stringify(members.status)} (RFC 9457 section 3.1.2).`,
    )
  }
  const document: Record<string, JsonValue | undefined> = {
    detail: message ?? status.message,
    retry_after: retryAfter,
    title: status.phrase,
    type: 'about:blank',
    ...members,
    status: status.code,
  }
  return Object.fromEntries(
    Object.entries(document)
      .filter((entry): entry is [string, JsonValue] => entry[1] !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}
