import type { Colors } from './colors.ts'
import { groupByReason } from './group-by-reason.ts'
import {
  casesOf,
  describeOutdated,
  describeStale,
  describeStanding,
  nameOf,
  type Report,
} from './report.ts'

/** Shows what came of each framework or client: one line, and beneath it every cell that is not equal. */
export function matrix(reports: readonly Report[], colors: Colors): string {
  const width = Math.max(0, ...reports.map((report) => nameOf(report).length))
  return reports.map((report) => describe(report, width, colors)).join('\n')
}

function describe(report: Report, width: number, colors: Colors): string {
  const { outcome } = report
  const mark = colorOf(report, colors)
  const start = `${nameOf(report).padEnd(width)}  ${mark(outcome.kind.padEnd('unavailable'.length))}`
  const indent = ' '.repeat(width + 2)
  const detail = (text: string) => indent + text.replaceAll('\n', `\n${indent}`)
  return [
    `${start}  ${summary(report)}`,
    ...cells(report).map(detail),
    ...evidence(report).map((text) => detail(colors.yellow(text))),
  ].join('\n')
}

function colorOf(report: Report, colors: Colors): (text: string) => string {
  const { kind } = report.outcome
  if (kind === 'verified') return colors.green
  const failed = casesOf(report).some(({ result }) => result === 'failed')
  return kind === 'unavailable' && !failed ? colors.yellow : colors.red
}

const verdicts = ['equal', 'unsupported', 'differs', 'stale'] as const

function summary({ outcome }: Report): string {
  if (!('cells' in outcome)) return outcome.message
  const found = [...outcome.cells.values()]
  const counts = verdicts.flatMap((verdict) => {
    const { length } = found.filter((cell) => cell.verdict === verdict)
    return length === 0 ? [] : `${length} ${verdict}`
  })
  return `${counts.join(', ')}  (${[...new Set(Object.values(outcome.versions))].join(', ')})`
}

function cells(report: Report): string[] {
  const { outcome, standings } = report
  if (outcome.kind === 'errored') {
    const output = outcome.output.trim()
    return output === '' ? [] : ['the end of its output:', ...output.split('\n').slice(-40)]
  }
  if (outcome.kind === 'unavailable') {
    const said = [...standings].map(([id, standing]) => [id, describeStanding(standing)] as const)
    return groupByReason(said).map(({ ids, reason }) => {
      const equal = ids.every((id) => standings.get(id)?.standing === 'equal')
      return `its evidence, for ${equal ? count(ids, report) : names(ids, report)}: ${reason}`
    })
  }
  const reasons = [...outcome.cells].flatMap(([id, cell]) => {
    if (cell.verdict === 'unsupported') return [[id, `unsupported: ${cell.reason}`] as const]
    if (cell.verdict === 'stale') return [[id, describeStale(cell.reason)] as const]
    if (cell.verdict === 'equal') return []
    return [[id, cell.differences.map(({ message }) => message).join('\n  ')] as const]
  })
  return groupByReason(reasons).map(({ ids, reason }) => `${names(ids, report)}: ${reason}`)
}

/** A longer list is not read to its end. */
const named = 12

/** Names the ids, unless they are all there are, or too many. */
function names(ids: readonly string[], report: Report): string {
  if (ids.length > 1 && ids.length === report.ids.length) return `all ${count(ids, report)}`
  if (ids.length <= named) return ids.join(', ')
  return `${ids.slice(0, named).join(', ')} and ${ids.length - named} more`
}

function count({ length }: readonly string[], { unit }: Report): string {
  return length === 1 ? `1 ${unit}` : `${length} ${unit}s`
}

function evidence(report: Report): string[] {
  const { outdated, recorded } = report
  const written =
    recorded === undefined
      ? []
      : ['file' in recorded ? `recorded in ${recorded.file}` : `not recorded: ${recorded.refused}`]
  if (outdated.length === 0) return written
  const reasons = outdated.map(({ id, message }) => [id ?? '', message] as const)
  const lines = groupByReason(reasons).map(({ ids, reason }) =>
    describeOutdated({ id: names(ids, report) || undefined, message: reason }),
  )
  const head = 'the evidence is out of date, record it with --record: '
  return [...written, ...lines.map((line) => head + line)]
}
