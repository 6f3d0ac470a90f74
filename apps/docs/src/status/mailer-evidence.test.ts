import { expect, test } from 'vitest'
import { clientRows, type MailerEvidence, worstVerdict } from './mailer-evidence.ts'

const refused = {
  type: 'smtplib.SMTPRecipientsRefused',
  message: 'refused',
  code: 503,
  enhanced: null,
  text: '5.5.1 Bad sequence of commands',
}

const evidence: MailerEvidence = {
  id: 'smtplib',
  date: '2026-11-25',
  versions: { client: 'smtplib', runtime: 'Python 3.11.7' },
  cases: {
    'smtp/503@MAIL': { verdict: 'equal', error: null, refused: [] },
    'smtp/503@RCPT': { verdict: 'equal', reached: true, error: refused, refused: [] },
    'smtp/503@AUTH': { verdict: 'unsupported', reached: false, error: null, refused: [] },
    'smtp/550@RCPT': { verdict: 'equal', reached: true, error: refused, refused: [] },
  },
}

test('tells for each stage what the client did, and leaves out what is not recorded', () => {
  expect(clientRows(503, 'smtplib', [evidence])).toEqual({
    ranWith: { client: 'smtplib', runtime: 'Python 3.11.7', date: '2026-11-25' },
    rows: [
      { stage: 'AUTH', outcome: 'never sent' },
      { stage: 'MAIL', outcome: 'no error' },
      { stage: 'RCPT', outcome: 'error', ...refused, isPerRecipient: false },
    ],
  })
})

test('takes from the recipients what the error itself does not say', () => {
  const { code, enhanced, text } = refused
  const error = { ...refused, code: null, text: null }
  const cases = {
    'smtp/503@RCPT': { verdict: 'equal', error, refused: [{ code, enhanced, text }] },
  } as const
  expect(clientRows(503, 'smtplib', [{ ...evidence, cases }]).rows[0]).toMatchObject({
    isPerRecipient: true,
    code: 503,
    text: '5.5.1 Bad sequence of commands',
  })
})

test('has nothing to tell without evidence', () => {
  expect(clientRows(503, 'smtplib', []).rows).toEqual([])
})

test('gives the worst of a reply over its stages', () => {
  expect(worstVerdict(evidence, 503)).toBe('unsupported')
  expect(worstVerdict(evidence, 550)).toBe('equal')
  expect(worstVerdict(evidence, 421)).toBeUndefined()
})
