import { httpStatuses, isContractId } from '@statuary/core'
import { describe, expect, test } from 'vitest'
import { locales as all } from './index.ts'
import type { StatusProse } from './status-prose.js'

const locales = ['en', 'de'] as const

const prose = Object.fromEntries(all.map(({ lang, http }) => [lang, http])) as Readonly<
  Record<(typeof locales)[number], Readonly<Record<number, StatusProse>>>
>

function textsOf({ title, summary, retry, decisions, confusedWith = [] }: StatusProse): string[] {
  return [
    title,
    summary,
    retry,
    ...decisions.flatMap(({ when, then: fix }) => [when, fix]),
    ...confusedWith.map(({ why }) => why),
  ]
}

function withoutCode(text: string): string {
  return text.replaceAll(/`[^`]*`/g, 'code')
}

/** A dot within `15.5.2` or `HTTP/1.1` is followed by no space, so it ends no sentence. */
function sentencesOf(text: string): string[] {
  return withoutCode(text).split(/(?<=[.!?])\s+/)
}

function codeIn({ decisions }: StatusProse): string[][] {
  return decisions.map(({ when, then: fix }) =>
    [...new Set(`${when} ${fix}`.match(/`[^`]*`/g))].sort(),
  )
}

/** The numbers of what is cited, in order: `RFC 9110 15.5.2`, then perhaps `7.8`. */
function citationsIn(entry: StatusProse): string[] {
  const citation =
    /RFC (\d+)(?:,? (?:sections?|Abschnitte?) ([\d.]*\d)(?: (?:and|und) ([\d.]*\d))?)?/g
  return textsOf(entry).flatMap((text) =>
    [...text.matchAll(citation)].map((match) => match.slice(1).join(' ').trim()),
  )
}

describe.each(locales)('the HTTP prose in %s', (locale) => {
  const entries = Object.entries(prose[locale])

  test('covers exactly the statuses that core defines', () => {
    expect(entries.map(([code]) => Number(code))).toEqual(httpStatuses.map(({ code }) => code))
  })

  test.each(entries)('leaves no text of %s empty, and has two to five decisions', (_, entry) => {
    for (const text of textsOf(entry)) expect(text).toMatch(/^\S.*\S$/)
    expect(entry.decisions.length).toBeGreaterThanOrEqual(2)
    expect(entry.decisions.length).toBeLessThanOrEqual(5)
  })

  test.each(entries)('sums %s up in one short sentence', (_, { summary }) => {
    expect(summary.length).toBeLessThanOrEqual(200)
    expect(summary).toMatch(/\.$/)
    expect(sentencesOf(summary)).toHaveLength(1)
  })

  test.each(entries)('says in at most two sentences whether to retry %s', (_, { retry }) => {
    expect(retry).toMatch(/\.$/)
    expect(sentencesOf(retry).length).toBeLessThanOrEqual(2)
  })

  test.each(entries)('gives each case of %s as a case and each fix as a sentence', (_, entry) => {
    for (const { when, then: fix } of entry.decisions) {
      expect(when).not.toMatch(/[.!?]$/)
      expect(fix).toMatch(/\.$/)
    }
  })

  test('tells a status apart from others that exist, and never from itself', () => {
    for (const [code, { confusedWith = [] }] of entries) {
      const ids = confusedWith.map(({ id }) => id)
      expect(ids.filter((id) => !isContractId(id) || id === `http/${code}`)).toEqual([])
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  test('holds no markup but code, closes it, and quotes as its language does', () => {
    const foreignQuotes = locale === 'en' ? /[„"]/ : /[”"]/
    for (const text of entries.flatMap(([, entry]) => textsOf(entry))) {
      expect(text.split('`').length % 2, text).toBe(1)
      expect(withoutCode(text), text).not.toMatch(/<\/?[a-z]+>|\*\*|\]\(|^#/)
      expect(withoutCode(text), text).not.toMatch(foreignQuotes)
    }
  })
})

describe('what the prose says of a retry', () => {
  const permanent = {
    en: /^Permanent|^Do not|^It does not say/,
    de: /^Dauerhaft|^Nicht|^Ob das|^Weder/,
  }
  const temporary = { en: /temporary/i, de: /vorübergehend/i }
  const nothingFailed = {
    en: /^Nothing failed|^It worked|^The code itself/,
    de: /^(?:Es ist|Noch ist) nichts fehlgeschlagen|^Die Anfrage ist gelungen|^Der Code selbst/,
  }
  const expected = {
    changed: permanent,
    never: permanent,
    later: temporary,
    'at-once': temporary,
    unneeded: nothingFailed,
  }

  test.each(httpStatuses)('follows the row of $code in core', ({ code, retry }) => {
    for (const locale of locales)
      expect(prose[locale][code]?.retry).toMatch(expected[retry][locale])
  })
})

describe('the two locales', () => {
  test.each(httpStatuses)('say the same of $code', ({ code }) => {
    const [en, de] = [prose.en[code] as StatusProse, prose.de[code] as StatusProse]
    expect(de.decisions.length).toBe(en.decisions.length)
    expect(de.confusedWith?.map(({ id }) => id)).toEqual(en.confusedWith?.map(({ id }) => id))
    expect(codeIn(de)).toEqual(codeIn(en))
    expect(citationsIn(de)).toEqual(citationsIn(en))
  })

  test('share no sentence', () => {
    const sentences = (locale: 'en' | 'de') =>
      Object.values(prose[locale]).flatMap(textsOf).flatMap(sentencesOf)
    const english = new Set(sentences('en'))
    expect(sentences('de').filter((sentence) => english.has(sentence))).toEqual([])
  })
})
