import { canonicalReply, type SmtpStage, smtpReplies } from '@statuary/core'
import { expect, test } from 'vitest'
import { places } from '../places.ts'
import { mailStages } from './mail-case.ts'
import { mailCases } from './mail-cases.ts'

const cases = mailCases(places.contracts)
const ids = cases.map(({ id }) => id)

test.each(mailStages)('every reply that core lists at %s is a case', (stage) => {
  const listed = smtpReplies
    .filter(({ stages }) => stage in stages)
    .map(({ code }) => `smtp/${code}@${stage}`)
  expect(ids.filter((id) => /^smtp\/\d+@[A-Z]+$/.test(id) && id.endsWith(`@${stage}`))).toEqual(
    listed,
  )
})

test('the reply of a case is worded as core words it', () => {
  for (const { id, stage, reply } of cases) {
    if (reply === undefined) continue
    const { code, enhanced, text } = reply
    const canonical = canonicalReply(code as 250, stage as SmtpStage, { domain: 'mail.test' })
    expect({ id, code, enhanced, text }).toEqual({ id, ...canonical })
  }
})

test('a refusal of recipients is two cases, and a success one', () => {
  expect(ids.filter((id) => id.endsWith('@RCPT:one'))).toEqual(
    ids.filter((id) => /^smtp\/[45]\d\d@RCPT$/.test(id)).map((id) => `${id}:one`),
  )
})

test('faults, wrong certificates and plain successes are cases, each once', () => {
  expect(ids).toEqual(
    expect.arrayContaining([
      'ok',
      'ok@STARTTLS',
      'ok@AUTH',
      'ok@TLS',
      ...['hang-up', 'reset', 'silence', 'garbage'].flatMap((fault) => [
        `${fault}@MAIL`,
        `${fault}@MESSAGE`,
      ]),
      'broken-handshake@STARTTLS',
      'expired-certificate@STARTTLS',
      'wrong-name@TLS',
    ]),
  )
  expect(new Set(ids).size).toBe(ids.length)
})
