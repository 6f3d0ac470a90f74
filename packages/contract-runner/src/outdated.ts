import { isDeepStrictEqual } from 'node:util'
import type { EvidenceKind, RecordedCell, Recording, Unit } from './evidence-file.ts'

/** One way in which the recorded evidence is not what the run saw. */
export interface Outdated {
  /** The contract, the case or the test; undefined where it is about the whole. */
  readonly id: string | undefined
  readonly message: string
}

const changes: Readonly<Record<Unit, string>> = {
  contract: 'its snippet or its contract has changed',
  case: 'its case has changed',
  test: 'its source has changed',
}

/**
 * Compares the recorded evidence with that of a run just made.
 *
 * The runtime of the machine may be another one than that of the recording; then what comes
 * may be worded differently, and only the verdicts count.
 *
 * @param complete - whether the run asked for every contract, so that what it lacks is gone.
 */
export function outdated<Cell extends RecordedCell>(
  recorded: Recording<Cell> | undefined,
  seen: Recording<Cell>,
  complete: boolean,
  { unit, isSameCell }: EvidenceKind<Cell>,
): Outdated[] {
  if (recorded === undefined) return [{ id: undefined, message: 'nothing is recorded yet' }]
  const found: Outdated[] = []
  if (recorded.project !== seen.project) {
    found.push({
      id: undefined,
      message: 'the native project, or what its adapter says, has changed',
    })
  }
  const sameVersions = isDeepStrictEqual(recorded.versions, seen.versions)
  for (const [id, now] of Object.entries(seen.cells)) {
    const then = recorded.cells[id]
    if (then === undefined) found.push({ id, message: 'is not recorded' })
    else if (then.sha256 !== now.sha256) {
      found.push({
        id,
        message: changes[unit],
      })
    } else if (isSameCell(then, now)) {
    } else if (then.verdict !== now.verdict) {
      found.push({ id, message: `is recorded as ${then.verdict}, and ${now.verdict} now` })
    } else if (sameVersions) {
      found.push({ id, message: 'what is recorded is not what came' })
    }
  }
  if (complete) {
    for (const id of Object.keys(recorded.cells)) {
      if (!(id in seen.cells)) {
        found.push({ id, message: `is recorded, and is no ${unit} any more` })
      }
    }
  }
  return found
}
