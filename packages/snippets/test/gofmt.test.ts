import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isRequired } from '../../../test/is-required.js'
import { unlessPassed } from '../../../test/unless-passed.js'
import { frameworks } from '../src/frameworks.js'
import { snippet, snippetIds } from '../src/snippet.js'
import { mailTests } from './mail-tests.js'

const isMissing = spawnSync('gofmt', [], { input: '' }).error !== undefined
const reason = 'Go is not installed; on Debian: apt-get install golang-go'

const folder = mkdtempSync(join(tmpdir(), 'statuary-gofmt-'))
const sources = [
  ['go.mod', 'module statuary.test/snippets\n\ngo 1.18\n'],
  ...frameworks
    .filter(({ language }) => language === 'go')
    .flatMap(({ id }) =>
      snippetIds.map((one) => [`${id}/${one.replace('/', '_')}/endpoint.go`, snippet(one, id)]),
    ),
  ...mailTests('go').flatMap(({ id, files }) =>
    files.map(([file, text]) => [`tests/${id}/${file}`, text]),
  ),
] as [file: string, text: string][]
beforeAll(() => {
  for (const [file, text] of sources) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('in any snippet for Go', () => {
  test('gofmt changes nothing, nor would it simplify', ({ skip }) => {
    skip(isMissing && !isRequired('go'), reason)
    expect(run('gofmt', '-s', '-d', '.')).toBe('')
  })

  test('go vet finds nothing', async ({ skip }) => {
    skip(isMissing && !isRequired('go'), reason)
    const files = [new URL('.', import.meta.url)]
    await unlessPassed({ name: 'go vet of snippets', files, given: sources.flat() }, () => {
      // What go-mail needs is not installed here; the contract runner compiles its tests.
      rmSync(join(folder, 'tests/go-mail'), { recursive: true })
      expect(run('go', 'vet', './...')).toBe('')
    })
  })
})

function run(command: string, ...args: string[]): string {
  const env = {
    ...process.env,
    CGO_ENABLED: '0',
    GOFLAGS: '',
    GOPROXY: 'off',
    GOTOOLCHAIN: 'local',
    GOWORK: 'off',
  }
  const { stdout, stderr, error } = spawnSync(command, args, { cwd: folder, env, encoding: 'utf8' })
  if (error) throw new Error(reason, { cause: error })
  return stdout + stderr
}
