import { canonicalResponse, type JsonValue, type ResponseKey } from '@statuary/core'

/** Our own errors, each with a detail; never a mocked response. */
export type ProblemStatus =
  | (400 | 403 | 404 | 405 | 408 | 409 | 413 | 415 | 422 | 431)
  | (500 | 501 | 503 | 504)

/** A problem document (RFC 9457). */
export type ProblemDocument = {
  readonly detail: string
  readonly status: number
  readonly title: string
  readonly type: string
}

/** Writes a problem document about a request to the server itself (RFC 9457). */
export function problem(
  status: ProblemStatus,
  detail: string,
  members: Readonly<Record<string, JsonValue>> = {},
): ProblemDocument {
  const { body } = canonicalResponse(status satisfies ResponseKey, {
    problem: { detail, ...members },
  })
  return body as ProblemDocument
}
