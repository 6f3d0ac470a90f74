import {
  canonicalResponse,
  contractIds,
  type HttpStatusCode,
  hasResponse,
  httpStatus,
  type ResponseId,
} from '@statuary/core'
import type { SnippetResponse } from './framework.js'
import { type FrameworkId, frameworks } from './frameworks.js'

/** Lists the contracts that a framework can answer with: all that have a response except the interim ones. */
export const snippetIds: readonly ResponseId[] = /* @__PURE__ */ listIds()

function listIds(): ResponseId[] {
  return contractIds.filter(hasResponse).filter((id) => !isInterim(id))
}

/**
 * Returns the code that answers with a contract's response in a framework, ready to be pasted.
 *
 * @throws {RangeError} if the framework is unknown, or no framework can answer with the contract.
 * @example snippet('http/503', 'flask')
 */
export function snippet(id: ResponseId, framework: FrameworkId): string {
  const found = frameworks.find((other) => other.id === framework)
  if (found === undefined) {
    throw new RangeError(
      `No framework ${JSON.stringify(framework)}. There are ${frameworks.map(({ id }) => id).join(', ')}.`,
    )
  }
  if (!snippetIds.includes(id)) {
    throw new RangeError(
      `No framework can answer with ${JSON.stringify(id)}. A snippet is for a contract with a response that is not interim, such as 'http/503' or 'smtp/550' (RFC 9110 section 15.2).`,
    )
  }
  return found.render(responseOf(id))
}

function responseOf(id: ResponseId): SnippetResponse {
  const { status, headers, body } = canonicalResponse(id)
  return {
    id,
    status,
    headers: Object.entries(headers).filter(([name]) => name !== 'Content-Type'),
    body,
  }
}

function isInterim(id: ResponseId): boolean {
  return (
    id.startsWith('http/') && httpStatus(Number(id.slice(5)) as HttpStatusCode).role === 'interim'
  )
}
