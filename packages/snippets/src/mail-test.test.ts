import { canonicalReply, contractIds, smtpReply } from '@statuary/core'
import { describe, expect, test } from 'vitest'
import { testedStages } from './mail-client.js'
import { mailClients } from './mail-clients.js'
import { mailTest, mailTestIds } from './mail-test.js'

/** As a JavaScript caller would call it. */
const untyped = mailTest as (id: unknown, client: unknown) => string

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
    const text = mailTest(id, client)
    expect(text).toMatch(/^\S/)
    expect(text).toMatch(/\S\n$/)
    expect(text).not.toMatch(/[ \t]$/m)
    expect(text).not.toMatch(/[^\n\t\x20-\x7e]/)
    expect(text).not.toMatch(/\n{4}/)
    expect(text).not.toMatch(/.{101}/)
    expect(text).not.toMatch(/undefined|\[object/)
    expect(text).not.toMatch(language === 'go' ? /^\t* /m : /\t/)
  })

  test.each(ids)('%s has the rule, puts it, and takes it away', (id) => {
    const text = mailTest(id, client)
    const [, code, stage] = id.split(/[/@]/)
    expect(text.replaceAll(/[\s\\"']|\bstage\b|\breplies\b|\bcode\b|=>/g, '')).toContain(
      `[{:${stage},:[{:${code}}]}]`,
    )
    expect(text).toMatch(/rules/)
    expect(text).toMatch(/reset/)
    expect(text).toContain('STATUARY_HTTP_PORT')
    expect(text).toContain('STATUARY_SMTP_PORT')
  })

  test.each(ids)('%s logs in if it is about that, and else not', (id) => {
    expect(mailTest(id, client).includes('secret')).toBe(id.endsWith('@AUTH'))
  })

  test.each(ids)('%s has a name of its own, so that any number can be in one project', (id) => {
    const [, code, stage] = id.split(/[/@]/)
    expect(mailTest(id, client)).toMatch(new RegExp(`${code}[_ ]?at[_ ]?${stage}`, 'i'))
  })
})

describe('the text of a reply', () => {
  // Those that expose no text are curl; go-mail has it in its message.
  const exposing = mailClients.filter(({ id }) => id !== 'curl')

  test.each(exposing)('is asserted on by $title', ({ id: client }) => {
    const { text } = canonicalReply(550, 'RCPT')
    expect(mailTest('smtp/550@RCPT', client)).toContain(text)
  })

  test('is the whole line where a client gives that', () => {
    expect(mailTest('smtp/550@RCPT', 'nodemailer')).toContain('550 5.1.1 Requested action')
  })
})

describe('mailTest', () => {
  test.each([
    ['smtp/550@RCPT', 'mutt', 'No mail client "mutt". There are nodemailer, smtplib, django'],
    [
      'smtp/550@AUTH',
      'django',
      'There is no test "smtp/550@AUTH"; smtp/550 has one at MAIL, RCPT, MESS',
    ],
    ['smtp/550', 'django', 'There is no test "smtp/550"; smtp/550 has one at MAIL, RCPT, MESSAGE.'],
    [
      'smtp/250@RCPT',
      'django',
      'There is no test "smtp/250@RCPT". A test is for a reply that refuses',
    ],
    [
      'http/503',
      'django',
      'There is no test "http/503". A test is for a reply that refuses a message',
    ],
    [
      undefined,
      'django',
      'There is no test undefined. A test is for a reply that refuses a message',
    ],
    [
      'smtp/503@AUTH',
      'django',
      "There is no test of Django with smtp/503@AUTH: login() takes 503 for 'already",
    ],
    [
      'smtp/421@DATA',
      'nodemailer',
      'There is no test of Nodemailer with smtp/421@DATA: Nodemailer sends DA',
    ],
  ])('has none for %s with %s', (id, client, message) => {
    expect(() => untyped(id, client)).toThrow(RangeError)
    expect(() => untyped(id, client)).toThrow(message)
  })
})
