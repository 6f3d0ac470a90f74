import { readdirSync, readFileSync } from 'node:fs'
import { cp, mkdir, mkdtemp, realpath, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { Adapter } from './adapter.ts'
import { hash } from './hash.ts'
import type { ProjectAdapter } from './native-project.ts'
import { expand, placeholdersOf } from './placeholders.ts'

/** What working in a native project leaves behind. */
const leftovers = new Set([
  '.DS_Store',
  '.bundle',
  '.venv',
  '__pycache__',
  'node_modules',
  'obj',
  'target',
  'venv',
])

/** Copies a native project into a new temporary folder. */
export async function copyProject(folder: string, adapter: ProjectAdapter): Promise<string> {
  const copy = await realpath(await mkdtemp(join(tmpdir(), `statuary-${adapter.id}-`)))
  const kept = filter(adapter)
  await cp(folder, copy, {
    recursive: true,
    filter: (source) => source === folder || kept(basename(source)),
  })
  return copy
}

/**
 * Writes a snippet into a copy of its native project, as it is.
 *
 * @throws if the project has a file there already.
 */
export async function writeSnippet(
  project: string,
  { path, before = '', after = '' }: Adapter['snippet'],
  { id, source }: { readonly id: string; readonly source: string },
): Promise<void> {
  const values = placeholdersOf(id)
  const file = join(project, expand(path, values))
  await mkdir(dirname(file), { recursive: true })
  const text = lines(expand(before, values)) + lines(source) + lines(expand(after, values))
  await writeFile(file, text, { flag: 'wx' })
}

/**
 * Gives the SHA-256 over all that decides what a native project does, but for snippets: every file of it,
 * with the lock file, and the adapter with its noise and its `unsupported`.
 */
export function hashProject(folder: string, adapter: ProjectAdapter): string {
  const kept = filter(adapter)
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => path.split('/').every(kept))
    .sort()
  return hash(...files.flatMap((path) => [path, readFileSync(join(folder, path))]))
}

function filter({ ignore = [] }: ProjectAdapter): (name: string) => boolean {
  return (name) => !leftovers.has(name) && !ignore.includes(name) && !name.endsWith('.pyc')
}

function lines(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`
}
