import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as statuary from '@statuary/msw'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { programOf, runProgram } from '../../../packages/smtp-mock/test/run-program.ts'
import { locales } from '../src/locales/index.ts'

interface Block {
  readonly language: string
  readonly title: string | undefined
  readonly code: string
  /** The line of its first fence, from 1. */
  readonly line: number
}

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))
const projects = path('../../../packages/msw/frameworks/')

function blocksOf(guide: string, lang = 'en'): readonly Block[] {
  const markdown = readFileSync(path(`../src/locales/${lang}/guides/${guide}.md`), 'utf8')
  const fences = /^```(\w+)(?: title="([^"\n]+)")?\n(.*?)^```$/gms
  return [...markdown.matchAll(fences)].map((found) => ({
    language: found[1] as string,
    title: found[2],
    code: found[3] as string,
    line: markdown.slice(0, found.index).split('\n').length,
  }))
}

const guides = ['msw', 'msw-streams', 'msw-frameworks']

test.each(guides)('the guide %s has the same code in every language', (guide) => {
  const codes = locales.map(({ lang }) =>
    blocksOf(guide, lang).map(({ title, code }) => [title, code]),
  )
  for (const code of codes) expect(code).toEqual(codes[0])
})

describe('the guide to test runners', () => {
  const flat = (code: string) => code.replace(/\s+/g, ' ').trim()
  const files = readdirSync(projects, { recursive: true, encoding: 'utf8' })

  test.each(blocksOf('msw-frameworks').map((block) => [block.title, block.line, block] as const))(
    'has code of a project that is run: %s, line %i',
    (title, _, block) => {
      const named = files.filter((file) => file.split('/').slice(1).join('/') === title)
      const found = named.filter((file) =>
        flat(readFileSync(join(projects, file), 'utf8')).includes(flat(block.code)),
      )
      expect(found, `No project has this in ${title}.`).not.toEqual([])
    },
  )
})

// What a reader imports where he pastes it: the samples leave it out.
const prelude = [
  `import { ${Object.keys(statuary).join(', ')} } from '@statuary/msw'`,
  "import { http, HttpResponse, ws } from 'msw'",
  "import { setupServer } from 'msw/node'",
  "import { afterEach, expect, test, vi } from 'vitest'",
  "globalThis.location ??= new URL('http://localhost/') as never",
  'const server = setupServer()',
  'server.listen()',
].join('; ')

/** A module with each line where it stands in the guide, so that errors point there. */
function moduleOf(blocks: readonly Block[]): string {
  const lines = [prelude]
  for (const { code, line } of blocks) {
    while (lines.length < line) lines.push('')
    lines.push(...code.trimEnd().split('\n'))
  }
  return `${lines.join('\n')}\ntest('has answers', () => expect(server.listHandlers()).not.toEqual([]))\n`
}

describe('the samples of the guides', { timeout: 300_000 }, () => {
  let folder: string
  const run = ['msw', 'msw-streams']

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'statuary-guides-'))
    symlinkSync(path('../../../node_modules'), join(folder, 'node_modules'))
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    writeFileSync(join(folder, 'vitest.config.ts'), 'export default {}')
    for (const guide of run) {
      writeFileSync(join(folder, `${guide}.test.ts`), moduleOf(blocksOf(guide)))
    }
    const compilerOptions = { lib: ['ES2023', 'DOM', 'DOM.Iterable'], noUnusedLocals: false }
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        extends: path('../../../tsconfig.base.json'),
        compilerOptions,
        include: ['*.ts'],
      }),
    )
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('compile', async () => {
    const { output } = await runProgram([programOf('typescript-7', 'bin/tsc'), '-p', '.'], folder)
    expect(output).toBe('')
  })

  test('run', async () => {
    const { code, output } = await runProgram([programOf('vitest', 'vitest.mjs'), 'run'], folder)
    expect(code, output).toBe(0)
    expect(output).toContain(`${run.length} passed`)
  })
})
