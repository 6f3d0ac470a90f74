import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { frameworks } from './frameworks.js'

const files = readdirSync(new URL('./frameworks/', import.meta.url))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .sort()

test('no two frameworks share a title', () => {
  expect(new Set(frameworks.map(({ title }) => title)).size).toBe(frameworks.length)
})

test.each(frameworks)(
  '$id names its language as highlighters do, and has an extension',
  (framework) => {
    expect(framework.language).toMatch(/^[a-z]+$/)
    expect(framework.extension).toMatch(/^[a-z]+$/)
  },
)

test('each framework has its file', () => {
  expect(files).toEqual(frameworks.map(({ id }) => `${id}.ts`).sort())
})

test.each(files)('%s exports one framework, in the name of the file', async (file) => {
  const id = file.slice(0, -'.ts'.length)
  const name = id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  const exported: object = await import(`./frameworks/${id}.ts`)
  expect(Object.keys(exported)).toEqual([name])
  expect(frameworks).toContain(exported[name as keyof typeof exported])
  expect(exported).toHaveProperty([name, 'id'], id)
})
