import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Difference } from '@statuary/core'
import type { Hashes } from './hashes.ts'
import type { Cell, RecordedResponse, Versions } from './outcome.ts'
import { type Places, places } from './places.ts'
import { readValid } from './validate.ts'

/** What came of one contract when a framework was run. */
export interface EvidenceCell {
  /** Of the snippet and the contract file. */
  readonly sha256: string
  readonly verdict: 'equal' | 'unsupported' | 'differs'
  readonly reason?: string
  readonly differences?: readonly Difference[]
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

/**
 * Reads the evidence of a framework.
 *
 * @returns undefined if none is recorded yet.
 * @throws {UserError} if the file is not valid; the message names the file and the path inside it.
 */
export function readEvidence(id: string, { contracts }: Places = places): Evidence | undefined {
  const file = fileOf(id, contracts)
  return existsSync(file) ? readValid<Evidence>(file, 'evidence') : undefined
}

/** A run that can be recorded: it was asked for every contract. */
export interface Recordable {
  readonly id: string
  readonly versions: Versions
  readonly cells: ReadonlyMap<string, Cell>
}

/** Puts together the evidence of a run. */
export function evidenceOf(run: Recordable, hashes: Hashes, date: string): Evidence {
  const contracts: Record<string, EvidenceCell> = {}
  for (const [id, cell] of run.cells) {
    // What is equal though it is listed as unsupported fails the run; it is seen as equal all the same.
    const { verdict } = cell
    contracts[id] = {
      sha256: hashes.contracts.get(id) ?? '',
      verdict: verdict === 'stale' ? 'equal' : verdict,
      ...(verdict === 'unsupported' && { reason: cell.reason }),
      ...('differences' in cell && { differences: cell.differences }),
      ...(cell.response && { response: cell.response }),
      ...(cell.head !== undefined && { head: cell.head }),
    }
  }
  const evidence: Evidence = {
    $schema: '../schema/evidence.schema.json',
    id: run.id,
    date,
    versions: run.versions,
    project: hashes.project,
    contracts,
  }
  // As it will be read again, without what is undefined.
  return JSON.parse(JSON.stringify(evidence))
}

/** Writes evidence to its file; where nothing but the date would change, the file keeps the old one. */
export function writeEvidence(evidence: Evidence, { contracts }: Places): string {
  const file = fileOf(evidence.id, contracts)
  const before = existsSync(file) ? dateIn(readFileSync(file, 'utf8')) : undefined
  const kept = print({ ...evidence, date: before ?? evidence.date })
  if (before !== undefined && kept === readFileSync(file, 'utf8')) return file
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, print(evidence))
  return file
}

function fileOf(id: string, contracts: string): string {
  return `${contracts}/evidence/${id}.json`
}

/** Even of a file that is not valid any more: it is about to be replaced. */
function dateIn(text: string): string | undefined {
  return /^ {2}"date": "([^"]*)"/m.exec(text)?.[1]
}

function print(evidence: Evidence): string {
  return `${JSON.stringify(evidence, null, 2)}\n`
}
