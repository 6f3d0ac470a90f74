import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { JsonValue } from '@statuary/core'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { isRequired } from '../../../test/is-required.js'
import { frameworks } from '../src/frameworks.js'
import { pythonLiteral } from '../src/literals/python.js'
import { snippet, snippetIds } from '../src/snippet.js'
import { mailTests } from './mail-tests.js'

const black = fileURLToPath(new URL('../../../.cache/black/bin/black', import.meta.url))
const isMissing = !existsSync(black)
const reason =
  'black is not installed: python3 -m venv .cache/black && .cache/black/bin/pip install --require-hashes -r packages/snippets/test/black.txt'

const folder = mkdtempSync(join(tmpdir(), 'statuary-black-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('black at its defaults changes nothing', () => {
  const python = frameworks.filter(({ language }) => language === 'python')

  test.for(python)('in any snippet for $title', ({ id: framework }, { skip }) => {
    skip(isMissing && !isRequired('black'), reason)
    const files = snippetIds.map((id): [string, string] => [
      `${id.replace('/', '_')}.py`,
      snippet(id, framework),
    ])
    expect(changesIn(framework, files)).toBe('')
  })

  test.for(mailTests('python'))('in any test of $title', ({ id, files }, { skip }) => {
    skip(isMissing && !isRequired('black'), reason)
    expect(changesIn(`test-${id}`, files)).toBe('')
  })

  test('in literals of all shapes and lengths', ({ skip }) => {
    skip(isMissing && !isRequired('black'), reason)
    const samples = fc.sample(
      fc.jsonValue({ maxDepth: 4, stringUnit: 'grapheme-ascii' }) as fc.Arbitrary<JsonValue>,
      { seed: 451, numRuns: 500 },
    )
    const before = 'value = '
    const lines = samples.map(
      (value) => `${before}${pythonLiteral(value, { taken: before.length })}\n`,
    )
    expect(changesIn('literals', [['literals.py', lines.join('')]])).toBe('')
  })
})

function changesIn(name: string, files: readonly (readonly [string, string])[]): string {
  const directory = join(folder, name)
  mkdirSync(directory)
  for (const [file, text] of files) writeFileSync(join(directory, file), text)
  // A configuration of the machine's user is no default.
  const options = ['--diff', '--quiet', '--config', '/dev/null']
  const { stdout, stderr, error } = spawnSync(black, [...options, directory], { encoding: 'utf8' })
  if (error) throw new Error(reason, { cause: error })
  expect(stderr).toBe('')
  return stdout
}
