// Runs the projects of this folder: @statuary/msw as people use it in each test runner and framework.
//
// `npm test` does not run a project that has passed again before something changes that it depends on.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { disabledFeatures, executablePath } from '../../../test/chromium.ts'
import { isRequired } from '../../../test/is-required.ts'
import { type Check, hasPassed, unlessPassed } from '../../../test/unless-passed.ts'
import { addPackages, packPackages } from '../test/packed.ts'

const run = promisify(execFile)
const projects = fileURLToPath(new URL('.', import.meta.url))
const root = join(projects, '../../..')
/** Not within node_modules, where neither Node nor any test runner takes a file for one's own. */
const cache = join(root, '.cache/msw-frameworks')
/** Starts Chromium as every test does, so that a project need not say more than its users do. */
const chromium = join(cache, 'chromium')
/** Milliseconds for one `npm test`, which may build a site on a machine that is busy. */
const patience = 600_000
const env = { ...process.env, CHROMIUM_PATH: chromium, NEXT_TELEMETRY_DISABLED: '1' }
const options = { env, timeout: patience, maxBuffer: 2 ** 26 }

const wanted = process.argv.slice(2)
const all = readdirSync(projects, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
)
const unknown = wanted.find((name) => !all.includes(name))
if (unknown !== undefined) {
  throw new RangeError(`No project ${unknown}. There are ${all.join(', ')}.`)
}

mkdirSync(cache, { recursive: true })
writeFileSync(chromium, `#!/bin/sh\nexec '${executablePath}' "$@" '${disabledFeatures}'\n`, {
  mode: 0o755,
})
const tarballs = packPackages(cache)
const due = (wanted.length > 0 ? wanted : all).flatMap((name) => planOf(name) ?? [])
// While one project runs, the next ones are downloaded.
let before: Promise<unknown> = Promise.resolve()
const runs = due.map((plan) => {
  const folder = before.then(() => install(plan))
  before = folder.catch(() => {})
  return { plan, folder }
})
for (const { plan, folder } of runs) {
  const started = performance.now()
  const outcome = await folder
    .then((folder) => unlessPassed(plan.check, () => runProject(plan, folder)))
    .then((versions) => `passed with msw ${versions?.join(', ')}`)
    .catch((error: unknown) => {
      process.exitCode = 1
      return `failed\n${outputOf(error)}`
    })
  const seconds = ((performance.now() - started) / 1000).toFixed(0)
  say(plan.name, `${outcome} (${seconds} s)`)
}

interface Plan {
  readonly name: string
  readonly source: string
  readonly files: readonly string[]
  readonly check: Check
}

/** Gives what there is to do for a project; where there is nothing, says why. */
function planOf(name: string): Plan | undefined {
  const source = join(projects, name)
  const files = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  if (needsChromium(source) && !existsSync(executablePath)) {
    const isDemanded = isRequired('chromium')
    if (isDemanded) process.exitCode = 1
    say(
      name,
      `${isDemanded ? 'failed' : 'skipped'}: no Chromium at ${executablePath}. Install it, or set CHROMIUM_PATH.`,
    )
    return undefined
  }
  const own = ['run.ts', '../test/packed.ts'].map((path) => new URL(path, import.meta.url))
  const read = [...tarballs.map((tarball) => pathToFileURL(tarball)), pathToFileURL(source)]
  const check = { name: `MSW in ${name}`, files: [...read, ...own] }
  if (hasPassed(check)) {
    say(name, 'unchanged')
    return undefined
  }
  return { name, source, files, check }
}

function say(name: string, outcome: string): void {
  console.log(`${name.padEnd(10)} ${outcome}`)
}

/** Gives the versions of MSW that a project passed with. */
async function runProject({ source, files }: Plan, folder: string): Promise<string[]> {
  for (const entry of readdirSync(folder)) {
    if (entry !== 'node_modules') rmSync(join(folder, entry), { recursive: true })
  }
  for (const file of files) {
    const target = join(folder, relative(source, file))
    mkdirSync(dirname(target), { recursive: true })
    cpSync(file, target)
  }
  await addPackages(folder, tarballs)
  const versions: string[] = []
  for (const alias of aliasesOf(folder)) {
    if (alias !== 'msw') useMsw(folder, alias)
    const { version } = readJson(join(folder, 'node_modules/msw/package.json'))
    await run('npm', ['test', '--silent'], { ...options, cwd: folder })
    versions.push(String(version))
  }
  return versions
}

/** Installs what the lock says, once per lock. */
async function install({ name, source }: Plan): Promise<string> {
  const lock = join(source, 'package-lock.json')
  const hash = createHash('sha256').update(process.version).update(readFileSync(lock))
  const folder = join(cache, `${name}-${hash.digest('hex').slice(0, 12)}`)
  if (existsSync(join(folder, 'node_modules/.installed'))) return folder
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  for (const file of [lock, join(source, 'package.json')])
    cpSync(file, join(folder, basename(file)))
  await run('npm', ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'], {
    ...options,
    cwd: folder,
  })
  writeFileSync(join(folder, 'node_modules/.installed'), '')
  return folder
}

/** A project that runs with several versions of MSW has them as msw-2, msw-3 and so on. */
function aliasesOf(folder: string): readonly string[] {
  const { dependencies } = readJson(join(folder, 'package.json'))
  return Object.keys(dependencies as object).filter((name) => /^msw(-\d.*)?$/.test(name))
}

function needsChromium(source: string): boolean {
  const { dependencies } = readJson(join(source, 'package.json'))
  return Object.keys(dependencies as object).some((name) => name.includes('playwright'))
}

function useMsw(folder: string, alias: string): void {
  const target = join(folder, 'node_modules/msw')
  rmSync(target, { recursive: true, force: true })
  cpSync(join(folder, 'node_modules', alias), target, { recursive: true })
  // npm linked the command of one alias; a worker of another version makes the page wait for ever.
  const command = join(folder, 'node_modules/.bin/msw')
  const { bin } = readJson(join(target, 'package.json'))
  rmSync(command, { force: true })
  symlinkSync(join('../msw', (bin as { msw: string }).msw), command)
}

function readJson(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(file, 'utf8'))
}

function outputOf(error: unknown): string {
  const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
  return stdout || stderr ? `${stdout}\n${stderr}` : String(error)
}
