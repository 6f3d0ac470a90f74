import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
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
  /** Whether it has a Date, which Node adds by itself. */
  readonly hasDate: boolean
  /** Sent ahead of the response. */
  readonly interim?: CanonicalResponse
}

/** Options of `composeResponse` whose types are not known here; core checks them. */
export type UncheckedOptions = { readonly [name: string]: unknown }

/**
 * Prepares the response of a status or contract id; a 1xx comes ahead of a 200.
 *
 * @throws {RangeError | TypeError} if core refuses the key or an option, or if Node cannot send it.
 */
export function prepareResponse(
  key: ResponseKey | number,
  options: UncheckedOptions = {},
): PreparedResponse {
  const response = composeResponse(key, options as Record<string, never>)
  const absent = absentHeaders(options)
  if (response.status >= 200) return prepare(response, absent)
  // A 1xx says what the final response will likely have, so that one has it (RFC 8297 section 2).
  const interim = canonicalResponse(key as ResponseKey, options as Record<string, never>)
  const final = composeResponse(200, { headers: response.headers })
  return checkSendable({ ...prepare(final, absent), interim })
}

/** The headers, by their names in lower case, that are to be left out. */
function absentHeaders({ headers }: UncheckedOptions): ReadonlySet<string> {
  const given = Object.entries((headers ?? {}) as Record<string, unknown>)
  return new Set(given.flatMap(([name, value]) => (value === null ? [name.toLowerCase()] : [])))
}

/** Prepares a response that is at hand. */
function prepare(
  { status, phrase, headers, content }: ComposedResponse,
  absent: ReadonlySet<string>,
): PreparedResponse {
  const raw = headers.flat()
  const names = headers.map(([name]) => name.toLowerCase())
  // Rules have no octets.
  const text = content as string | null
  // 204 must not have a Content-Length and 304 would state that of the 200 (RFC 9110 section 8.6).
  const hasLength = text !== null || ![204, 304].includes(status)
  const isFramed = names.includes('content-length') || names.includes('transfer-encoding')
  if (hasLength && !isFramed && !absent.has('content-length')) {
    raw.push('Content-Length', String(Buffer.byteLength(text ?? '')))
  }
  return checkSendable({
    status,
    phrase,
    headers: raw,
    content: text,
    upgrades: names.includes('upgrade'),
    hasCors: names.includes('access-control-allow-origin'),
    hasDate: !absent.has('date'),
  })
}

const nobody = new IncomingMessage(new Socket())

/**
 * Has Node write the header sections for nobody: what it refuses, such as a Trailer where nothing is
 * chunked, it would refuse in the middle of a request.
 */
function checkSendable(response: PreparedResponse): PreparedResponse {
  const { status, phrase, headers, interim } = response
  const { Link: link } = interim?.headers ?? {}
  if (interim?.status === 103 && !link) {
    throw new RangeError("Node's HTTP server sends no 103 without a Link. Give it one.")
  }
  const trial = new ServerResponse(nobody)
  try {
    if (interim?.status === 103) trial.writeEarlyHints({ link: link as string })
    trial.writeHead(status, phrase, headers as string[])
  } catch (error) {
    throw new RangeError(`Node's HTTP server cannot send this: ${(error as Error).message}.`)
  }
  return response
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
