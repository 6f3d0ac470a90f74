import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const readJson = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'))

interface Workspace {
  readonly folder: string
  /** The names of the packages that its own names. */
  readonly uses: readonly string[]
  /** Files outside that are inputs of its tasks, by its turbo.json. */
  readonly inputs: readonly string[]
}

const workspaces = new Map<string, Workspace>(
  (readJson('package.json').workspaces as string[])
    .flatMap((pattern) => globSync(`${pattern}/package.json`, { cwd: root }))
    .map((file) => {
      const { name, dependencies, devDependencies, peerDependencies } = readJson(file)
      const folder = dirname(file)
      const turbo = join(folder, 'turbo.json')
      const tasks = existsSync(join(root, turbo)) ? readJson(turbo).tasks : {}
      const inputs = Object.values(tasks).flatMap((task) => (task as { inputs?: [] }).inputs ?? [])
      return [
        name,
        {
          folder,
          uses: Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies }),
          inputs: inputs.map((input) => String(input).replace('$TURBO_ROOT$/', '')),
        },
      ]
    }),
)
/** The lock counts for Turborepo without being named. */
const everywhere: string[] = [...readJson('turbo.json').globalDependencies, 'package-lock.json']

/** What a package uses, and what that uses. */
function closureOf(name: string, found = new Set<string>()): Set<string> {
  for (const used of workspaces.get(name)?.uses ?? []) {
    if (!workspaces.has(used) || found.has(used)) continue
    found.add(used)
    closureOf(used, found)
  }
  return found
}

/** The files outside of a package that its own name by a relative path, from the root. */
function outsideOf({ folder }: Workspace): Map<string, string> {
  const files = execFileSync('git', ['ls-files', '--', `${folder}/**.ts`, `${folder}/**.mjs`], {
    cwd: root,
    encoding: 'utf8',
  })
  const found = new Map<string, string>()
  // A project within a package, with a package.json of its own, is installed and run elsewhere.
  const isOwn = (file: string) => {
    // These look at the whole repository, and always run.
    if (file.startsWith('test/repository/')) return false
    for (let at = dirname(file); at !== folder; at = dirname(at)) {
      if (existsSync(join(root, at, 'package.json'))) return false
    }
    return true
  }
  for (const file of files.trim().split('\n').filter(isOwn)) {
    for (const [, path] of readFileSync(join(root, file), 'utf8').matchAll(
      /['"`]((?:\.\.\/)+[^'"`$*]*)/g,
    )) {
      const written = relative(root, join(root, dirname(file), path as string))
      const target =
        [written.replace(/\.js$/, '.ts'), written].find((one) => existsSync(join(root, one))) ?? ''
      if (target !== '' && !target.startsWith('..') && !`${target}/`.startsWith(`${folder}/`)) {
        found.set(target, file)
      }
    }
  }
  return found
}

/** What no task has as an input: it is installed, built or kept. */
const isMade = (path: string) => /^(node_modules|\.cache)(\/|$)|\/dist(\/|$)/.test(path)

describe.each([...workspaces])('%s', (name, workspace) => {
  // Or a task would be taken from the cache though something has changed that it reads.
  test('names every package that its files read', () => {
    const known = [...closureOf(name)].map((used) => workspaces.get(used)?.folder ?? '')
    const covered = [...known, ...everywhere, ...workspace.inputs]
    const isCovered = (path: string) =>
      covered.some((one) => path === one || path.startsWith(`${one.replace(/\/\*\*$/, '')}/`))
    const missing = [...outsideOf(workspace)].filter(([path]) => !isCovered(path) && !isMade(path))
    expect(missing).toEqual([])
  })
})
