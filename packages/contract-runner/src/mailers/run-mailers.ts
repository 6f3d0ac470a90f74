import type { Deadlines } from '../deadlines.ts'
import { type ProjectTask, type RunPurpose, reporting } from '../reporting.ts'
import type { CaseServers } from './case-servers.ts'
import type { MailCase } from './mail-case.ts'
import { mailTestEvidence, mailTestRecordingOf, mailTestStandingsOf } from './mail-test-evidence.ts'
import type { MailerSubject } from './mailer-adapter.ts'
import { mailerEvidence, mailerRecordingOf, mailerStandingsOf } from './mailer-evidence.ts'
import { runMailTests } from './run-mail-tests.ts'
import { runMailer } from './run-mailer.ts'

/** Which mail clients are run, with which cases, and with the tests of which. */
export interface MailerRun extends RunPurpose {
  readonly mailers: readonly MailerSubject[]
  /** Those that are asked. */
  readonly cases: readonly MailCase[]
  /** All that there are. */
  readonly all: readonly MailCase[]
  readonly servers: CaseServers
  readonly deadlines: Deadlines
  readonly signal: AbortSignal
}

/** Makes a task of each mail client: to run every case, and to hold what came to the evidence. */
export function mailerTasks(run: MailerRun): ProjectTask[] {
  const { cases, all, servers, places, deadlines, signal } = run
  const known = all.map(({ id }) => id)
  return run.mailers.map((subject) =>
    reporting(
      {
        id: subject.id,
        title: subject.title,
        ids: cases.map(({ id }) => id),
        evidence: mailerEvidence,
        run: (onStep) =>
          runMailer(subject, {
            cases,
            known,
            servers,
            cache: places.cache,
            deadlines,
            signal,
            onStep,
          }),
        recordingOf: (ran, date) => mailerRecordingOf(ran, subject, all, date),
        standings: () => mailerStandingsOf(subject, all, places),
      },
      run,
    ),
  )
}

/** Makes a task of the tests of each mail client that are about one of the cases. */
export function mailTestTasks(run: Omit<MailerRun, 'servers'>): ProjectTask[] {
  const { cases, all, places, deadlines, signal } = run
  const { cache, statuary } = places
  const known = all.map(({ id }) => id)
  return run.mailers.flatMap((subject) => {
    const ids = subject.tests.filter((id) => cases.some((one) => one.id === id))
    if (ids.length === 0) return []
    return reporting(
      {
        id: subject.id,
        title: subject.title,
        ids,
        evidence: mailTestEvidence,
        run: (onStep) =>
          runMailTests(subject, ids, { known, cache, statuary, deadlines, signal, onStep }),
        recordingOf: (ran, date) => mailTestRecordingOf(ran, subject, known, date),
        standings: () => mailTestStandingsOf(subject, known, places),
      },
      run,
    )
  })
}
