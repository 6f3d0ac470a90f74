import { junitXml } from '@statuary/contract-runner/junit-xml'
import { passed, type Verdict } from './verify-endpoint.js'

/** Writes verdicts as JUnit XML, a case for each endpoint; warnings stand in its output. */
export function verdictsAsJunit(verdicts: readonly Verdict[]): string {
  return junitXml('statuary verify', [
    {
      name: 'statuary verify',
      cases: verdicts.map((verdict) => ({
        classname: 'statuary',
        name: `${verdict.id} ${verdict.method} ${verdict.url}`,
        result: passed(verdict) ? 'passed' : 'failed',
        message: verdict.findings
          .map(({ severity, path, message }) => `${severity}: ${path} ${message}`)
          .join('\n'),
      })),
    },
  ])
}
