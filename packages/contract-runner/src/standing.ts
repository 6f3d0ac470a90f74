import { existsSync } from 'node:fs'
import { type FrameworkId, snippetIds } from '@statuary/snippets'
import { type Contract, readContract } from './contract.ts'
import { type EvidenceCell, frameworkEvidence } from './evidence.ts'
import { type RecordedCell, type Recording, readRecording } from './evidence-file.ts'
import { hashesOf } from './hashes.ts'
import { type Places, places } from './places.ts'
import { type Subject, subjectOf } from './subject.ts'

/** What the recorded evidence says of one contract in one framework, as both are now. */
export type Standing<Recorded extends RecordedCell = EvidenceCell> =
  | (Recorded & { readonly standing: Recorded['verdict']; readonly date: string })
  /** Recorded then, and the snippet, the contract or the native project is another one now. */
  | { readonly standing: 'not verified since'; readonly date: string }
  /** Never recorded. */
  | { readonly standing: 'not verified yet' }

/**
 * Tells for every contract how a framework stands to it, from the recorded evidence; nothing is run.
 *
 * @throws {UserError} if the evidence, the adapter or a contract cannot be read.
 * @example cellsOf('flask').get('http/503') // { standing: 'equal', date: '2026-02-25', ... }
 */
export function cellsOf(framework: FrameworkId): ReadonlyMap<string, Standing> {
  const contracts = snippetIds.map((id) => readContract(places.contracts, id))
  return standingsOf(subjectOf(framework), contracts, places)
}

/** As `cellsOf`, for any native project and any contracts. */
export function standingsOf(
  subject: Subject,
  contracts: readonly Contract[],
  where: Places,
): ReadonlyMap<string, Standing> {
  const recording = readRecording(frameworkEvidence, subject.id, where)
  const hashes = existsSync(subject.folder) ? hashesOf(subject, contracts) : undefined
  const ids = contracts.map(({ id }) => id)
  return standingsBy(recording, ids, hashes && { project: hashes.project, cells: hashes.contracts })
}

/** Tells for every id what a recording says of it, if what it depends on has these hashes now. */
export function standingsBy<Recorded extends RecordedCell>(
  recording: Recording<Recorded> | undefined,
  ids: readonly string[],
  hashes: { readonly project: string; readonly cells: ReadonlyMap<string, string> } | undefined,
): ReadonlyMap<string, Standing<Recorded>> {
  return new Map(
    ids.map((id): [string, Standing<Recorded>] => {
      const cell = recording?.cells[id]
      if (recording === undefined || cell === undefined) {
        return [id, { standing: 'not verified yet' }]
      }
      const { date } = recording
      const holds = hashes?.project === recording.project && hashes.cells.get(id) === cell.sha256
      return [
        id,
        holds
          ? { ...cell, standing: cell.verdict, date }
          : { standing: 'not verified since', date },
      ]
    }),
  )
}
