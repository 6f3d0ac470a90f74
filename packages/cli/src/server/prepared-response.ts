import {
  type CanonicalResponse,
  type ComposedResponse,
  canonicalResponse,
  composeResponse,
  type ResponseKey,
} from '@statuary/core'
import { type ProblemStatus, problem } from './problem.js'

/** A response ready to be sent many times. */
export interface PreparedResponse {
  readonly status: number
  readonly phrase: string
  /** Name, value, name, value ..., as Node takes them. */
  readonly headers: readonly string[]
  /** A string, which Node writes together with the header section. */
  readonly content: string | null
  readonly upgrades: boolean
  /** Whether it says itself which origins may read it. */
  readonly hasCors: boolean
  /** Sent ahead of the response. */
  readonly interim?: CanonicalResponse
}

/** Options of `composeResponse` whose types are not known here; core checks them. */
export type UncheckedOptions = { readonly [name: string]: unknown }

/**
 * Prepares the response of a status or contract id; a 1xx comes ahead of a 200.
 *
 * @throws {RangeError | TypeError} if core refuses the key or an option.
 */
export function prepareResponse(
  key: ResponseKey | number,
  options: UncheckedOptions = {},
): PreparedResponse {
  const response = composeResponse(key, options as Record<string, never>)
  if (response.status >= 200) return prepare(response)
  // A 1xx says what the final response will likely have, so that one has it (RFC 8297 section 2).
  const interim = canonicalResponse(key as ResponseKey, options as Record<string, never>)
  const final = composeResponse(200, { headers: response.headers })
  return { ...prepare(final), interim }
}

/** Prepares a response that is at hand. */
function prepare({ status, phrase, headers, content }: ComposedResponse): PreparedResponse {
  const raw = headers.flat()
  // Rules have no octets.
  const text = content as string | null
  // 204 must not have a Content-Length and 304 would state that of the 200 (RFC 9110 section 8.6).
  if (text !== null || ![204, 304].includes(status)) {
    raw.push('Content-Length', String(Buffer.byteLength(text ?? '')))
  }
  const names = headers.map(([name]) => name.toLowerCase())
  return {
    status,
    phrase,
    headers: raw,
    content: text,
    upgrades: names.includes('upgrade'),
    hasCors: names.includes('access-control-allow-origin'),
  }
}

/** Prepares a problem document of ours (RFC 9457). */
export function prepareProblem(
  status: ProblemStatus,
  detail: string,
  members?: Readonly<Record<string, string[]>>,
): PreparedResponse {
  return prepareResponse(status, {
    headers: { 'Content-Type': 'application/problem+json' },
    body: problem(status, detail, members),
  })
}
