import type { Contract } from './contract.ts'
import type { Deadlines } from './deadlines.ts'
import { type Evidence, evidenceOf, readEvidence, writeEvidence } from './evidence.ts'
import { hashesOf } from './hashes.ts'
import type { Outcome } from './outcome.ts'
import { outdated } from './outdated.ts'
import type { Places } from './places.ts'
import { type ProgressOptions, runTasks, type Step } from './progress.ts'
import type { FrameworkReport } from './report.ts'
import { runFramework } from './run-framework.ts'
import { standingsOf } from './standing.ts'
import type { Subject } from './subject.ts'

/** What is run, and what for. */
export interface ContractRun {
  readonly subjects: readonly Subject[]
  readonly contracts: readonly Contract[]
  /** Whether these are all the contracts there are. */
  readonly complete: boolean
  /** The ids of the frameworks that must run here, with evidence that is current. */
  readonly required: readonly string[]
  /** Writes the evidence; only where the contracts are complete. */
  readonly record: boolean
  /** YYYY-MM-DD, the date of new evidence. */
  readonly today: string
  readonly places: Places
  readonly deadlines: Deadlines
  readonly signal: AbortSignal
  readonly progress: ProgressOptions
}

/**
 * Runs every framework with every contract, and holds what came to the recorded evidence.
 *
 * @throws the signal's reason, once everything has been stopped and removed.
 */
export function runContracts(run: ContractRun): Promise<FrameworkReport[]> {
  return runTasks(
    run.subjects.map((subject) => ({
      name: subject.id,
      run: (onStep) => reportOn(subject, run, onStep),
      summary: ({ outcome }) => outcome.kind,
    })),
    run.progress,
  )
}

async function reportOn(
  subject: Subject,
  run: ContractRun,
  onStep: (step: Step) => void,
): Promise<FrameworkReport> {
  const { contracts, places, deadlines, signal, complete } = run
  const start = performance.now()
  const options = { contracts, cache: places.cache, deadlines, signal, onStep }
  let outcome = await runFramework(subject, options)
  const base = {
    contracts: contracts.map(({ id }) => id),
    required: run.required.includes(subject.id),
    standings: new Map(),
    outdated: [],
    recorded: undefined,
  }
  const milliseconds = performance.now() - start
  try {
    if (!('cells' in outcome)) {
      const standings =
        outcome.kind === 'unavailable' ? standingsOf(subject, contracts, places) : base.standings
      const recorded = run.record ? { refused: 'it did not run' } : undefined
      return { ...base, outcome, standings, recorded, milliseconds }
    }
    const seen = evidenceOf(outcome, hashesOf(subject, contracts), run.today)
    const recorded = run.record ? record(outcome, seen, places) : undefined
    const before = readEvidence(subject.id, places)
    return { ...base, outcome, outdated: outdated(before, seen, complete), recorded, milliseconds }
  } catch (error) {
    const { id, title } = subject
    outcome = { id, title, kind: 'errored', message: (error as Error).message, output: '' }
    return { ...base, outcome, milliseconds }
  }
}

function record(
  outcome: Extract<Outcome, { kind: 'verified' | 'differs' }>,
  seen: Evidence,
  places: Places,
): FrameworkReport['recorded'] {
  const stale = [...outcome.cells].filter(([, { verdict }]) => verdict === 'stale')
  if (stale.length > 0) {
    const ids = stale.map(([id]) => id).join(', ')
    return { refused: `${ids} is listed as unsupported and is equal; remove it from the adapter` }
  }
  return { file: writeEvidence(seen, places) }
}
