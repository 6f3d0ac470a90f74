import { junitXml } from './junit-xml.ts'
import { casesOf, type Report } from './report.ts'

/** Writes reports as JUnit XML: a suite for each framework or client, a case for each of its contracts or cases. */
export function junit(reports: readonly Report[]): string {
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
