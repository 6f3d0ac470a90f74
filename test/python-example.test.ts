import { execFile, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { UnavailableError } from '../packages/contract-runner/src/toolchain.ts'
import { installOnce } from './install-once.ts'
import { isRequired } from './is-required.ts'

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const project = folder('../apps/example-backend/python')
const main = folder('../packages/cli/dist/main.js')

const python = spawnSync('python3', [
  '-c',
  'import ensurepip, sys; print(sys.version); sys.exit(sys.version_info < (3, 11))',
])

test('the tests of the example in Python pass', { timeout: 180_000 }, async ({ skip, signal }) => {
  // Neither Python nor what it installs is a dependency of ours, but where it is required.
  const without = (reason: string) => skip(!isRequired('python-example'), reason)
  if (python.status !== 0) without('no python3 with venv, 3.11 or newer')
  const cache = await installOnce({
    id: 'example-backend-python',
    folder: project,
    lock: ['requirements.txt'],
    commands: [
      ['python3', '-m', 'venv', '{cache}/venv'],
      ['{cache}/venv/bin/pip', 'install', '--quiet', '--require-hashes', '-r', 'requirements.txt'],
    ],
    toolchain: String(python.stdout),
    signal,
  }).catch((error: Error) => {
    if (error instanceof UnavailableError) without(error.message)
    throw error
  })
  const { stdout } = await promisify(execFile)(
    `${cache}/venv/bin/python`,
    ['-m', 'pytest', '-p', 'no:cacheprovider', '-q'],
    {
      cwd: project,
      env: {
        ...process.env,
        PYTHONDONTWRITEBYTECODE: '1',
        STATUARY: `'${process.execPath}' '${main}'`,
      },
    },
  ).catch((error: { stdout: string; stderr: string }) => {
    throw new Error(`${error.stdout}\n${error.stderr}`)
  })
  expect(stdout).toMatch(/\d+ passed/)
  expect(stdout).not.toMatch(/skipped|failed/)
})
