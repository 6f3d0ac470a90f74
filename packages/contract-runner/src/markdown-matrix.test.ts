import { expect, test } from 'vitest'
import { reports } from '../test/reports.ts'
import type { Evidence } from './evidence.ts'
import { markdownMatrix } from './markdown-matrix.ts'

const { standings = new Map() } = reports.find(({ outcome }) => outcome.id === 'absent') ?? {}
const evidence: Evidence = {
  $schema: '',
  id: 'absent',
  date: '2026-02-25',
  versions: { framework: 'Absent 1', runtime: 'A|B 2', server: 'A|B 2' },
  project: '',
  contracts: {},
}

test('has a line for each framework, and every contract that is not equal with its reason', () => {
  expect(
    markdownMatrix([
      { title: 'Absent', evidence, standings },
      { title: 'Unknown', evidence: undefined, standings: new Map() },
    ]),
  ).toBe(`| framework | run with | on | equal |
| --- | --- | --- | --- |
| Absent | Absent 1, A\\|B 2 | 2026-02-25 | 1 of 4 |
| Unknown | not verified yet | | |

Not equal:

- **Absent**, http/503: no way
- **Absent**, smtp/451: not verified since 2026-02-25
- **Absent**, smtp/550: not verified yet`)
})
