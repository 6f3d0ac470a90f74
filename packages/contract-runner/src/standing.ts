import { existsSync } from 'node:fs'
import { type FrameworkId, snippetIds } from '@statuary/snippets'
import { type Contract, readContract } from './contract.ts'
import { type Evidence, type EvidenceCell, readEvidence } from './evidence.ts'
import { type Hashes, hashesOf } from './hashes.ts'
import { type Places, places } from './places.ts'
import { type Subject, subjectOf } from './subject.ts'

/** What the recorded evidence says of one contract in one framework, as both are now. */
export type Standing =
  | (EvidenceCell & { readonly standing: EvidenceCell['verdict']; readonly date: string })
  /** Recorded then, and the snippet, the contract or the native project is another one now. */
  | { readonly standing: 'not verified since'; readonly date: string }
  /** Never recorded. */
  | { readonly standing: 'not verified yet' }

/**
 * Tells for every contract how a framework stands to it, from the recorded evidence; nothing is run.
 *
 * @throws {UserError} if the evidence, the adapter or a contract can not be read.
 * @example cellsOf('flask').get('http/503') // { standing: 'equal', date: '2026-02-25', ... }
 */
export function cellsOf(framework: FrameworkId): ReadonlyMap<string, Standing> {
  const contracts = snippetIds.map((id) => readContract(places.contracts, id))
  return standingsOf(subjectOf(framework), contracts, places)
}

/** As `cellsOf`, for any native project and any contracts. */
export function standingsOf(
  subject: Subject,
  contracts: readonly Contract[],
  where: Places,
): ReadonlyMap<string, Standing> {
  const evidence = readEvidence(subject.id, where)
  const hashes = existsSync(subject.folder) ? hashesOf(subject, contracts) : undefined
  return new Map(contracts.map(({ id }) => [id, standingOf(id, evidence, hashes)]))
}

function standingOf(
  id: string,
  evidence: Evidence | undefined,
  hashes: Hashes | undefined,
): Standing {
  const cell = evidence?.contracts[id]
  if (evidence === undefined || cell === undefined) return { standing: 'not verified yet' }
  const { date } = evidence
  const holds = hashes?.project === evidence.project && hashes.contracts.get(id) === cell.sha256
  return holds
    ? { ...cell, standing: cell.verdict, date }
    : { standing: 'not verified since', date }
}
