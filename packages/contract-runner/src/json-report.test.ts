import { expect, test } from 'vitest'
import { reports } from '../test/reports.ts'
import { jsonReport } from './json-report.ts'

test('has the counts, and for each framework its cells or its evidence', () => {
  const { passed, failed, skipped, frameworks } = JSON.parse(jsonReport(reports))
  expect({ passed, failed, skipped }).toEqual({ passed: 5, failed: 8, skipped: 4 })
  expect(frameworks).toMatchObject([
    { id: 'good', outcome: 'verified', cells: { 'http/503': { verdict: 'unsupported' } } },
    { id: 'different', required: true, seconds: 1.234, outdated: [{}, {}, {}] },
    { id: 'broken', outcome: 'errored', output: 'one\ntwo <&\n' },
    { id: 'absent', evidence: { 'smtp/451': { standing: 'not verified since' } } },
  ])
})
