// What scripts of the build keep for the next one: most pages are then as they were.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/** The folder that it is kept in. */
export const kept = fileURLToPath(
  new URL('../../../node_modules/.cache/statuary/', import.meta.url),
)

/**
 * Gives a function that names what is made of something by a hash: of that, and of the code that
 * makes it.
 *
 * @param source - the file that makes it.
 * @param packages - what that uses, by name; their versions count.
 */
export function hashOfMade(source: URL, packages: readonly string[]): (from: string) => string {
  const maker = createHash('sha256').update(readFileSync(source))
  for (const name of packages) maker.update(versionOf(name))
  const made = maker.digest('hex')
  return (from) => createHash('sha256').update(made).update(from).digest('hex')
}

function versionOf(name: string): string {
  const require = createRequire(import.meta.url)
  const paths = require.resolve.paths(name) ?? []
  const file = paths.map((path) => `${path}/${name}/package.json`).find((path) => existsSync(path))
  if (file === undefined) throw new Error(`${name} is not installed. Run npm install.`)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
