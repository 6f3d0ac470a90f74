import { existsSync } from 'node:fs'
import type { ProjectAdapter } from './native-project.ts'
import { UserError } from './user-error.ts'
import { readValid } from './validate.ts'

/** A program and its arguments. */
export type Command = readonly string[]

/** One thing that the machine must have. */
export interface Tool {
  /** Prints the version. */
  readonly command: Command
  readonly atLeast: string
  /** The command that installs it on Debian. */
  readonly debian: string
  /** The command that installs it on macOS. */
  readonly macos: string
}

/** How the native project of a framework is installed, started and asked: the content of adapter.json. */
export interface Adapter extends ProjectAdapter {
  readonly snippet: { readonly path: string; readonly before?: string; readonly after?: string }
  readonly start: {
    readonly command: Command
    readonly env?: Readonly<Record<string, string>>
    readonly ready: string
  }
  readonly url: string
  readonly noise: Readonly<Record<string, string>>
  readonly volatile: readonly string[]
  readonly unsupported: Readonly<Record<string, string>>
}

/**
 * Reads the adapter.json of a framework's folder.
 *
 * @throws {UserError} if it is missing, not valid, or contradicts itself; the message names the
 * file and the path inside it.
 */
export function readAdapter(folder: string, id: string): Adapter {
  const { adapter, wrong } = readProjectAdapter<Adapter>(folder, id, 'adapter')
  if (!/\{family\}/.test(adapter.snippet.path) || !/\{code\}/.test(adapter.snippet.path)) {
    throw wrong(
      '/snippet/path',
      'needs {family} and {code}, so that each contract has its own file',
    )
  }
  try {
    new RegExp(adapter.start.ready)
  } catch (error) {
    throw wrong('/start/ready', (error as Error).message)
  }
  for (const [index, name] of adapter.volatile.entries()) {
    if (!Object.keys(adapter.noise).some((noise) => noise.toLowerCase() === name.toLowerCase())) {
      throw wrong(`/volatile/${index}`, `${name} is not among the noise`)
    }
  }
  return adapter
}

/**
 * Reads an adapter.json, and holds it to what all adapters have to keep to.
 *
 * @throws {UserError} as `readAdapter`.
 */
export function readProjectAdapter<Kind extends ProjectAdapter>(
  folder: string,
  id: string,
  schema: 'adapter' | 'mailer-adapter',
): { readonly adapter: Kind; readonly wrong: (path: string, message: string) => UserError } {
  const file = `${folder}/adapter.json`
  if (!existsSync(file)) {
    throw new UserError(
      `${file} does not exist. It says how ${id} is installed, started and asked; contracts/schema/${schema}.schema.json describes it.`,
    )
  }
  const adapter = readValid<Kind>(file, schema)
  const wrong = (path: string, message: string) => new UserError(`${file} at ${path}: ${message}`)
  if (adapter.id !== id) {
    throw wrong('/id', `is ${JSON.stringify(adapter.id)}, in the folder of ${JSON.stringify(id)}`)
  }
  for (const [index, path] of adapter.install.lock.entries()) {
    if (!existsSync(`${folder}/${path}`)) {
      throw wrong(`/install/lock/${index}`, `there is no ${path} in ${folder}`)
    }
  }
  return { adapter, wrong }
}
