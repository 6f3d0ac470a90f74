import { canonicalResponse, httpStatus, type ResponseOptions } from '@statuary/core'
import { HttpResponse } from 'msw'
import { checkFinal, type FinalKey } from './final-key.js'
import type { MockedResponse } from './resolver.js'

/** Gives a response that depends on nothing but the method: to HEAD it has no content. */
export type Answer = (method: string) => MockedResponse

/** Prepares the canonical response of a key, so that a request costs no more than a constructor. */
export function createAnswer<Key extends FinalKey>(
  key: Key,
  options?: ResponseOptions<Key>,
): Answer {
  const { status, headers, body } = canonicalResponse(key, options)
  checkFinal(status)
  return answerWith(status, headers, body === null ? null : JSON.stringify(body))
}

/** Prepares a response with the phrase that IANA registers; MSW's own are older than RFC 9110. */
export function answerWith(
  status: Parameters<typeof httpStatus>[0],
  headers: Readonly<Record<string, string>>,
  text: string | null,
): Answer {
  const length = text === null ? emptyLength(status) : String(new TextEncoder().encode(text).length)
  const init = {
    status,
    statusText: httpStatus(status).phrase,
    headers: length === undefined ? headers : { ...headers, 'Content-Length': length },
  }
  return (method) => new HttpResponse<never>(method === 'HEAD' ? null : (text as never), init)
}

/**
 * 204 has no Content-Length and that of 304 would be another response's (RFC 9110 section 8.6). On
 * all others a client may wait for content that never comes: node:http does for the 205 of MSW 3.
 */
function emptyLength(status: number): string | undefined {
  return status === 204 || status === 304 ? undefined : '0'
}
