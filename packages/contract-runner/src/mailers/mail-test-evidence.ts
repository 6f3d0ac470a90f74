import { existsSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import type { Difference } from '@statuary/core'
import type { MailClientId } from '@statuary/snippets'
import {
  type EvidenceKind,
  type RecordedCell,
  type Recording,
  readRecording,
  recordedVerdict,
} from '../evidence-file.ts'
import { hash } from '../hash.ts'
import type { Verdict } from '../outcome.ts'
import { type Places, places } from '../places.ts'
import { hashProject } from '../project.ts'
import { type Standing, standingsBy } from '../standing.ts'
import { mailCases } from './mail-cases.ts'
import { type MailerSubject, mailerSubjects, readMailerAdapter } from './mailer-adapter.ts'
import type { MailerVersions } from './mailer-outcome.ts'

/** The evidence of the tests that use a mail client. The hash of a cell is of the test's source. */
export const mailTestEvidence: EvidenceKind<RecordedCell> = {
  unit: 'test',
  schema: 'mail-test-evidence',
  folder: 'evidence/mail-tests',
  member: 'tests',
  isSameCell: isDeepStrictEqual,
}

/** How a test that did not pass differs. What was printed is no part of it: it names folders, ports and times. */
export const notPassed = {
  path: '',
  expected: 'passed',
  actual: 'failed',
  message: 'It did not pass.',
} as const satisfies Difference

/** A run that can be recorded. */
export interface RecordableTests {
  readonly id: string
  readonly versions: MailerVersions
  readonly cells: ReadonlyMap<string, Verdict>
}

/**
 * Puts together the evidence of a run.
 *
 * @param known - the ids of all cases.
 */
export function mailTestRecordingOf(
  { id, versions, cells }: RecordableTests,
  subject: MailerSubject,
  known: readonly string[],
  date: string,
): Recording<RecordedCell> {
  const hashes = hashesOf(subject, known)
  return {
    id,
    date,
    versions,
    project: hashes.project,
    cells: Object.fromEntries(
      [...cells].map(([one, cell]) => [
        one,
        {
          sha256: hashes.cells.get(one) ?? '',
          ...recordedVerdict(cell),
          ...(cell.verdict === 'differs' && { differences: [notPassed] }),
        },
      ]),
    ),
  }
}

/** Tells for every test what the recorded evidence says. */
export function mailTestStandingsOf(
  subject: MailerSubject,
  known: readonly string[],
  where: Places,
): ReadonlyMap<string, Standing<RecordedCell>> {
  const recording = readRecording(mailTestEvidence, subject.id, where)
  const hashes = existsSync(subject.folder) ? hashesOf(subject, known) : undefined
  return standingsBy(recording, subject.tests, hashes)
}

/**
 * Tells how the tests that use a mail client stand, from the recorded evidence; nothing is run.
 *
 * @returns with the versions of what they were run with; undefined if nothing is recorded yet.
 * @throws {UserError} if the evidence, the adapter or a contract cannot be read.
 * @example mailTestsOf('django').cells.get('smtp/550@RCPT') // { standing: 'equal', date: '2026-02-25', ... }
 */
export function mailTestsOf(client: MailClientId): {
  readonly cells: ReadonlyMap<string, Standing<RecordedCell>>
  readonly versions: MailerVersions | undefined
} {
  const subject = mailerSubjects(places.contracts).find(({ id }) => id === client) as MailerSubject
  const known = mailCases(places.contracts).map(({ id }) => id)
  return {
    cells: mailTestStandingsOf(subject, known, places),
    versions: readRecording(mailTestEvidence, client, places)?.versions as
      | MailerVersions
      | undefined,
  }
}

function hashesOf(subject: MailerSubject, known: readonly string[]) {
  return {
    project: hashProject(subject.folder, readMailerAdapter(subject, known)),
    cells: new Map(subject.tests.map((id) => [id, hash(subject.test(id))])),
  }
}
