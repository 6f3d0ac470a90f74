import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

async function runProgram(program: string, ...args: readonly string[]) {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ])
  return { stdout, stderr, code }
}

// Skipped only where npm links programs by scripts of the shell.
test.skipIf(process.platform === 'win32')('npx finds statuary in the repository', async () => {
  const { code, stdout, stderr } = await runProgram(
    join(root, 'node_modules/.bin/statuary'),
    'list',
  )
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toContain('http/503')
})

test('before it is built it says how', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'statuary-bin-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'bin'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  const program = join(folder, 'bin/statuary.js')
  copyFileSync(join(root, 'packages/cli/bin/statuary.js'), program)
  expect(await runProgram(process.execPath, program, 'list')).toEqual({
    code: 1,
    stdout: '',
    stderr: 'statuary: It is not built yet. Run npm run build.\n',
  })
})
