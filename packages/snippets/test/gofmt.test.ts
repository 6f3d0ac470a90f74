import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isRequired } from '../../../test/is-required.js'
import { frameworks } from '../src/frameworks.js'
import { snippet, snippetIds } from '../src/snippet.js'
import { mailTests } from './mail-tests.js'

const isMissing = spawnSync('gofmt', [], { input: '' }).error !== undefined
const reason = 'Go is not installed; on Debian: apt-get install golang-go'

const folder = mkdtempSync(join(tmpdir(), 'statuary-gofmt-'))
beforeAll(() => {
  writeFileSync(join(folder, 'go.mod'), 'module statuary.test/snippets\n\ngo 1.18\n')
  for (const framework of frameworks.filter(({ language }) => language === 'go')) {
    for (const id of snippetIds) {
      const directory = join(folder, framework.id, id.replace('/', '_'))
      mkdirSync(directory, { recursive: true })
      writeFileSync(join(directory, 'endpoint.go'), snippet(id, framework.id))
    }
  }
  for (const { id, files } of mailTests('go')) {
    const directory = join(folder, 'tests', id)
    mkdirSync(directory, { recursive: true })
    for (const [file, text] of files) writeFileSync(join(directory, file), text)
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('in any snippet for Go', () => {
  test('gofmt changes nothing, nor would it simplify', ({ skip }) => {
    skip(isMissing && !isRequired('go'), reason)
    expect(run('gofmt', '-s', '-d', '.')).toBe('')
  })

  test('go vet finds nothing', { timeout: 60_000 }, ({ skip }) => {
    skip(isMissing && !isRequired('go'), reason)
    // What go-mail needs is not installed here; the contract runner compiles its tests.
    rmSync(join(folder, 'tests/go-mail'), { recursive: true })
    expect(run('go', 'vet', './...')).toBe('')
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
