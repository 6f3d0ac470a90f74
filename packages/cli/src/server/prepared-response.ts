import {
  type CanonicalResponse,
  canonicalResponse,
  type HttpStatusDefinition,
  httpStatus,
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

/** Options of `canonicalResponse` whose types are not known here; core checks them. */
export type UncheckedOptions = { readonly [name: string]: unknown }

/**
 * Prepares the canonical response of a status or contract id; a 1xx comes ahead of a 200.
 *
 * @throws {RangeError | TypeError} if core refuses the key or an option.
 */
export function prepareResponse(
  key: ResponseKey,
  options: UncheckedOptions = {},
): PreparedResponse {
  const response = canonicalResponse(key, options as Record<string, never>)
  if (response.status >= 200) return prepare(response)
  // A 1xx says what the final response will likely have, so that one has it (RFC 8297 section 2).
  const final = canonicalResponse(200, { headers: response.headers })
  return { ...prepare(final), interim: response }
}

/**
 * Prepares a response whose content is a text as it is.
 *
 * @throws {RangeError | TypeError} if core refuses the key or an option, or the status has no content.
 */
export function prepareText(
  key: ResponseKey,
  text: string,
  options: UncheckedOptions = {},
): PreparedResponse {
  const given = options.headers as Record<string, string> | undefined
  const all: UncheckedOptions = {
    ...options,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', ...given },
    body: text,
  }
  return prepare(canonicalResponse(key, all as Record<string, never>), text)
}

/** Prepares a response that is at hand; its content is the JSON of its body, unless it is given. */
export function prepare(
  { status, headers, body }: CanonicalResponse,
  content = body === null ? null : JSON.stringify(body),
): PreparedResponse {
  const { phrase, noContent }: HttpStatusDefinition = httpStatus(status)
  const raw = Object.entries(headers).flat()
  // 204 must not have a Content-Length and 304 would state that of the 200 (RFC 9110 section 8.6).
  if (content !== null || noContent === undefined || status === 205) {
    raw.push('Content-Length', String(Buffer.byteLength(content ?? '')))
  }
  const names = Object.keys(headers).map((name) => name.toLowerCase())
  return {
    status,
    phrase,
    headers: raw,
    content,
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
  return prepare({
    status,
    headers: { 'Content-Type': 'application/problem+json' },
    body: problem(status, detail, members),
  })
}
