import { contractIds } from '@statuary/core'
import { expect, test } from 'vitest'
import { assembleLocales } from './assemble-locales.ts'
import { locales } from './index.ts'

const [english] = locales
const prose = (title: string) => ({
  prose: { title, summary: 'It is.', retry: 'Do not.', decisions: [] },
})
const modules = {
  './en/index.ts': { words: english },
  ...Object.fromEntries(contractIds.map((id) => [`./en/${id}.ts`, prose(`English ${id}`)])),
}
const french = {
  ...{ path: 'fr', lang: 'fr', label: 'Français' },
  ui: { home: { title: 'Tout ce qui échoue' } },
}

test('a language that lacks a status says it in English, and tells so', () => {
  const [, fr] = assembleLocales({
    ...modules,
    './fr/index.ts': { words: french },
    './fr/http/503.ts': prose('Service indisponible'),
  })
  expect(fr?.http[503].title).toBe('Service indisponible')
  expect(fr?.http[404].title).toBe('English http/404')
  expect(fr?.untranslated.has('http/404')).toBe(true)
  expect(fr?.untranslated.has('http/503')).toBe(false)
})

test('a language that lacks a message says it in English, and names it', () => {
  const [, fr] = assembleLocales({ ...modules, './fr/index.ts': { words: french } })
  expect(fr?.ui.home.title).toBe('Tout ce qui échoue')
  expect(fr?.ui.home.tagline).toBe(english?.ui.home.tagline)
  expect(fr?.missing).toEqual(
    expect.arrayContaining(['http/503', 'ui.home.tagline', 'ui.sidebar', 'stages.RCPT']),
  )
  expect(fr?.missing).not.toContain('ui.home.title')
})

test('a status can be added in English alone, and not without it', () => {
  const { './en/http/503.ts': _, ...without } = modules as Record<string, unknown>
  expect(() => assembleLocales(without)).toThrow('write ./en/http/503.ts')
})

test('no language lacks a word today', () => {
  expect(locales.map(({ lang, missing }) => [lang, missing])).toEqual([
    ['en', []],
    ['de', []],
  ])
})
