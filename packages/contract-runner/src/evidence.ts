import { existsSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import {
  type EvidenceKind,
  evidenceFile,
  type RecordedCell,
  type Recording,
  recordedVerdict,
} from './evidence-file.ts'
import type { Hashes } from './hashes.ts'
import type { Cell, RecordedResponse, Versions } from './outcome.ts'
import { type Places, places } from './places.ts'
import { readValid } from './validate.ts'

/** What came of one contract when a framework was run. Its hash is of snippet and contract file. */
export interface EvidenceCell extends RecordedCell {
  readonly response?: RecordedResponse
  readonly head?: number
}

/** What was seen when a framework was run: the content of contracts/evidence/<id>.json. */
export interface Evidence {
  readonly $schema: string
  readonly id: string
  /** YYYY-MM-DD, in UTC. */
  readonly date: string
  readonly versions: Versions
  /** The SHA-256 of the native project, its adapter included. */
  readonly project: string
  readonly contracts: Readonly<Record<string, EvidenceCell>>
}

/** The evidence of frameworks. */
export const frameworkEvidence: EvidenceKind<EvidenceCell> = {
  unit: 'contract',
  schema: 'evidence',
  folder: 'evidence',
  member: 'contracts',
  // Bodies are compared as JSON values, where they are JSON.
  isSameCell: (one, other) => isDeepStrictEqual(withJsonBody(one), withJsonBody(other)),
}

/**
 * Reads the evidence of a framework.
 *
 * @returns undefined if none is recorded yet.
 * @throws {UserError} if the file is not valid; the message names the file and the path inside it.
 */
export function readEvidence(id: string, where: Places = places): Evidence | undefined {
  const file = evidenceFile(frameworkEvidence, id, where)
  return existsSync(file) ? readValid<Evidence>(file, 'evidence') : undefined
}

/** A run that can be recorded: it was asked for every contract. */
export interface Recordable {
  readonly id: string
  readonly versions: Versions
  readonly cells: ReadonlyMap<string, Cell>
}

/** Puts together the evidence of a run. */
export function recordingOf(
  run: Recordable,
  hashes: Hashes,
  date: string,
): Recording<EvidenceCell> {
  const cells: Record<string, EvidenceCell> = {}
  for (const [id, cell] of run.cells) {
    cells[id] = {
      sha256: hashes.contracts.get(id) ?? '',
      ...recordedVerdict(cell),
      ...(cell.response && { response: cell.response }),
      ...(cell.head !== undefined && { head: cell.head }),
    }
  }
  const { id, versions } = run
  // As it will be read again, without what is undefined.
  return JSON.parse(JSON.stringify({ id, date, versions, project: hashes.project, cells }))
}

function withJsonBody(cell: EvidenceCell): unknown {
  const { response } = cell
  if (response === undefined) return cell
  try {
    return { ...cell, response: { ...response, body: { json: JSON.parse(response.body) } } }
  } catch {
    return cell
  }
}
