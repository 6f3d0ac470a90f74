import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { blockAsFile, blocksAsTests, readBlocks } from '../../smtp-mock/test/readme-blocks.js'
import { programOf, runProgram } from '../../smtp-mock/test/run-program.js'
import packageJson from '../package.json' with { type: 'json' }
import * as index from '../src/index.js'

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url))
// What stands in the comparison has a test of its own.
const comparison = /<!-- comparison -->.*<!-- \/comparison -->/s
const readme = readFileSync(folder('../README.md'), 'utf8').replace(comparison, (part) =>
  '\n'.repeat(part.split('\n').length - 1),
)
const blocks = readBlocks(readme)
const files = blocks.filter(({ comment }) => comment !== undefined)
const samples = blocks.filter(({ language, comment }) => language === 'ts' && !comment)
const programs = samples.filter(({ code }) => /^import /m.test(code))
const fragments = samples.filter((block) => !programs.includes(block))

// What the README says that its samples have: all exports, MSW, and the server of the first sample.
const prelude = [
  `import { ${Object.keys(index).join(', ')} } from '@statuary/msw'`,
  "import { HttpResponse } from 'msw'",
  "import { setupServer } from 'msw/node'",
  "import { afterEach, expect, test, vi } from 'vitest'",
  "import { answers, graphql, http, sse, ws } from './handlers.ts'",
  "globalThis.location ??= new URL('http://localhost/') as never",
  'const server = setupServer()',
  'server.listen()',
  'afterEach(async () => { vi.useRealTimers(); await answers(); server.resetHandlers(); rewindAll() })',
].join('; ')

// Handlers as MSW makes them, each of which is asked once its sample has run.
const handlers = `import { http as ownHttp, type RequestHandler, sse, ws } from 'msw'
import { graphql as ownGraphql } from 'msw/graphql'
const made: RequestHandler[] = []
function keeping<Handlers extends object>(handlers: Handlers): Handlers {
  const entries = Object.entries(handlers).map(([name, make]) => [
    name,
    (...args: unknown[]) => {
      const handler = make(...args)
      made.push(handler)
      return handler
    },
  ])
  return Object.fromEntries(entries) as Handlers
}
export const http = keeping(ownHttp)
export const graphql = { link: (url: string) => keeping(ownGraphql.link(url)) }
export { sse, ws }
const body = '{"operationName":"GetOrders","query":"query GetOrders { id }"}'
export async function answers(): Promise<void> {
  for (const handler of made.splice(0)) {
    const { path, method = 'POST' } = handler.info as { path?: string; method?: string }
    const url = new URL(String(path ?? 'https://api.test/graphql').replace('*', '/any'), 'http://localhost/')
    const sends = ['POST', 'PUT', 'PATCH'].includes(method)
    // Of what never answers nobody waits for the answer.
    const signal = AbortSignal.timeout(1000)
    const request = new Request(url, { method: /^[A-Z]+$/.test(method) ? method : 'GET', ...(sends && { body }), signal })
    if ((await handler.run({ request, requestId: crypto.randomUUID() })) === null) {
      throw new Error(\`Nothing answers \${request.method} \${request.url}.\`)
    }
  }
}
`

let project: string

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'statuary-msw-readme-'))
  symlinkSync(folder('../../../node_modules'), join(project, 'node_modules'))
  const write = (name: string, text: string) => writeFileSync(join(project, name), text)
  write('package.json', '{ "type": "module" }')
  write('vitest.config.ts', 'export default { test: { fileParallelism: false } }')
  write('handlers.ts', handlers)
  write('fragments.test.ts', blocksAsTests(fragments, prelude, '', ''))
  for (const block of programs) write(`line-${block.line}.test.ts`, blockAsFile(block))
  write(
    'tsconfig.json',
    JSON.stringify({
      extends: folder('../../../tsconfig.base.json'),
      compilerOptions: {
        lib: ['ES2023', 'DOM', 'DOM.Iterable'],
        allowImportingTsExtensions: true,
        noUnusedLocals: false,
      },
      include: ['*.ts'],
    }),
  )
})

afterAll(() => rmSync(project, { recursive: true, force: true }))

describe('the README', { timeout: 240_000 }, () => {
  test('has samples of known kinds', () => {
    expect(blocks.filter(({ language }) => language === 'sh').map(({ code }) => code)).toEqual([
      `npm install --save-dev ${packageJson.name} msw`,
    ])
    expect(programs).toHaveLength(1)
    expect(fragments.length).toBeGreaterThan(15)
    expect(fragments.length + programs.length + files.length).toBe(blocks.length - 1)
  })

  test('has samples that compile', async () => {
    const { output } = await runProgram([programOf('typescript-7', 'bin/tsc'), '-p', '.'], project)
    expect(output).toBe('')
  })

  test('has samples that run, and answer', async () => {
    const vitest = [programOf('vitest', 'vitest.mjs'), 'run', '--reporter=verbose']
    const { code, output } = await runProgram(vitest, project)
    expect(code, output).toBe(0)
    for (const { line } of fragments)
      expect(output).toContain(`✓ fragments.test.ts > line ${line} `)
  })

  test.each(files)('has in line $line a part of $comment, which is run', ({ code, comment }) => {
    const flat = (text: string) => text.replace(/\s+/g, ' ').trim()
    const source = readFileSync(folder(`../${comment}`), 'utf8')
    expect(flat(source)).toContain(flat(code))
  })

  test('shows the fields that a limited client gets', async () => {
    const limited = index.rateLimit({ limit: 0, windowMs: 1000 }, index.respondWith(200))
    // A resolver that is called at once was made while a request was answered.
    await Promise.resolve()
    const info = { request: new Request('http://mock.test/') } as never
    const { headers } = (await limited(info)) as Response
    for (const name of ['RateLimit', 'Retry-After']) {
      expect(readme).toContain(`\n${name}: ${headers.get(name)}\n`)
    }
  })
})
