import { type ComposedResponse, composeResponse, type ResponseOptions } from '@statuary/core'
import { HttpResponse } from 'msw'
import { checkFinal, type FinalKey } from './final-key.js'
import type { MockedResponse } from './resolver.js'

/** Gives a response that depends on nothing but the method: to HEAD it has no content. */
export type Answer = (method: string) => MockedResponse

/** Prepares the response of a key, so that a request costs no more than a constructor. */
export function createAnswer<Key extends FinalKey>(
  key: Key,
  options?: ResponseOptions<Key>,
): Answer {
  const composed = composeResponse<number>(key as number, options)
  checkFinal(composed.status, composed.phrase)
  return answerWith(composed)
}

/** Prepares a response that was composed, with the phrase that IANA registers; MSW's own are older than RFC 9110. */
export function answerWith({ status, phrase, headers, content }: ComposedResponse): Answer {
  const lines = headers.map(([name, value]): [string, string] => [name, value])
  const length = lengthOf(content, status)
  const says = (name: string) => lines.some(([other]) => other.toLowerCase() === name)
  if (length !== undefined && !says('content-length'))
    lines.push(['Content-Length', String(length)])
  const body = says('content-type') || typeof content !== 'string' ? content : octets(content)
  const init = { status, statusText: phrase, headers: lines }
  const give = (sent: unknown) => new HttpResponse<never>(sent as never, init)
  if (!isStream(body)) return (method) => give(method === 'HEAD' ? null : body)
  // A stream is read once; of a response there are as many clones as there are requests.
  const original = give(body)
  return (method) => (method === 'HEAD' ? give(null) : (original.clone() as MockedResponse))
}

/** Without a Content-Type, and a Response gives one to text, but none to octets. */
function octets(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function isStream(content: unknown): boolean {
  return typeof (content as ReadableStream | null)?.getReader === 'function'
}

/** Returns the length of content, where it is known before it is sent. */
function lengthOf(content: string | object | null, status: number): number | undefined {
  if (content === null) return emptyLength(status)
  if (typeof content === 'string') return octets(content).length
  const { byteLength, size } = content as { byteLength?: number; size?: number }
  // The size of URLSearchParams is the number of its parameters.
  return byteLength ?? ('stream' in content ? size : undefined)
}

/**
 * 204 has no Content-Length and that of 304 would be another response's (RFC 9110 section 8.6). On
 * all others a client may wait for content that never comes: node:http does for the 205 of MSW 3.
 */
function emptyLength(status: number): number | undefined {
  return status === 204 || status === 304 ? undefined : 0
}
