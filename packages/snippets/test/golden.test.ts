import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { ResponseId } from '@statuary/core'
import { describe, expect, test } from 'vitest'
import type { Framework } from '../src/framework.js'
import { frameworks } from '../src/frameworks.js'
import { snippet } from '../src/snippet.js'

/** Among them is every shape: with content and without, with no header, one, two and quoted ones. */
const ids: readonly ResponseId[] = [
  'http/200',
  'http/201',
  'http/204',
  'http/206',
  'http/300',
  'http/302',
  'http/304',
  'http/401',
  'http/405',
  'http/426',
  'http/451',
  'http/503',
  'smtp/550',
]

const folder = new URL('../golden/', import.meta.url)

describe.each(frameworks)('$title', (framework) => {
  test.each(ids)('writes %s as the golden file has it', (id) => {
    const path = `${framework.id}/${fileOf(id, framework)}`
    const file = new URL(path, folder)
    const written = snippet(id, framework.id)
    if (process.env.UPDATE_GOLDEN) {
      mkdirSync(new URL('./', file), { recursive: true })
      writeFileSync(file, written)
    }
    if (!existsSync(file)) {
      expect.fail(
        `Create packages/snippets/golden/${path} with what a person should paste for ${id}, or run the tests with UPDATE_GOLDEN=1 and read what they wrote.`,
      )
    }
    expect(written).toBe(readFileSync(file, 'utf8'))
  })

  test('has no golden file that nothing is compared with', () => {
    expect(readdirSync(new URL(`${framework.id}/`, folder)).sort()).toEqual(
      ids.map((id) => fileOf(id, framework)).sort(),
    )
  })
})

test('every folder of golden files is that of a framework', () => {
  expect(readdirSync(folder).sort()).toEqual(frameworks.map(({ id }) => id).sort())
})

function fileOf(id: ResponseId, { extension }: Framework): string {
  return `${id.replace('/', '-')}.${extension}`
}
