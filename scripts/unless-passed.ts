// Runs a command, unless it has passed before with the same files:
//
//   node ../../scripts/unless-passed.ts dist package.json -- attw --pack .
//
// It is for commands that test a build. When a package changes, what is built from it often stays
// the same, octet for octet. With --uses, the code in a folder counts with what it uses of other
// packages: the tests of the SMTP mock need not run when another HTTP status is worded anew.
//
//   node ../../scripts/unless-passed.ts --uses src --uses test README.md -- vitest run
//
// A bundle has no types, so this is not for tests that look at those.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, globSync } from 'node:fs'
import { constants } from 'node:os'
import { relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { unlessPassed } from '../test/unless-passed.ts'

const { folders, paths, command } = read(process.argv.slice(2))
const root = fileURLToPath(new URL('..', import.meta.url))
const check = {
  name: [relative(root, process.cwd()), ...command].join(' '),
  files: [...folders, ...paths].map((path) => pathToFileURL(resolve(path))),
  given: folders.length === 0 ? [] : await usedBy(folders),
}

class Failure extends Error {
  readonly code: number
  constructor(code: number) {
    super(`${command.join(' ')} ended with ${code}.`)
    this.code = code
  }
}

try {
  const passed = await unlessPassed(check, run)
  if (!passed)
    console.log(`Passed before, and nothing has changed that it reads: ${command.join(' ')}`)
} catch (error) {
  if (!(error instanceof Failure)) throw error
  process.exitCode = error.code
}

/** @throws {Failure} if the command fails. */
async function run(): Promise<true> {
  const [program = '', ...options] = command
  const child = spawn(program, options, { stdio: 'inherit' })
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => child.kill(name))
  const [code, signal] = await once(child, 'exit')
  if (code === 0) return true
  throw new Failure(code ?? 128 + constants.signals[signal as NodeJS.Signals])
}

/** Bundles the code of folders with what they use of this repository's packages. */
async function usedBy(folders: readonly string[]): Promise<Uint8Array[]> {
  const programs = globSync(folders.map((folder) => `${folder}/**/*.{ts,mjs,cjs}`)).sort()
  const { outputFiles } = await build({
    entryPoints: programs.map((path) => resolve(path)),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    outdir: 'bundle',
    write: false,
    logLevel: 'silent',
  })
  return outputFiles.map(({ contents }) => contents)
}

function read(words: readonly string[]) {
  const end = words.indexOf('--')
  const command = words.slice(end + 1)
  let problem: string | undefined
  try {
    const { values, positionals: paths } = parseArgs({
      args: words.slice(0, Math.max(end, 0)),
      options: { uses: { type: 'string', multiple: true } },
      allowPositionals: true,
    })
    const folders = values.uses ?? []
    const missing = [...folders, ...paths].filter((path) => !existsSync(path))
    if (folders.length + paths.length === 0 || command.length === 0) {
      problem = 'Give the files that a command reads, then -- and the command.'
    } else if (missing.length > 0) {
      problem = `${missing.join(', ')} is not there. Build it first: npm run build.`
    }
    if (problem === undefined) return { folders, paths, command }
  } catch (error) {
    problem = (error as Error).message
  }
  console.error(problem)
  process.exit(2)
}
