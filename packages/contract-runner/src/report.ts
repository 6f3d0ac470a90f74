import type { RecordedCell, Unit } from './evidence-file.ts'
import type { AnyVersions, Outcome, Verdict } from './outcome.ts'
import type { Outdated } from './outdated.ts'
import type { Standing } from './standing.ts'

/** Everything that a run says of one framework, one mail client, or the tests that use one. */
export interface Report {
  /** What is counted in it. */
  readonly unit: Unit
  readonly outcome: Outcome<Verdict, AnyVersions>
  /** The ids of the contracts, cases or tests that were to be asked. */
  readonly ids: readonly string[]
  /** Whether the run fails where it cannot be run, or its evidence is out of date. */
  readonly required: boolean
  /** Whether the run fails where it cannot be run, and its evidence does not hold. */
  readonly evidenceRequired: boolean
  /** What the evidence says, by id; where nothing could be run, it is all there is. */
  readonly standings: ReadonlyMap<string, Standing<RecordedCell>>
  /** How the evidence is not what came; empty where nothing was run. */
  readonly outdated: readonly Outdated[]
  /** The evidence file that was written, or why none was. */
  readonly recorded: { readonly file: string } | { readonly refused: string } | undefined
  readonly milliseconds: number
}

/** Names a report. */
export function nameOf({ unit, outcome: { id } }: Report): string {
  return nameWithin(unit, id)
}

/** Names what is run: Django is a framework and a mail client, and has tests. */
export function nameWithin(unit: Unit, id: string): string {
  return id + { contract: '', case: ' (mail)', test: ' (tests)' }[unit]
}

/** One thing that passes, fails or is skipped. */
export interface Case {
  /** The id of a contract, a case or a test, or `evidence`. */
  readonly name: string
  readonly result: 'passed' | 'failed' | 'skipped'
  /** Empty where there is nothing to say. */
  readonly message: string
}

/** Breaks a report down into cases: one for each id, and one for the evidence where it is required. */
export function casesOf(report: Report): Case[] {
  const { outcome, ids, required, evidenceRequired, standings } = report
  if (outcome.kind === 'errored') {
    return ids.map((name) => ({ name, result: 'failed', message: outcome.message }))
  }
  if (outcome.kind === 'unavailable') {
    return ids.map((name) => {
      const standing = standings.get(name)
      const evidence = standing === undefined ? '' : `. Its evidence: ${describeStanding(standing)}`
      return {
        name,
        result: required || (evidenceRequired && !holds(standing)) ? 'failed' : 'skipped',
        message: `${outcome.message}${evidence}`,
      }
    })
  }
  const cases: Case[] = []
  for (const [name, cell] of outcome.cells) {
    if (cell.verdict === 'equal') cases.push({ name, result: 'passed', message: '' })
    else if (cell.verdict === 'unsupported') {
      cases.push({ name, result: 'passed', message: `unsupported: ${cell.reason}` })
    } else if (cell.verdict === 'stale') {
      cases.push({ name, result: 'failed', message: describeStale(cell.reason) })
    } else {
      const message = cell.differences.map((difference) => difference.message).join('\n')
      cases.push({ name, result: 'failed', message })
    }
  }
  if (required) cases.push(evidenceCase(report))
  return cases
}

/** Whether evidence says that all is as it should be. */
function holds(standing: Standing<RecordedCell> | undefined): boolean {
  return standing?.standing === 'equal' || standing?.standing === 'unsupported'
}

function evidenceCase({ outdated, recorded }: Report): Case {
  if (outdated.length === 0) return { name: 'evidence', result: 'passed', message: '' }
  const refused = recorded !== undefined && 'refused' in recorded ? [recorded.refused] : []
  const message = [
    'The evidence is out of date; record it with --record.',
    ...refused,
    ...outdated.map(describeOutdated),
  ]
  return { name: 'evidence', result: 'failed', message: message.join('\n') }
}

/** Says what a standing is: `equal (2026-02-25)`. */
export function describeStanding(standing: Standing<RecordedCell>): string {
  if (standing.standing === 'not verified yet') return standing.standing
  if (standing.standing === 'not verified since') return `not verified since ${standing.date}`
  const reason = standing.reason === undefined ? '' : `, ${standing.reason}`
  return `${standing.standing} (${standing.date}${reason})`
}

/** Says what to do with an entry of `unsupported` that is not true any more. */
export function describeStale(reason: string): string {
  return `is equal now, though the adapter lists it as unsupported (${reason}); remove it from there`
}

/** Says how evidence is out of date. */
export function describeOutdated({ id, message }: Outdated): string {
  return id === undefined ? message : `${id}: ${message}`
}

/** How many cases of all reports passed, failed and were skipped. */
export interface Tally {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** Counts the cases of reports. */
export function tally(reports: readonly Report[]): Tally {
  const results = reports.flatMap(casesOf).map(({ result }) => result)
  const count = (wanted: Case['result']) => results.filter((result) => result === wanted).length
  return { passed: count('passed'), failed: count('failed'), skipped: count('skipped') }
}
