import { junitXml } from './junit-xml.ts'
import { casesOf, type FrameworkReport } from './report.ts'

/** Writes reports as JUnit XML: a suite for each framework, a case for each contract. */
export function junit(reports: readonly FrameworkReport[]): string {
  return junitXml(
    'contracts',
    reports.map((report) => ({
      name: report.outcome.id,
      cases: casesOf(report).map((one) => ({ classname: report.outcome.id, ...one })),
      seconds: report.milliseconds / 1000,
      ...(report.outcome.kind === 'errored' ? { errorOutput: report.outcome.output } : {}),
    })),
  )
}
