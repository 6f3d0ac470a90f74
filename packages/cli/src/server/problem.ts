import { canonicalResponse, type ResponseKey } from '@statuary/core'

/** Our own errors are 4xx with a detail, never a mocked response. */
export type ProblemStatus = 400 | 403 | 404 | 405

/** Writes a problem document about a request to the server itself (RFC 9457). */
export function problem(
  status: ProblemStatus,
  detail: string,
  members: Record<string, string[]> = {},
) {
  const { body } = canonicalResponse(status satisfies ResponseKey, {
    problem: { detail, ...members },
  })
  return body as { detail: string; status: number; title: string; type: string }
}
