import type { ResponseId } from '@statuary/core'
import { type FrameworkId, frameworks, snippet, snippetIds } from '@statuary/snippets'
import { describe, expect, test } from 'vitest'
import { locales } from '../src/locales/index.ts'
import { codeOf, readPages } from './built-pages.ts'

const shown = new Map<string, { code: string; copied: string }[]>()
for (const { root } of readPages()) {
  for (const block of root.querySelectorAll('[data-snippet]')) {
    const key = block.getAttribute('data-snippet') ?? ''
    const copied = block.querySelector('[data-code]')?.getAttribute('data-code') ?? ''
    shown.set(key, [...(shown.get(key) ?? []), { code: codeOf(block), copied }])
  }
}

test('every snippet is shown, once per language', () => {
  const expected = snippetIds.flatMap((id) => frameworks.map(({ id: name }) => `${id} ${name}`))
  expect([...shown.keys()].sort()).toEqual(expected.sort())
  expect([...shown.values()].filter((blocks) => blocks.length !== locales.length)).toEqual([])
})

describe.each(frameworks)('what the pages show for $title', ({ id: framework }) => {
  test('is what was run, to the letter', () => {
    for (const id of snippetIds) {
      const text = snippet(id as ResponseId, framework as FrameworkId)
      for (const { code } of shown.get(`${id} ${framework}`) ?? []) {
        expect(`${code}\n`, id).toBe(text)
      }
    }
  })

  test('is what its button copies', () => {
    for (const id of snippetIds) {
      for (const { code, copied } of shown.get(`${id} ${framework}`) ?? []) {
        // Expressive Code writes a line break as DEL.
        expect(copied.replaceAll('\u007f', '\n'), id).toBe(code)
      }
    }
  })
})
