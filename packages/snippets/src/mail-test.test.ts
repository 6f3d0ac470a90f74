import { canonicalReply, contractIds, smtpReply } from '@statuary/core'
import { describe, expect, test } from 'vitest'
import { testedStages } from './mail-client.js'
import { mailClients } from './mail-clients.js'
import { mailTest, mailTestIds } from './mail-test.js'

/** As a JavaScript caller would call it. */
const untyped = mailTest as (id: unknown, client: unknown, stage: unknown) => string

/** What mailTest takes, of an id such as `smtp/550@RCPT`. */
function partsOf(id: string) {
  return id.split('@') as [Parameters<typeof mailTest>[0], Parameters<typeof mailTest>[2]]
}

describe('mailTestIds', () => {
  test('are the refusals at each stage of a mail that lists them', () => {
    const listed = testedStages.flatMap((stage) =>
      contractIds.flatMap((id) => {
        const [, family, code] = /^(smtp)\/([45]\d\d)$/.exec(id) ?? []
        const stages: object = family ? smtpReply(Number(code) as 550).stages : {}
        return stage in stages ? [`${id}@${stage}`] : []
      }),
    )
    expect(mailTestIds('go-net-smtp')).toEqual(listed)
    expect(listed).toHaveLength(59)
  })

  test('leave out where a client does not fail in one known way', () => {
    const all = mailTestIds('go-net-smtp')
    const left = (client: Parameters<typeof mailTestIds>[0]) =>
      all.filter((id) => !mailTestIds(client).includes(id))
    expect(left('nodemailer')).toEqual(['smtp/421@DATA'])
    expect(left('smtplib')).toEqual(['smtp/503@AUTH'])
    expect(left('django')).toEqual(['smtp/503@AUTH'])
    for (const { id, untested = {} } of mailClients) expect(left(id)).toEqual(Object.keys(untested))
  })
})

describe.each(mailClients)('a test of $title', ({ id: client, language }) => {
  const ids = mailTestIds(client)

  test.each(ids)('%s is clean text that ends with one line break', (id) => {
    const [contract, stage] = partsOf(id)
    const text = mailTest(contract, client, stage)
    expect(text).toMatch(/^\S/)
    expect(text).toMatch(/\S\n$/)
    expect(text).not.toMatch(/[ \t]$/m)
    expect(text).not.toMatch(/[^\n\t\x20-\x7e]/)
    expect(text).not.toMatch(/\n{4}/)
    expect(text).not.toMatch(/undefined|\[object/)
    expect(text).not.toMatch(language === 'go' ? /^\t* /m : /\t/)
  })

  test.each(ids)('%s has the rule, puts it, and takes it away', (id) => {
    const [contract, stage] = partsOf(id)
    const text = mailTest(contract, client, stage)
    const code = contract.slice('smtp/'.length)
    expect(text.replaceAll(/[\s\\"']|\bstage\b|\breplies\b|\bcode\b|=>/g, '')).toContain(
      `[{:${stage},:[{:${code}}]}]`,
    )
    expect(text).toMatch(/rules/)
    expect(text).toMatch(/reset/)
    expect(text).toContain('STATUARY_HTTP_PORT')
    expect(text).toContain('STATUARY_SMTP_PORT')
  })

  test.each(ids)('%s logs in if it is about that, and else not', (id) => {
    const [contract, stage] = partsOf(id)
    expect(mailTest(contract, client, stage).includes('secret')).toBe(stage === 'AUTH')
  })

  test.each(ids)('%s has a name of its own, so that any number can be in one project', (id) => {
    const [contract, stage] = partsOf(id)
    const code = contract.slice('smtp/'.length)
    expect(mailTest(contract, client, stage)).toMatch(
      new RegExp(`${code}[_ ]?at[_ ]?${stage}`, 'i'),
    )
  })
})

describe('the text of a reply', () => {
  // Those that expose no text are curl; go-mail has it in its message.
  const exposing = mailClients.filter(({ id }) => id !== 'curl')

  test.each(exposing)('is asserted on by $title', ({ id: client }) => {
    const { text } = canonicalReply(550, 'RCPT')
    expect(mailTest('smtp/550', client, 'RCPT')).toContain(text)
  })

  test('is the whole line where a client gives that', () => {
    expect(mailTest('smtp/550', 'nodemailer', 'RCPT')).toContain('550 5.1.1 Requested action')
  })
})

describe('mailTest', () => {
  test.each<[string, string, string, string]>([
    ['smtp/550', 'mutt', 'RCPT', 'No mail client "mutt". There are nodemailer, smtplib, django'],
    [
      'smtp/550',
      'django',
      'AUTH',
      'No test with "smtp/550" at "AUTH"; it has one at MAIL, RCPT, MESSAGE.',
    ],
    [
      'smtp/550',
      'django',
      'EHLO',
      'No test with "smtp/550" at "EHLO"; it has one at MAIL, RCPT, MESSAGE.',
    ],
    [
      'smtp/250',
      'django',
      'RCPT',
      'No test with "smtp/250". A test is for a reply that refuses a mail',
    ],
    [
      'http/503',
      'django',
      'RCPT',
      'No test with "http/503". A test is for a reply that refuses a mail',
    ],
    [
      'smtp/503',
      'django',
      'AUTH',
      "No test of Django with smtp/503 at AUTH: login() takes 503 for 'already authenticated'",
    ],
    [
      'smtp/421',
      'nodemailer',
      'DATA',
      'No test of Nodemailer with smtp/421 at DATA: Nodemailer sends DATA along with RCPT',
    ],
  ])('has none for %s with %s at %s', (id, client, stage, message) => {
    expect(() => untyped(id, client, stage)).toThrow(RangeError)
    expect(() => untyped(id, client, stage)).toThrow(message)
  })
})
