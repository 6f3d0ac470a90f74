import { type Report, tally } from './report.ts'

/** Writes reports as JSON, for other programs. */
export function jsonReport(reports: readonly Report[]): string {
  const of = (wanted: Report['unit']) => reports.filter(({ unit }) => unit === wanted).map(entry)
  const content = {
    ...tally(reports),
    frameworks: of('contract'),
    mailers: of('case'),
    mailTests: of('test'),
  }
  return `${JSON.stringify(content, null, 2)}\n`
}

function entry({ outcome, standings, milliseconds, ...report }: Report) {
  return {
    id: outcome.id,
    title: outcome.title,
    outcome: outcome.kind,
    required: report.required,
    seconds: milliseconds / 1000,
    ...('message' in outcome && { message: outcome.message }),
    ...('output' in outcome && { output: outcome.output }),
    ...('versions' in outcome && { versions: outcome.versions }),
    ...('cells' in outcome
      ? { cells: Object.fromEntries(outcome.cells) }
      : { evidence: Object.fromEntries(standings) }),
    outdated: report.outdated,
    ...(report.recorded && { recorded: report.recorded }),
  }
}
