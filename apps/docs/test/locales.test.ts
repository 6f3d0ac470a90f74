import { contractIds, isContractId, isSmtpReplyCode } from '@statuary/core'
import { describe, expect, test } from 'vitest'
import { locales } from '../src/locales/index.ts'
import type { Locale } from '../src/locales/locale.ts'
import { proseOf } from '../src/locales/status-name.ts'
import type { StatusProse } from '../src/locales/status-prose.ts'
import { matrixRows } from '../src/status/matrix.ts'

test('English is at the root, and every other language at its own segment', () => {
  expect(locales.map(({ path, lang }) => [path, lang])).toEqual([
    ['', 'en'],
    ['de', 'de'],
  ])
})

describe.each(locales)('the prose in $label', (locale) => {
  const prose: [string, StatusProse][] = [
    ...Object.entries(locale.http).map(([code, page]): [string, StatusProse] => [
      `http/${code}`,
      page,
    ]),
    ...Object.entries(locale.smtp).map(([code, page]): [string, StatusProse] => [
      `smtp/${code}`,
      page,
    ]),
  ]

  test.each(prose)('of %s is all there, and leads to pages that exist', (id, page) => {
    const texts = [page.title, page.summary, page.retry]
    const more = page.decisions.flatMap((decision) => [decision.when, decision.then])
    const whys = (page.confusedWith ?? []).map(({ why }) => why)
    for (const text of [...texts, ...more, ...whys]) {
      expect(text.trim()).not.toBe('')
      expect(text.split('`').length % 2, text).toBe(1)
    }
    expect(page.decisions.length).toBeGreaterThan(0)
    const others = (page.confusedWith ?? []).map((other) => other.id)
    expect(others.filter((other) => !isContractId(other) || other === id)).toEqual([])
    expect(new Set(others).size).toBe(others.length)
  })

  test('has codes that no RFC defines, each with the real one', () => {
    const rows = Object.entries(locale.undefinedCodes.smtp)
    expect(rows.length).toBeGreaterThan(20)
    expect(rows.filter(([code]) => isSmtpReplyCode(Number(code)))).toEqual([])
    expect(rows.filter(([, { instead }]) => !isContractId(instead))).toEqual([])
  })
})

test('every language says why a framework cannot answer as asked', () => {
  const recorded = matrixRows().flatMap(({ cells }) =>
    [...cells.values()].flatMap((cell) => ('reason' in cell && cell.reason ? [cell.reason] : [])),
  )
  expect(recorded.length).toBeGreaterThan(0)
  for (const { label, reasons } of locales.slice(1)) {
    const unsaid = recorded.filter((reason) => !reasons?.[reason])
    expect(unsaid, label).toEqual([])
  }
})

test('no language says a page of another one', () => {
  for (const other of locales.slice(1)) {
    for (const id of contractIds) {
      const original = proseOf(locales[0] as Locale, id)
      const page = proseOf(other, id)
      expect(page.summary, id).not.toBe(original.summary)
      expect(page.retry, id).not.toBe(original.retry)
      expect(page.decisions.length, id).toBe(original.decisions.length)
    }
  }
})
