// The packages as npm publishes them.
import { execFile, execFileSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../../../', import.meta.url))
const names = ['core', 'msw']

/** Packs @statuary/core and @statuary/msw into a folder, and gives the files in this order. */
export function packPackages(folder: string): readonly string[] {
  const workspaces = names.map((name) => `--workspace=packages/${name}`)
  const packed = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', folder, ...workspaces], {
      cwd: root,
      encoding: 'utf8',
    }),
  ) as Record<string, { filename: string }>
  return Object.values(packed).map(({ filename }) => join(folder, filename))
}

/** Puts what {@link packPackages} gave where a project finds it. */
export async function addPackages(project: string, tarballs: readonly string[]): Promise<void> {
  for (const [index, name] of names.entries()) {
    const target = join(project, 'node_modules/@statuary', name)
    rmSync(target, { recursive: true, force: true })
    mkdirSync(target, { recursive: true })
    const tarball = tarballs[index] as string
    await run('tar', ['-xzf', tarball, '-C', target, '--strip-components=1'])
  }
}
