import { describe, expect, test } from 'vitest'
import { locales } from '../../src/locales/index.ts'
import { searchDocuments } from '../../src/search/documents.ts'
import { createSearch } from '../../src/search/search.ts'
import { english, german, type Question } from './questions.ts'

/** So many of the fifty have to find their page among the first two. */
const right = 45

const searches = locales.map((locale) => ({
  locale,
  search: createSearch(searchDocuments(locale), new Set(locale.stopWords.split(' '))),
}))

function missed(lang: string, questions: readonly Question[]): string[] {
  const { search } = searches.find(({ locale }) => locale.lang === lang) ?? {}
  return questions.flatMap(({ asked, answers }) => {
    const found = (search?.(asked) ?? []).map(({ href }) => href.replace(/#.*/, ''))
    const first = [...new Set(found.slice(0, 2))]
    return first.some((href) => answers.includes(href)) ? [] : [`${asked} -> ${found.slice(0, 4)}`]
  })
}

test(`the right page is among the first two for ${right} of 50 questions`, () => {
  const questions = english.length + german.length
  expect(questions).toBe(50)
  const wrong = [...missed('en', english), ...missed('de', german)]
  expect(questions - wrong.length, wrong.join('\n')).toBeGreaterThanOrEqual(right)
})

describe.each(searches)('the search in $locale.label', ({ locale, search }) => {
  test('finds every status by its number and protocol', () => {
    for (const { id, kind, key } of searchDocuments(locale)) {
      if (kind !== 'http' && kind !== 'smtp') continue
      expect(search(`${kind} ${key}`)[0]?.href, id).toBe(id)
    }
  })

  test('finds every error and every enhanced code by its name', () => {
    for (const { id, kind, title } of searchDocuments(locale)) {
      if (kind !== 'exception' && kind !== 'enhanced') continue
      const hrefs = search(title).map(({ href }) => href)
      expect(hrefs.slice(0, 2), title).toContain(id)
    }
  })

  test('finds every code that nobody defined', () => {
    for (const { id, kind, key } of searchDocuments(locale)) {
      if (kind !== 'undefined') continue
      const hrefs = search(`${id.includes('/smtp/') ? 'smtp' : 'http'} ${key}`).map(
        ({ href }) => href,
      )
      expect(hrefs.slice(0, 2), key).toContain(id)
    }
  })

  test('finds nothing in nothing', () => {
    expect(search('')).toEqual([])
    expect(search('   ')).toEqual([])
  })
})
