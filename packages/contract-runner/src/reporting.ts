import {
  type EvidenceKind,
  type RecordedCell,
  type Recording,
  readRecording,
  writeRecording,
} from './evidence-file.ts'
import type { AnyVersions, Outcome, Verdict } from './outcome.ts'
import { outdated } from './outdated.ts'
import type { Places } from './places.ts'
import type { ProgressOptions, Step, Task } from './progress.ts'
import { nameWithin, type Report } from './report.ts'
import type { Standing } from './standing.ts'

/** What a run is for, and how it shows itself. */
export interface RunPurpose {
  /** Whether everything is asked that there is. */
  readonly complete: boolean
  /** The ids of what must run here, with evidence that is current. */
  readonly required: readonly string[]
  /** Whether the evidence of what cannot run here has to hold. */
  readonly evidenceRequired: boolean
  /** Writes the evidence; only where the run is complete. */
  readonly record: boolean
  /** YYYY-MM-DD, the date of new evidence. */
  readonly today: string
  readonly places: Places
  readonly progress: ProgressOptions
}

/** An outcome in which something was asked. */
export type Ran<Result extends Verdict, Runs extends AnyVersions> = Extract<
  Outcome<Result, Runs>,
  { kind: 'verified' | 'differs' }
>

/** A native project to be run: that of a framework, that of a mail client, or its tests. */
export interface Runnable<
  Result extends Verdict,
  Runs extends AnyVersions,
  Recorded extends RecordedCell,
> {
  readonly id: string
  readonly title: string
  /** The ids of what is asked. */
  readonly ids: readonly string[]
  readonly evidence: EvidenceKind<Recorded>
  run(onStep: (step: Step) => void): Promise<Outcome<Result, Runs>>
  /** Puts together the evidence of a run. */
  recordingOf(ran: Ran<Result, Runs>, date: string): Recording<Recorded>
  /** Tells what the recorded evidence says. */
  standings(): ReadonlyMap<string, Standing<Recorded>>
}

/** A run of a native project, which need not be where its evidence holds. */
export interface ProjectTask extends Task<Report> {
  readonly id: string
  /** Whether something is not as it was when the evidence was recorded. */
  readonly isChanged: () => boolean
}

/** Makes a task of a native project: to run it, and to hold what came to the recorded evidence. */
export function reporting<
  Result extends Verdict,
  Runs extends AnyVersions,
  Recorded extends RecordedCell,
>(runnable: Runnable<Result, Runs, Recorded>, run: RunPurpose): ProjectTask {
  return {
    id: runnable.id,
    isChanged: () =>
      [...runnable.standings().values()].some(({ standing }) =>
        standing.startsWith('not verified'),
      ),
    name: nameWithin(runnable.evidence.unit, runnable.id),
    run: (onStep) => reportOn(runnable, run, onStep),
    summary: ({ outcome }) => outcome.kind,
  }
}

async function reportOn<
  Result extends Verdict,
  Runs extends AnyVersions,
  Recorded extends RecordedCell,
>(
  runnable: Runnable<Result, Runs, Recorded>,
  run: RunPurpose,
  onStep: (step: Step) => void,
): Promise<Report> {
  const { id, title, ids, evidence } = runnable
  const { places, complete } = run
  const start = performance.now()
  const outcome = await runnable.run(onStep)
  const milliseconds = performance.now() - start
  const base = {
    unit: evidence.unit,
    outcome,
    ids,
    required: run.required.includes(id),
    evidenceRequired: run.evidenceRequired,
    standings: new Map(),
    outdated: [],
    recorded: undefined,
    milliseconds,
  }
  try {
    if (!('cells' in outcome)) {
      const standings = outcome.kind === 'unavailable' ? runnable.standings() : base.standings
      return {
        ...base,
        standings,
        recorded: run.record ? { refused: 'it did not run' } : undefined,
      }
    }
    const seen = runnable.recordingOf(outcome, run.today)
    const recorded = run.record ? record(outcome, seen, evidence, places) : undefined
    const before = readRecording(evidence, id, places)
    return { ...base, outdated: outdated(before, seen, complete, evidence), recorded }
  } catch (error) {
    const message = (error as Error).message
    return { ...base, outcome: { id, title, kind: 'errored', message, output: '' } }
  }
}

function record<Result extends Verdict, Runs extends AnyVersions, Recorded extends RecordedCell>(
  { cells }: Ran<Result, Runs>,
  seen: Recording<Recorded>,
  kind: EvidenceKind<Recorded>,
  places: Places,
): Report['recorded'] {
  const stale = [...cells].filter(([, { verdict }]) => verdict === 'stale')
  if (stale.length > 0) {
    const ids = stale.map(([id]) => id).join(', ')
    return { refused: `${ids} is listed as unsupported and is equal; remove it from the adapter` }
  }
  return { file: writeRecording(kind, seen, places) }
}
