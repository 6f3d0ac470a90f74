import type { Contract } from './contract.ts'
import type { Deadlines } from './deadlines.ts'
import { frameworkEvidence, recordingOf } from './evidence.ts'
import { hashesOf } from './hashes.ts'
import { runTasks } from './progress.ts'
import type { Report } from './report.ts'
import { type ProjectTask, type RunPurpose, reporting } from './reporting.ts'
import { runFramework } from './run-framework.ts'
import { standingsOf } from './standing.ts'
import type { Subject } from './subject.ts'

/** Which frameworks are run, and with which contracts. */
export interface ContractRun extends RunPurpose {
  readonly subjects: readonly Subject[]
  readonly contracts: readonly Contract[]
  readonly deadlines: Deadlines
  readonly signal: AbortSignal
}

/**
 * Runs every framework with every contract, and holds what came to the recorded evidence.
 *
 * @throws the signal's reason, once everything has been stopped and removed.
 */
export function runContracts(run: ContractRun): Promise<Report[]> {
  return runTasks(frameworkTasks(run), run.progress)
}

/** Makes a task of each framework. */
export function frameworkTasks(run: ContractRun): ProjectTask[] {
  const { contracts, places, deadlines, signal } = run
  return run.subjects.map((subject) =>
    reporting(
      {
        id: subject.id,
        title: subject.title,
        ids: contracts.map(({ id }) => id),
        evidence: frameworkEvidence,
        run: (onStep) =>
          runFramework(subject, { contracts, cache: places.cache, deadlines, signal, onStep }),
        recordingOf: (ran, date) => recordingOf(ran, hashesOf(subject, contracts), date),
        standings: () => standingsOf(subject, contracts, places),
      },
      run,
    ),
  )
}
