import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'

const require = createRequire(import.meta.url)

/** How a program ended, and what it said on both of its outputs, without colours. */
export interface Ended {
  readonly code: number
  readonly output: string
}

/**
 * Runs a program with this Node, as if no test were running around it.
 *
 * @param cwd - where it runs.
 */
export function runProgram(
  args: readonly string[],
  cwd: string,
  ownEnv: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(VITEST|JEST|NODE_|TEST$|FORCE_COLOR$|DEV$|PROD$|MODE$|SSR$)/.test(name),
    ),
  )
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      args,
      { cwd, env: { ...env, NO_COLOR: '1', ...ownEnv }, maxBuffer: 2 ** 24 },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1
        resolve({ code, output: stripVTControlCharacters(stdout + stderr) })
      },
    )
  })
}

/**
 * Finds the program that a package brings.
 *
 * @example programOf('jest', 'bin/jest.js')
 */
export function programOf(name: string, path: string): string {
  return join(dirname(require.resolve(`${name}/package.json`)), path)
}
