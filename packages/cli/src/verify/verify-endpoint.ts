import { rawHttp } from '@statuary/contract-runner/raw-http'
import {
  canonicalResponse,
  checkRules,
  compareResponse,
  type Difference,
  type ResponseId,
} from '@statuary/core'

/** What an endpoint is held to, and how. */
export interface VerifyOptions {
  readonly method: string
  /** Asks for equality with the contract instead of the rules of its status. */
  readonly exact: boolean
  /** With `exact`: fails what is more than the contract says, such as a further header. */
  readonly closed: boolean
  /** Names of headers to pass over, with `exact`. */
  readonly noise: readonly string[]
  readonly timeoutMs: number
}

/** One thing that is to say of a response, as a line to read; a note is about what is there besides. */
export interface Finding {
  readonly severity: 'error' | 'warning' | 'note'
  /** A JSON Pointer into the response. */
  readonly path: string
  readonly message: string
  readonly spec?: string
}

/** What came of verifying one endpoint; it passed if no finding is an error. */
export interface Verdict {
  readonly id: ResponseId
  readonly method: string
  readonly url: string
  /** Undefined where no response came; a finding says why. */
  readonly status?: number
  readonly findings: readonly Finding[]
}

/** Asks an endpoint once, over a bare socket, and holds its answer to a contract. */
export async function verifyEndpoint(
  id: ResponseId,
  url: string,
  options: VerifyOptions,
): Promise<Verdict> {
  const { method, exact, closed, noise, timeoutMs } = options
  const expected = canonicalResponse(id)
  try {
    const received = await rawHttp({ url, method, signal: AbortSignal.timeout(timeoutMs) })
    const findings = exact
      ? compareResponse(expected, received, { method, noise }).map((difference) =>
          asFinding(difference, closed),
        )
      : checkRules(expected.status, received, { method })
    return { id, method, url, status: received.status, findings }
  } catch (error) {
    const message = `No response: ${(error as Error).message}`
    return { id, method, url, findings: [{ severity: 'error', path: '', message }] }
  }
}

/** What is there although the contract says nothing of it is no contradiction. */
function asFinding({ path, message, expected, actual }: Difference, closed: boolean): Finding {
  const isExtra = expected === undefined && actual !== undefined
  return { severity: isExtra && !closed ? 'note' : 'error', path, message }
}

/** Tells whether an endpoint kept to its contract; warnings and notes do not count. */
export function passed({ findings }: Verdict): boolean {
  return findings.every(({ severity }) => severity !== 'error')
}
