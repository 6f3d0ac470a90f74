import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { beforeAll, describe, expect, test } from 'vitest'
import * as index from '../src/index.js'

// What an editor shows: the language service is asked as an editor asks it, about the published types.

const folder = fileURLToPath(new URL('../', import.meta.url))
const probe = `${folder}src/probe.ts`
const head = [
  `import { ${Object.keys(index).join(', ')} } from '@statuary/msw'`,
  "import { http, HttpResponse, sse, ws } from 'msw'",
  "import { graphql } from 'msw/graphql'",
  "const api = graphql.link('https://api.test/graphql')",
  "const chat = ws.link('wss://chat.test')\n",
].join('\n')
let text = head
let version = 0
let service: ts.LanguageService

beforeAll(() => {
  const { config } = ts.readConfigFile(`${folder}tsconfig.json`, ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder)
  service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [probe],
    getScriptVersion: (file) => (file === probe ? String(version) : '1'),
    getScriptSnapshot: (file) =>
      file === probe
        ? ts.ScriptSnapshot.fromString(text)
        : ts.sys.fileExists(file)
          ? ts.ScriptSnapshot.fromString(readFileSync(file, 'utf8'))
          : undefined,
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (file) => file === probe || ts.sys.fileExists(file),
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  })
})

/** Writes a line with a bar in it, and gives where the bar stood. */
function write(code: string): number {
  text = `${head}${code.replace('|', '')}\n`
  version++
  return head.length + code.indexOf('|')
}

/** The names that an editor offers where the bar stands. */
function offered(code: string): string[] {
  const completions = service.getCompletionsAtPosition(probe, write(code), undefined)
  return (completions?.entries ?? [])
    .filter(({ kind }) => kind === ts.ScriptElementKind.memberVariableElement)
    .map(({ name }) => name)
    .sort()
}

/** The documentation that an editor shows for the name after the bar. */
function shown(code: string): string {
  const info = service.getQuickInfoAtPosition(probe, write(code))
  return ts.displayPartsToString(info?.documentation)
}

describe('an editor', { timeout: 120_000 }, () => {
  const problems = ['problem']
  const common = ['body', 'headers', 'html', 'illegal', 'statusText', 'text']
  const fields = ['allow', 'challenge', 'contentRange', 'location', 'retryAfter', 'upgrade']

  test.each([
    ['http.get("/a", respondWith(503, { | }))', [...common, ...fields, ...problems]],
    ['http.get("/a", respondWith(204, { | }))', ['x']],
    ['http.get("/a", sequence([503, { | }], 200))', [...common, ...fields, ...problems]],
    ['http.get("/a", sequence(200, [204, { | }]))', ['x']],
    ['api.query("A", sequence([204, { | }], 200))', ['x']],
    ['http.get("/a", flaky({ rate: 1, failure: [204, { | }] }, respondWith(200)))', ['x']],
    ['http.get("/a", flaky({ | }, respondWith(200)))', ['failure', 'rate', 'seed']],
  ])('offers at %s what may stand there', (code, names) => {
    expect(offered(code)).toEqual(names.toSorted())
  })

  test.each([
    'respondWith(503, { |retryAfter: 1 })',
  ])('shows what an option means at %s', (code) => {
    expect(shown(code)).not.toBe('')
  })
})
