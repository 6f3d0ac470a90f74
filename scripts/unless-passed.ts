// Runs a command, unless it has passed before with the same files:
//
//   node ../../scripts/unless-passed.ts dist package.json -- attw --pack .
//
// It is for commands that test a build. When a package changes, what is built from it often stays
// the same, octet for octet.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { unlessPassed } from '../test/unless-passed.ts'

const [paths, command] = read(process.argv.slice(2))
const root = fileURLToPath(new URL('..', import.meta.url))
const check = {
  name: [relative(root, process.cwd()), ...command].join(' '),
  files: paths.map((path) => pathToFileURL(resolve(path))),
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

function read(words: readonly string[]): [paths: string[], command: string[]] {
  const end = words.indexOf('--')
  const paths = words.slice(0, Math.max(end, 0))
  const command = words.slice(end + 1)
  const missing = paths.filter((path) => !existsSync(path))
  let problem: string | undefined
  if (paths.length === 0 || command.length === 0) {
    problem = 'Give the files that a command reads, then -- and the command.'
  } else if (missing.length > 0) {
    problem = `${missing.join(', ')} is not there. Build it first: npm run build.`
  }
  if (problem === undefined) return [paths, command]
  console.error(problem)
  process.exit(2)
}
