import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type SmtpReplyCode, smtpReplies } from '@statuary/core'
import { snippetIds } from '@statuary/snippets'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mswSnippet, smtpMockSnippet } from '../src/status/mock-snippets.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const sources = new Map([
  ...snippetIds.map((id): [string, string] => [`msw-${id.replace('/', '-')}`, mswSnippet(id)]),
  ...smtpReplies.flatMap(({ code }): [string, string][] => {
    const text = smtpMockSnippet(code as SmtpReplyCode)
    return text === undefined ? [] : [[`mail-smtp-${code}`, text]]
  }),
])

/** What Vitest reports of one file of tests. */
interface Report {
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly assertionResults: readonly {
      readonly title: string
      readonly status: string
      readonly failureMessages: readonly string[]
    }[]
  }[]
}

describe('every test that a page tells to write', () => {
  const folder = mkdtempSync(join(tmpdir(), 'statuary-page-tests-'))
  let report: Report

  beforeAll(async () => {
    for (const [name, text] of sources) writeFileSync(join(folder, `${name}.test.ts`), text)
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    const file = join(folder, 'report.json')
    const vitest = join(root, 'node_modules/vitest/vitest.mjs')
    const options = [
      'run',
      '--root',
      folder,
      '--no-isolate',
      '--reporter=json',
      `--outputFile=${file}`,
    ]
    await promisify(execFile)(process.execPath, [vitest, ...options], { cwd: folder }).catch(
      () => {},
    )
    report = (await import(file, { with: { type: 'json' } })).default as Report
  }, 600_000)

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('passes as it stands', () => {
    const failed = report.testResults.flatMap(({ name, status, assertionResults }) =>
      status === 'passed'
        ? []
        : [
            `${name}: ${assertionResults.flatMap(({ failureMessages }) => failureMessages.slice(0, 1)).join('\n')}`,
          ],
    )
    expect(failed).toEqual([])
    expect(report.testResults).toHaveLength(sources.size)
  })

  test('is a whole test: it asserts', () => {
    for (const [name, text] of sources) expect(text, name).toMatch(/^test\(.*\n.*expect\(/ms)
  })
})
