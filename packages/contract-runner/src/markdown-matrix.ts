import type { Evidence } from './evidence.ts'
import { groupByReason } from './group-by-reason.ts'
import { describeStanding } from './report.ts'
import type { Standing } from './standing.ts'

/** What the table says of one framework. */
export interface MatrixRow {
  readonly title: string
  readonly evidence: Evidence | undefined
  readonly standings: ReadonlyMap<string, Standing>
}

/** Writes the table of all frameworks in Markdown, and beneath it every contract that is not equal, with its reason. */
export function markdownMatrix(rows: readonly MatrixRow[]): string {
  const exceptions = rows.flatMap(exceptionsOf)
  return [
    '| framework | run with | on | equal |',
    '| --- | --- | --- | --- |',
    ...rows.map(line),
    ...(exceptions.length > 0 ? ['', 'Not equal:', '', ...exceptions] : []),
  ].join('\n')
}

function line({ title, evidence, standings }: MatrixRow): string {
  const equal = [...standings.values()].filter(({ standing }) => standing === 'equal').length
  if (evidence === undefined) return `| ${title} | not verified yet | | |`
  const { framework, runtime, server } = evidence.versions
  const versions = [...new Set([framework, runtime, server])].join(', ')
  return `| ${title} | ${escapeCell(versions)} | ${evidence.date} | ${equal} of ${standings.size} |`
}

function exceptionsOf({ title, evidence, standings }: MatrixRow): string[] {
  if (evidence === undefined) return []
  const reasons = [...standings].flatMap(([id, standing]) =>
    standing.standing === 'equal' ? [] : [[id, reasonOf(standing)] as const],
  )
  return groupByReason(reasons).map(({ ids, reason }) => {
    const which = ids.length > 8 ? `${ids.length} contracts` : ids.join(', ')
    return `- **${title}**, ${which}: ${reason}`
  })
}

function reasonOf(standing: Standing): string {
  if ('reason' in standing && standing.reason !== undefined) return standing.reason
  if ('differences' in standing && standing.differences !== undefined) {
    return standing.differences.map(({ message }) => message).join(' ')
  }
  return describeStanding(standing)
}

/** Keeps a text within its cell of a table. */
export function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|')
}
