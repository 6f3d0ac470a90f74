import { contractIds, smtpReplies } from '@statuary/core'
import * as smtpMock from '@statuary/smtp-mock'
import { snippetIds } from '@statuary/snippets'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { mswSnippet, smtpMockSnippet } from '../src/status/mock-snippets.ts'

const options: ts.CompilerOptions = {
  ...{ noEmit: true, strict: true, skipLibCheck: true, types: [] },
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
}
const folder = new URL('./', import.meta.url).pathname
const globals =
  'declare function beforeAll(hook: () => unknown): void\ndeclare const afterEach: typeof beforeAll, afterAll: typeof beforeAll\n'

/** Compiles sources that exist in memory only, beside this file, and lists what is wrong with them. */
function compile(sources: ReadonlyMap<string, string>): string[] {
  const files = new Map([...sources].map(([name, text]) => [`${folder}${name}.ts`, text]))
  files.set(`${folder}globals.d.ts`, globals)
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile } = host
  host.fileExists = (file) => files.has(file) || fileExists(file)
  host.readFile = (file) => files.get(file) ?? readFile(file)
  host.getSourceFile = (file, target) => {
    const text = host.readFile(file)
    return text === undefined ? undefined : ts.createSourceFile(file, text, target)
  }
  const program = ts.createProgram([...files.keys()], options, host)
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `${file?.fileName.slice(folder.length)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    )
}

/** The API of handlers; the package of an older checkout has none. */
const hasHandlers = 'smtp' in smtpMock

describe('what a page tells to write in a test compiles', () => {
  test('for MSW', { timeout: 60_000 }, () => {
    expect(contractIds.length).toBeGreaterThan(snippetIds.length)
    const sources = new Map(snippetIds.map((id) => [id.replace('/', '-'), mswSnippet(id)]))
    expect(compile(sources)).toEqual([])
  })

  test.runIf(hasHandlers)('for the SMTP mock', { timeout: 60_000 }, () => {
    const sources = new Map(smtpReplies.map(({ code }) => [`smtp-${code}`, smtpMockSnippet(code)]))
    expect(compile(sources)).toEqual([])
  })
})
