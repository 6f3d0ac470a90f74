import picocolors from 'picocolors'
import { expect, test } from 'vitest'
import { reports } from '../test/reports.ts'
import { matrix } from './matrix.ts'
import type { Report } from './report.ts'

test('has a line for each framework, and names every cell that is not equal with its reason', () => {
  expect(matrix(reports, picocolors.createColors(false)).replaceAll('\u{1B}', '')).toBe(
    `good       verified     1 equal, 3 unsupported  (Fake 1.0, Go 1.26)
           http/503, smtp/451: unsupported: no way
           smtp/550: unsupported: no, neither
           recorded in contracts/evidence/good.json
different  differs      1 equal, 2 differs, 1 stale  (Fake 1.0, Go 1.26, Server 2)
           http/503: /body is the string "<1>" instead of 1.
             And more.
           smtp/451: is equal now, though the adapter lists it as unsupported (no way); remove it from there
           smtp/550: /body is the string "<1>" instead of 1.
           not recorded: smtp/451 is equal
           the evidence is out of date, record it with --record: the project has changed
           the evidence is out of date, record it with --record: http/204, http/503: its snippet has changed
broken     errored      make ended with exit code 2.
           the end of its output:
           one
           two <&
absent     unavailable  go is not installed
           its evidence, for 1 contract: equal (2026-02-25)
           its evidence, for http/503: unsupported (2026-02-25, no way)
           its evidence, for smtp/451: not verified since 2026-02-25
           its evidence, for smtp/550: not verified yet`,
  )
})

test('does not name every contract where it is every contract', () => {
  const ids = ['http/204', 'http/503', 'smtp/451', 'smtp/550']
  const report = reports.find(({ outcome }) => outcome.id === 'absent') as Report
  const standings = new Map(ids.map((id) => [id, { standing: 'not verified yet' }] as const))
  expect(matrix([{ ...report, standings }], picocolors.createColors(false))).toContain(
    'its evidence, for all 4 contracts: not verified yet',
  )
})

test('colours the outcome where it may', () => {
  const [line = ''] = matrix(reports, picocolors.createColors(true)).split('\n')
  expect(line).toContain('\u{1B}[32mverified')
})
