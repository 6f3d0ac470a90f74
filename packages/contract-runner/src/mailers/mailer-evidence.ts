import { existsSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import type { EvidenceKind, RecordedCell, Recording } from '../evidence-file.ts'
import { readRecording, recordedVerdict } from '../evidence-file.ts'
import { hash } from '../hash.ts'
import { type Places, places } from '../places.ts'
import { hashProject } from '../project.ts'
import { type Standing, standingsBy } from '../standing.ts'
import type { MailCase } from './mail-case.ts'
import { mailCases } from './mail-cases.ts'
import { mailTestStandingsOf } from './mail-test-evidence.ts'
import { type MailerSubject, mailerSubjects, readMailerAdapter } from './mailer-adapter.ts'
import type { MailerCell, MailerSight, MailerVersions } from './mailer-outcome.ts'
import type { MailerRow } from './markdown-mailers.ts'

/** What came of one case when a mail client was run. Its hash is of what the server did and said. */
export interface MailerEvidenceCell extends RecordedCell, MailerSight {}

/** The evidence of mail clients. */
export const mailerEvidence: EvidenceKind<MailerEvidenceCell> = {
  unit: 'case',
  schema: 'mailer-evidence',
  folder: 'evidence/mailers',
  member: 'cases',
  isSameCell: (one, other) =>
    isDeepStrictEqual(one, other) ||
    (one.varies !== undefined && one.varies === other.varies && one.sha256 === other.sha256),
}

/** A run that can be recorded. */
export interface RecordableMailer {
  readonly id: string
  readonly versions: MailerVersions
  readonly cells: ReadonlyMap<string, MailerCell>
}

/** Puts together the evidence of a run. */
export function mailerRecordingOf(
  run: RecordableMailer,
  subject: MailerSubject,
  all: readonly MailCase[],
  date: string,
): Recording<MailerEvidenceCell> {
  const hashes = hashesOf(subject, all)
  const cells: Record<string, MailerEvidenceCell> = {}
  for (const [id, cell] of run.cells) {
    cells[id] = { sha256: hashes.cells.get(id) ?? '', ...recordedVerdict(cell), ...cell.sight }
  }
  const { id, versions } = run
  // As it will be read again, without what is undefined.
  return JSON.parse(JSON.stringify({ id, date, versions, project: hashes.project, cells }))
}

/** Tells for every case what the recorded evidence says, of any native program. */
export function mailerStandingsOf(
  subject: MailerSubject,
  all: readonly MailCase[],
  where: Places,
): ReadonlyMap<string, Standing<MailerEvidenceCell>> {
  const recording = readRecording(mailerEvidence, subject.id, where)
  const hashes = existsSync(subject.folder) ? hashesOf(subject, all) : undefined
  return standingsBy(
    recording,
    all.map(({ id }) => id),
    hashes,
  )
}

/**
 * Gives the lines of the README's table, in the order of the clients' names.
 *
 * @throws {UserError} if the evidence, an adapter or a contract cannot be read.
 */
export function mailerRows(): MailerRow[] {
  const all = mailCases(places.contracts)
  const known = all.map(({ id }) => id)
  return mailerSubjects(places.contracts)
    .map((subject) => ({
      id: subject.id,
      title: subject.title,
      versions: readRecording(mailerEvidence, subject.id, places)?.versions as
        | MailerVersions
        | undefined,
      standings: mailerStandingsOf(subject, all, places),
      tests: mailTestStandingsOf(subject, known, places),
    }))
    .sort((one, other) => one.title.localeCompare(other.title, 'en'))
}

/** The mock itself is no part of it: its own tests hold it to the contracts, whose replies are. */
function hashesOf(subject: MailerSubject, all: readonly MailCase[]) {
  const adapter = readMailerAdapter(
    subject,
    all.map(({ id }) => id),
  )
  return {
    project: hashProject(subject.folder, adapter),
    cells: new Map(all.map((one) => [one.id, hash(JSON.stringify(one))])),
  }
}
