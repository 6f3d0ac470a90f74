import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Difference } from '@statuary/core'
import type { AnyVersions, Verdict } from './outcome.ts'
import type { Places } from './places.ts'
import { UserError } from './user-error.ts'
import { readValid } from './validate.ts'

/** What every cell of evidence has, whatever it is about. */
export interface RecordedCell {
  /** Of all that was asked. Where it is another one now, the cell does not count any more. */
  readonly sha256: string
  readonly verdict: 'equal' | 'unsupported' | 'differs'
  readonly reason?: string
  readonly differences?: readonly Difference[]
}

/** What was seen when a native project was run, under the ids of what was asked. */
export interface Recording<Cell extends RecordedCell> {
  readonly id: string
  /** YYYY-MM-DD, in UTC. */
  readonly date: string
  readonly versions: AnyVersions
  /** The SHA-256 of the native project, its adapter included. */
  readonly project: string
  readonly cells: Readonly<Record<string, Cell>>
}

/** What is counted: contracts of a framework, cases of a mail client, tests that use one. */
export type Unit = 'contract' | 'case' | 'test'

/** A kind of evidence, with files of its own. */
export interface EvidenceKind<Cell extends RecordedCell> {
  readonly unit: Unit
  readonly schema: 'evidence' | 'mailer-evidence' | 'mail-test-evidence'
  /** Where its files are, below `contracts/`. */
  readonly folder: string
  /** Under which name a file has its cells. */
  readonly member: 'contracts' | 'cases' | 'tests'
  /** Whether two cells say the same. */
  isSameCell(one: Cell, other: Cell): boolean
}

/**
 * Reads a recording.
 *
 * @returns undefined if there is none yet.
 * @throws {UserError} if the file is not valid; the message names the file and the path inside it.
 */
export function readRecording<Cell extends RecordedCell>(
  kind: EvidenceKind<Cell>,
  id: string,
  where: Places,
): Recording<Cell> | undefined {
  const file = evidenceFile(kind, id, where)
  if (!existsSync(file)) return undefined
  const content = readValid<Record<string, unknown>>(file, kind.schema)
  const { [kind.member]: cells, $schema: _, ...head } = content
  return { ...head, cells } as unknown as Recording<Cell>
}

/** Gives the path of the file of a recording. */
export function evidenceFile(
  { folder }: Pick<EvidenceKind<never>, 'folder'>,
  id: string,
  { contracts }: Places,
): string {
  return `${contracts}/${folder}/${id}.json`
}

/** Gives what a cell of evidence says of a verdict. */
export function recordedVerdict(
  cell: Verdict,
): Pick<RecordedCell, 'verdict' | 'reason' | 'differences'> {
  // What is equal though it is listed as unsupported fails the run; it is seen as equal all the same.
  return {
    verdict: cell.verdict === 'stale' ? 'equal' : cell.verdict,
    ...(cell.verdict === 'unsupported' && { reason: cell.reason }),
    ...('differences' in cell && { differences: cell.differences }),
  }
}

/**
 * Writes a recording to its file, and gives the path of the file.
 *
 * What says the same stays as it is, down to the order of keys in a body, which some JSON writers
 * choose anew in every process. Where nothing else would change, so does the date.
 */
export function writeRecording<Cell extends RecordedCell>(
  kind: EvidenceKind<Cell>,
  recording: Recording<Cell>,
  where: Places,
): string {
  const file = evidenceFile(kind, recording.id, where)
  const before = readIfValid(kind, recording.id, where)
  const { cells, ...head } = before === undefined ? recording : keepSame(kind, before, recording)
  // As far up in the tree as the folder is deep.
  const $schema = `${kind.folder.replaceAll(/[^/]+/g, '..')}/schema/${kind.schema}.schema.json`
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify({ $schema, ...head, [kind.member]: cells }, null, 2)}\n`)
  return file
}

function keepSame<Cell extends RecordedCell>(
  kind: EvidenceKind<Cell>,
  before: Recording<Cell>,
  now: Recording<Cell>,
): Recording<Cell> {
  const cells: Record<string, Cell> = {}
  for (const [id, cell] of Object.entries(now.cells)) {
    const then = before.cells[id]
    cells[id] = then !== undefined && kind.isSameCell(then, cell) ? then : cell
  }
  const kept = { ...now, cells }
  return isDeepStrictEqual({ ...kept, date: before.date }, before) ? before : kept
}

/** What is not valid any more is about to be replaced. */
function readIfValid<Cell extends RecordedCell>(
  kind: EvidenceKind<Cell>,
  id: string,
  where: Places,
): Recording<Cell> | undefined {
  try {
    return readRecording(kind, id, where)
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}
