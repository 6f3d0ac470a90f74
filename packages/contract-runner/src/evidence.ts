import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Difference } from '@statuary/core'
import type { Hashes } from './hashes.ts'
import type { Cell, RecordedResponse, Versions } from './outcome.ts'
import { type Places, places } from './places.ts'
import { UserError } from './user-error.ts'
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

/**
 * Writes evidence to its file, and gives the path of the file.
 *
 * What says the same stays as it is, down to the order of keys in a body, which some JSON writers
 * choose anew in every process. Where nothing else would change, so does the date.
 */
export function writeEvidence(evidence: Evidence, where: Places): string {
  const file = fileOf(evidence.id, where.contracts)
  const before = readIfValid(evidence.id, where)
  const kept = before === undefined ? evidence : keepSame(before, evidence)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`)
  return file
}

function keepSame(before: Evidence, now: Evidence): Evidence {
  const contracts: Record<string, EvidenceCell> = {}
  for (const [id, cell] of Object.entries(now.contracts)) {
    const then = before.contracts[id]
    contracts[id] = then !== undefined && isSameCell(then, cell) ? then : cell
  }
  const kept = { ...now, contracts }
  return isDeepStrictEqual({ ...kept, date: before.date }, before) ? before : kept
}

/** Whether two cells say the same: their bodies are compared as JSON values, where they are JSON. */
export function isSameCell(one: EvidenceCell, other: EvidenceCell): boolean {
  return isDeepStrictEqual(withJsonBody(one), withJsonBody(other))
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

/** What is not valid any more is about to be replaced. */
function readIfValid(id: string, where: Places): Evidence | undefined {
  try {
    return readEvidence(id, where)
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}

function fileOf(id: string, contracts: string): string {
  return `${contracts}/evidence/${id}.json`
}
