import { cellsOf, readEvidence, type Standing, type Versions } from '@statuary/contract-runner'
import type { FrameworkId } from '@statuary/snippets'

/** How a framework stands to all contracts, and what it was run with. */
export interface FrameworkEvidence {
  readonly cells: ReadonlyMap<string, Standing>
  readonly versions: Versions | undefined
}

const read = new Map<FrameworkId, FrameworkEvidence>()

/** Gives a framework's recorded evidence; it is read once per build. */
export function evidenceOf(framework: FrameworkId): FrameworkEvidence {
  const evidence = read.get(framework) ?? {
    cells: cellsOf(framework),
    versions: readEvidence(framework)?.versions,
  }
  read.set(framework, evidence)
  return evidence
}
