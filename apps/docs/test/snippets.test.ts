import type { ResponseId } from '@statuary/core'
import {
  type FrameworkId,
  frameworks,
  mailClients,
  mailTest,
  mailTestIds,
  type RefusalId,
  snippet,
  snippetIds,
} from '@statuary/snippets'
import { describe, expect, test } from 'vitest'
import { locales } from '../src/locales/index.ts'
import { codeOf, readPages } from './built-pages.ts'

/** The pages that show all of a status; its own page shows one of each, which is among them. */
const pages = readPages().filter(({ path }) => path.endsWith('/all'))
const shown = blocksOf('data-snippet')
const shownTests = blocksOf('data-mail-test')

/** Gives what all pages show under a key. */
function blocksOf(attribute: string): ReadonlyMap<string, { code: string; copied: string }[]> {
  const blocks = new Map<string, { code: string; copied: string }[]>()
  for (const { root } of pages) {
    for (const block of root.querySelectorAll(`[${attribute}]`)) {
      const key = block.getAttribute(attribute) ?? ''
      const copied = block.querySelector('[data-code]')?.getAttribute('data-code') ?? ''
      blocks.set(key, [...(blocks.get(key) ?? []), { code: codeOf(block), copied }])
    }
  }
  return blocks
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

describe.each(mailClients)('the tests that the pages show for $title', ({ id: client }) => {
  const tests = [...shownTests].filter(([key]) => key.endsWith(` ${client}`))

  test('are one for each reply, once per language', () => {
    const replies = (ids: readonly string[]) => new Set(ids.map((id) => id.replace(/@.*/, '')))
    const listed = replies(mailTestIds(client))
    expect(replies(tests.map(([key]) => key))).toEqual(listed)
    expect(tests).toHaveLength(listed.size)
    for (const [key, blocks] of tests) expect(blocks, key).toHaveLength(locales.length)
  })

  test('are what was run, to the letter, and what their buttons copy', () => {
    for (const [key, blocks] of tests) {
      const [id] = key.split(' ') as [RefusalId]
      for (const { code, copied } of blocks) {
        expect(`${code}\n`, key).toBe(mailTest(id, client))
        expect(copied.replaceAll('\u007f', '\n'), key).toBe(code)
      }
    }
  })
})
