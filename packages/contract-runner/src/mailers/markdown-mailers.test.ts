import { expect, test } from 'vitest'
import type { RecordedCell } from '../evidence-file.ts'
import type { Standing } from '../standing.ts'
import type { MailerEvidenceCell } from './mailer-evidence.ts'
import { type MailerRow, markdownMailers, shownCase } from './markdown-mailers.ts'

const cell = {
  standing: 'equal',
  verdict: 'equal',
  date: '2026-02-25',
  sha256: '',
  ok: false,
  delivered: [],
  took: 'at once',
} as const
const none = { code: null, enhanced: null, text: null }
const reply = { code: 550, enhanced: null, text: 'No' }

function row(title: string, shown: Pick<MailerEvidenceCell, 'error' | 'refused'>): MailerRow {
  const standings = new Map<string, Standing<MailerEvidenceCell>>([
    [shownCase, { ...cell, ...shown }],
    ['ok', { standing: 'not verified since', date: '2026-02-25' }],
  ])
  const tests = new Map<string, Standing<RecordedCell>>([
    ['smtp/550@RCPT', { standing: 'not verified since', date: '2026-02-25' }],
  ])
  return { id: 'a', title, versions: { client: 'A 1', runtime: 'B 2' }, standings, tests }
}

test('says where a developer finds code and text, how much arrives, and how many tests pass', () => {
  const error = { type: 'A|Error', message: '' }
  const refused = [{ address: 'a@b.test', ...reply }]
  expect(
    markdownMailers([
      row('By value', { error: { ...error, ...reply }, refused: [] }),
      row('By recipient', { error: { ...error, ...none }, refused }),
      row('By recipient alone', { error: { ...error, ...none, code: -1 }, refused }),
      row('By message', { error: { ...error, ...none }, refused: [] }),
      { id: 'b', title: 'Unknown', versions: undefined, standings: new Map(), tests: new Map() },
    ])
      .split('\n')
      .slice(2),
  ).toEqual([
    '| By value | A 1, B 2 | `A\\|Error` | yes | yes | 1 of 2 | 0 of 1 |',
    '| By recipient | A 1, B 2 | `A\\|Error` | yes, by recipient | yes, by recipient | 1 of 2 | 0 of 1 |',
    '| By recipient alone | A 1, B 2 | `A\\|Error` | yes, by recipient | yes, by recipient | 1 of 2 | 0 of 1 |',
    '| By message | A 1, B 2 | `A\\|Error` | in the message only | in the message only | 1 of 2 | 0 of 1 |',
    '| Unknown | not verified yet | | | | | |',
  ])
})
