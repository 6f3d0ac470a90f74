import { readFileSync, writeFileSync } from 'node:fs'
import { rewindAll } from '@statuary/msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { needs, type Written } from './needs.ts'
import { comparisonTable } from './table.ts'

const server = setupServer()
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

describe.each(needs)('$title', ({ file, see, expected }) => {
  test.each(['by-hand', 'with-statuary'])('%s', async (way) => {
    const { handlers, rewind } = (await import(`./${way}/${file}.ts`)) as Written
    server.use(...handlers)
    expect(await see()).toEqual(expected)
    rewindAll()
    rewind?.()
    expect(await see()).toEqual(expected)
  })
})

test('the README shows both ways, with as many lines as they have', () => {
  const path = new URL('../../README.md', import.meta.url)
  const readme = readFileSync(path, 'utf8')
  const part = /(?<=<!-- comparison -->\n).*?(?=\n<!-- \/comparison -->)/s
  if (process.env.UPDATE_GOLDEN)
    writeFileSync(
      path,
      readme.replace(part, () => comparisonTable()),
    )
  expect(
    part.exec(readFileSync(path, 'utf8'))?.[0],
    'Write it anew: UPDATE_GOLDEN=1 npx vitest run --project msw comparison',
  ).toBe(comparisonTable())
})
