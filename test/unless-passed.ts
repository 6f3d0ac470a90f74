// Remembers which slow checks by other programs have passed, so that they run again only when
// something that they read has changed: a page for axe, generated code for a formatter. Turborepo
// does that for whole tasks, but after a change in core nearly all of them are due.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
/** What every task of Turborepo depends on, every check does as well. */
const { globalDependencies } = JSON.parse(readFileSync(join(root, 'turbo.json'), 'utf8'))
const everywhere: readonly string[] = ['package-lock.json', ...globalDependencies]

/** A check, and everything that decides how it ends. */
export interface Check {
  /** What it is called; no other check has this name. */
  readonly name: string
  /** The files and folders that it consists of or reads, besides those of every task. */
  readonly files: readonly URL[]
  /** What it is given besides, such as code for a formatter. */
  readonly given?: readonly (string | Uint8Array)[]
}

/** What is remembered, and for which machine. */
export interface Memory {
  readonly folder: string
  /** The machine's tools and their versions. Where they are not known, every check runs. */
  readonly tools: string | undefined
}

/** Only `npm test` finds out the tools. CI runs every check. */
const ownMemory: Memory = {
  folder: join(root, 'node_modules/.cache/statuary/passed'),
  tools: process.env.CI ? undefined : process.env.STATUARY_TOOLS,
}

/**
 * Runs a check, unless it has passed on this machine and nothing has changed since that it reads.
 *
 * @returns what the check gave, or nothing if it was not run.
 * @example
 * await unlessPassed({ name: 'gofmt', files: [new URL(import.meta.url)], given: [code] }, () => {
 *   expect(gofmt(code)).toBe('')
 * })
 */
export async function unlessPassed<Given>(
  check: Check,
  run: () => Given | Promise<Given>,
  memory = ownMemory,
): Promise<Given | undefined> {
  const record = recordOf(check, memory)
  if (record?.holds) return undefined
  const given = await run()
  if (record !== undefined) {
    mkdirSync(memory.folder, { recursive: true })
    writeFileSync(record.file, record.key)
  }
  return given
}

/** Tells whether {@link unlessPassed} would not run a check. */
export function hasPassed(check: Check, memory = ownMemory): boolean {
  return recordOf(check, memory)?.holds ?? false
}

function recordOf({ name, files, given = [] }: Check, { folder, tools }: Memory) {
  if (tools === undefined) return undefined
  const sum = createHash('sha256')
  // Each part has its length before it: moving an octet from one to the next makes another key.
  const add = (part: string | Uint8Array) => sum.update(`${Buffer.byteLength(part)} `).update(part)
  for (const part of [process.version, tools, ...given]) add(part)
  const paths = [
    ...everywhere.map((path) => join(root, path)),
    ...files.map((url) => fileURLToPath(url)),
  ]
  for (const file of paths.flatMap(filesAt)) {
    add(relative(root, file))
    add(readFileSync(file))
  }
  const key = sum.digest('hex')
  const file = join(folder, createHash('sha256').update(name).digest('hex').slice(0, 16))
  return { file, key, holds: existsSync(file) && readFileSync(file, 'utf8') === key }
}

/** Without `node_modules`: what is there comes from the lock, or is a cache. */
function filesAt(path: string): string[] {
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules' && (entry.isFile() || entry.isDirectory()))
    .flatMap((entry) => filesAt(join(path, entry.name)))
    .sort()
}
