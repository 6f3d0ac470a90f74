import { isDeepStrictEqual } from 'node:util'
import { type Evidence, isSameCell } from './evidence.ts'

/** One way in which the recorded evidence is not what the run saw. */
export interface Outdated {
  /** Undefined where it is about the framework as a whole. */
  readonly contract: string | undefined
  readonly message: string
}

/**
 * Compares the recorded evidence with that of a run just made.
 *
 * The runtime of the machine may be another one than that of the recording; then the responses
 * may be worded differently, and only the verdicts count.
 *
 * @param complete - whether the run asked for every contract, so that what it lacks is gone.
 */
export function outdated(
  recorded: Evidence | undefined,
  seen: Evidence,
  complete: boolean,
): Outdated[] {
  if (recorded === undefined) return [{ contract: undefined, message: 'nothing is recorded yet' }]
  const found: Outdated[] = []
  if (recorded.project !== seen.project) {
    found.push({
      contract: undefined,
      message: 'the native project, its noise or what it lists as unsupported has changed',
    })
  }
  const sameVersions = isDeepStrictEqual(recorded.versions, seen.versions)
  for (const [contract, now] of Object.entries(seen.contracts)) {
    const then = recorded.contracts[contract]
    if (then === undefined) found.push({ contract, message: 'is not recorded' })
    else if (then.sha256 !== now.sha256) {
      found.push({ contract, message: 'its snippet or its contract has changed' })
    } else if (then.verdict !== now.verdict) {
      found.push({ contract, message: `is recorded as ${then.verdict}, and ${now.verdict} now` })
    } else if (sameVersions && !isSameCell(then, now)) {
      found.push({ contract, message: 'the recorded response is not what came' })
    }
  }
  if (complete) {
    for (const contract of Object.keys(recorded.contracts)) {
      if (!(contract in seen.contracts)) {
        found.push({ contract, message: 'is recorded, and is no contract any more' })
      }
    }
  }
  return found
}
