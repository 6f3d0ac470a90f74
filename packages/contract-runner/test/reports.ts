import type { Report } from '../src/report.ts'

const response = { status: 503, headers: {}, body: '{}' }
const answers = { response, head: 503 }
const difference = {
  path: '/body',
  expected: 1,
  actual: '<1>\u{1B}',
  message: '/body is the string "<1>\u{1B}" instead of 1.',
}
const ran = {
  unit: 'contract' as const,
  ids: ['http/204', 'http/503', 'smtp/451', 'smtp/550'],
  required: false,
  evidenceRequired: false,
  standings: new Map(),
  outdated: [],
  recorded: undefined,
  milliseconds: 1234,
}
const versions = { framework: 'Fake 1.0', runtime: 'Go 1.26', server: 'Go 1.26' }

/** A report of each kind. */
export const reports: readonly Report[] = [
  {
    ...ran,
    outcome: {
      id: 'good',
      title: 'Good',
      kind: 'verified',
      versions,
      cells: new Map([
        ['http/204', { verdict: 'equal', ...answers }],
        [
          'http/503',
          { verdict: 'unsupported', reason: 'no way', differences: [difference], ...answers },
        ],
        [
          'smtp/451',
          { verdict: 'unsupported', reason: 'no way', differences: [difference], ...answers },
        ],
        [
          'smtp/550',
          { verdict: 'unsupported', reason: 'no, neither', differences: [difference], ...answers },
        ],
      ]),
    },
    recorded: { file: 'contracts/evidence/good.json' },
  },
  {
    ...ran,
    required: true,
    outcome: {
      id: 'different',
      title: 'Different',
      kind: 'differs',
      versions: { ...versions, server: 'Server 2' },
      cells: new Map([
        ['http/204', { verdict: 'equal', ...answers }],
        [
          'http/503',
          {
            verdict: 'differs',
            differences: [difference, { ...difference, message: 'And more.' }],
            ...answers,
          },
        ],
        ['smtp/451', { verdict: 'stale', reason: 'no way', ...answers }],
        [
          'smtp/550',
          { verdict: 'differs', differences: [difference], response: undefined, head: undefined },
        ],
      ]),
    },
    outdated: [
      { id: undefined, message: 'the project has changed' },
      { id: 'http/204', message: 'its snippet has changed' },
      { id: 'http/503', message: 'its snippet has changed' },
    ],
    recorded: { refused: 'smtp/451 is equal' },
  },
  {
    ...ran,
    outcome: {
      id: 'broken',
      title: 'Broken',
      kind: 'errored',
      message: 'make ended with exit code 2.',
      output: 'one\ntwo <&\n',
    },
  },
  {
    ...ran,
    outcome: {
      id: 'absent',
      title: 'Absent',
      kind: 'unavailable',
      message: 'go is not installed',
    },
    standings: new Map([
      ['http/204', { standing: 'equal', verdict: 'equal', sha256: '', date: '2026-02-25' }],
      [
        'http/503',
        {
          standing: 'unsupported',
          verdict: 'unsupported',
          reason: 'no way',
          sha256: '',
          date: '2026-02-25',
        },
      ],
      ['smtp/451', { standing: 'not verified since', date: '2026-02-25' }],
      ['smtp/550', { standing: 'not verified yet' }],
    ]),
  },
]
