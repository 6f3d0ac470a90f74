import { junitXml } from './junit-xml.ts'
import { casesOf, nameOf, type Report } from './report.ts'

/** Writes reports as JUnit XML: a suite for each framework or client, a case for each of its contracts or cases. */
export function junit(reports: readonly Report[]): string {
  return junitXml(
    'contracts',
    reports.map((report) => ({
      name: nameOf(report),
      cases: casesOf(report).map((one) => ({ classname: nameOf(report), ...one })),
      seconds: report.milliseconds / 1000,
      ...(report.outcome.kind === 'errored' ? { errorOutput: report.outcome.output } : {}),
    })),
  )
}
