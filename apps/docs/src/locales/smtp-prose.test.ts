import { isContractId, smtpReplies, smtpStages } from '@statuary/core'
import { describe, expect, test } from 'vitest'
import { locales as all } from './index.ts'
import type { Locale } from './locale.ts'
import type { StatusProse } from './status-prose.js'

const locales = ['en', 'de'] as const

/** Gives what each language says of one kind. */
function said<Kind>(of: (locale: Locale) => Kind): Readonly<Record<'en' | 'de', Kind>> {
  const [en, de] = locales.map((lang) => of(all.find((one) => one.lang === lang) as Locale))
  return { en, de } as Readonly<Record<'en' | 'de', Kind>>
}

const prose = said<Readonly<Record<number, StatusProse>>>(({ smtp }) => smtp)
const stages = said((locale) => locale.stages)
const undefinedReplies = said(({ undefinedCodes }) => undefinedCodes.smtp)

const definedCodes = smtpReplies.map(({ code }) => String(code))

/** A text without its code spans, so that a dot in `5.1.1` ends no sentence. */
function withoutCode(text: string): string {
  return text.replaceAll(/`[^`]*`/g, 'code')
}

/** The sentences of a text that say more than the names of settings. */
function sentences(text: string): string[] {
  const settings = /^(?:(?:code|nodemailer|smtplib|ActionMailer|Postfix)[:;,.]?\s*)+$/
  return withoutCode(text)
    .split(/(?<=[.!?])\s+/)
    .filter((sentence) => !settings.test(sentence))
}

function textsOf({ title, summary, retry, decisions, confusedWith = [] }: StatusProse): string[] {
  return [
    title,
    summary,
    retry,
    ...decisions.flatMap(({ when, then: fix }) => [when, fix]),
    ...confusedWith.map(({ why }) => why),
  ]
}

function allTexts(locale: 'en' | 'de'): string[] {
  return [
    ...Object.values(prose[locale]).flatMap(textsOf),
    ...Object.values(stages[locale]),
    ...Object.values(undefinedReplies[locale]).map(({ text }) => text),
  ]
}

describe.each(locales)('the SMTP prose in %s', (locale) => {
  test('covers exactly the replies that core defines', () => {
    expect(Object.keys(prose[locale])).toEqual(definedCodes)
  })

  test.each(Object.entries(prose[locale]))('is complete for %s', (_code, entry) => {
    for (const text of textsOf(entry)) expect(text.trim()).toMatch(/./)
    expect(entry.decisions.length).toBeGreaterThanOrEqual(2)
    expect(entry.decisions.length).toBeLessThanOrEqual(7)
  })

  test.each(Object.entries(prose[locale]))('sums %s up in one short sentence', (_code, entry) => {
    expect(entry.summary.length).toBeLessThanOrEqual(200)
    expect(withoutCode(entry.summary)).toMatch(/^[^.!?]+\.$/)
  })

  test('tells other statuses apart by ids that exist, and no status from itself', () => {
    for (const [code, { confusedWith = [] }] of Object.entries(prose[locale])) {
      const ids = confusedWith.map(({ id }) => id)
      expect(ids.filter((id) => !isContractId(id) || id === `smtp/${code}`)).toEqual([])
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  test('says first that a 5yz reply is permanent, and that a 4yz reply is not', () => {
    const permanent = locale === 'en' ? /^Permanent/ : /^Dauerhaft/
    for (const [code, { retry }] of Object.entries(prose[locale])) {
      if (code.startsWith('5')) expect(retry).toMatch(permanent)
      else expect(retry).not.toMatch(permanent)
    }
  })

  test('leads from codes that no RFC defines to replies that one does', () => {
    for (const [code, { text, instead }] of Object.entries(undefinedReplies[locale])) {
      expect(text.trim()).toMatch(/\.$/)
      expect(definedCodes).not.toContain(code)
      expect(isContractId(instead) && instead.startsWith('smtp/')).toBe(true)
    }
  })

  test('has a caption for every stage', () => {
    expect(Object.keys(stages[locale])).toEqual([...smtpStages])
    for (const caption of Object.values(stages[locale])) expect(caption.trim()).toMatch(/\.$/)
  })

  test('closes every code span and holds no other markup', () => {
    for (const text of allTexts(locale)) {
      expect((text.match(/`/g) ?? []).length % 2, text).toBe(0)
      expect(withoutCode(text), text).not.toMatch(/<\/?[a-z]+>|\*\*|\]\(/)
    }
  })
})

describe('the two locales', () => {
  test.each(definedCodes)('say the same of %s', (code) => {
    const [en, de] = [prose.en[Number(code)], prose.de[Number(code)]]
    expect(de?.decisions.length).toBe(en?.decisions.length)
    expect(de?.confusedWith?.map(({ id }) => id)).toEqual(en?.confusedWith?.map(({ id }) => id))
  })

  test('lead from the same undefined codes to the same replies', () => {
    const targets = (locale: 'en' | 'de') =>
      Object.entries(undefinedReplies[locale]).map(([code, { instead }]) => [code, instead])
    expect(targets('de')).toEqual(targets('en'))
  })

  test('share no sentence', () => {
    const english = new Set(allTexts('en').flatMap(sentences))
    const german = allTexts('de').flatMap(sentences)
    expect(german.filter((sentence) => english.has(sentence))).toEqual([])
  })

  test.each(definedCodes)('show the same code in the decisions of %s', (code) => {
    const codeSpans = (entry: StatusProse | undefined) =>
      entry?.decisions.map(({ when, then: fix }) =>
        [...new Set(`${when} ${fix}`.match(/`[^`]*`/g))].sort(),
      )
    expect(codeSpans(prose.de[Number(code)])).toEqual(codeSpans(prose.en[Number(code)]))
  })
})
