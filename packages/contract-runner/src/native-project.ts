import { rm } from 'node:fs/promises'
import type { Command, Tool } from './adapter.ts'
import type { Deadlines } from './deadlines.ts'
import { environment } from './environment.ts'
import { install } from './install.ts'
import type { AnyVersions, Outcome, Verdict } from './outcome.ts'
import { expand, type Placeholders } from './placeholders.ts'
import type { Step } from './progress.ts'
import { copyProject } from './project.ts'
import { CommandError, runCommand } from './run-command.ts'
import { ServerError } from './server-process.ts'
import { checkToolchain, UnavailableError } from './toolchain.ts'
import { UserError } from './user-error.ts'

/** What every adapter says: how a native project is installed and built. */
export interface ProjectAdapter {
  readonly id: string
  readonly toolchain: readonly Tool[]
  readonly env?: Readonly<Record<string, string>>
  readonly ignore?: readonly string[]
  readonly install: { readonly lock: readonly string[]; readonly commands: readonly Command[] }
  readonly build: readonly Command[]
  readonly versions: Command
}

/** What is the same for all native projects of a run. */
export interface ProjectOptions {
  /** The folder of all installations. */
  readonly cache: string
  readonly deadlines: Deadlines
  readonly signal: AbortSignal
  readonly onStep: (step: Step) => void
}

/** A native project that is installed and built, in a folder that goes with it. */
export interface ReadyProject {
  readonly folder: string
  readonly values: Placeholders
  /** What every command needs. */
  readonly base: { readonly cwd: string; readonly signal: AbortSignal; readonly grace: number }
  readonly env: NodeJS.ProcessEnv
  /** What its command for versions printed. */
  readonly versions: string
  expand(command: Command): Command
}

/**
 * Copies a native project into a temporary folder, installs and builds it, and uses it there.
 *
 * @param prepare - is called with the folder before it is built, and gives further placeholders.
 * @returns what the use gives, once the folder is gone.
 * @throws {UnavailableError} if the toolchain is missing or too old.
 * @throws {CommandError} if a command fails.
 */
export async function withProject<Result>(
  source: { readonly folder: string; readonly adapter: ProjectAdapter },
  { cache, deadlines, signal, onStep }: ProjectOptions,
  use: (project: ReadyProject) => Promise<Result>,
  prepare: (folder: string) => Promise<Placeholders> = async () => ({}),
): Promise<Result> {
  const { adapter } = source
  onStep({ doing: 'checking the toolchain' })
  const folder = await copyProject(source.folder, adapter)
  try {
    const base = { cwd: folder, signal, grace: deadlines.stop }
    const bare = { ...base, env: environment({ project: folder }) }
    const toolchain = await checkToolchain(adapter, { ...bare, deadline: deadlines.version })
    const installed = await install({
      adapter,
      toolchain,
      project: folder,
      cache,
      options: { ...bare, deadline: deadlines.install },
      onInstall: () => onStep({ doing: 'installing' }),
      onWait: (lock) => onStep({ doing: `waiting for the runner that holds ${lock}` }),
    })
    const values = { cache: installed, project: folder, ...(await prepare(folder)) }
    const env = environment(values, adapter.env)
    const expandAll = (command: Command) => command.map((word) => expand(word, values))
    for (const command of adapter.build) {
      onStep({ doing: 'building' })
      await runCommand(expandAll(command), { ...base, env, deadline: deadlines.build })
    }
    const { stdout } = await runCommand(expandAll(adapter.versions), {
      ...base,
      env,
      deadline: deadlines.version,
    })
    return await use({ folder, values, base, env, versions: stdout, expand: expandAll })
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

/**
 * Reads what an adapter's command for versions printed.
 *
 * @throws {UserError} if a name is missing; the message has the example.
 */
export function readVersions<Name extends string>(
  printed: string,
  { versions }: ProjectAdapter,
  example: Readonly<Record<Name, string>>,
): Record<Name, string> {
  const [line = ''] = printed.trim().split('\n').slice(-1)
  try {
    const given: Record<string, unknown> = JSON.parse(line)
    const entries = Object.keys(example).map((name) => [name, given[name]] as const)
    if (entries.every(([, version]) => typeof version === 'string')) {
      return Object.fromEntries(entries) as Record<Name, string>
    }
  } catch {}
  const wanted = JSON.stringify(example).replaceAll(/([:,])"/g, '$1 "')
  throw new UserError(
    `${versions.join(' ')} must end with one line of JSON, ${wanted}. It printed ${JSON.stringify(printed)}.`,
  )
}

/**
 * Makes an outcome of what goes wrong with a native project.
 *
 * @throws the signal's reason, if it is that.
 */
export async function outcomeOf<Result extends Verdict, Runs extends AnyVersions>(
  { id, title }: { readonly id: string; readonly title: string },
  signal: AbortSignal,
  run: () => Promise<{
    kind: 'verified' | 'differs'
    versions: Runs
    cells: ReadonlyMap<string, Result>
  }>,
): Promise<Outcome<Result, Runs>> {
  try {
    return { id, title, ...(await run()) }
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof UnavailableError) {
      return { id, title, kind: 'unavailable', message: error.message }
    }
    if (error instanceof CommandError || error instanceof ServerError) {
      return { id, title, kind: 'errored', message: error.message, output: error.output }
    }
    const message = error instanceof UserError ? error.message : String((error as Error).stack)
    return { id, title, kind: 'errored', message, output: '' }
  }
}

/** Whether cells keep to their contracts, or to what is listed. */
export function kindOf(cells: ReadonlyMap<string, Verdict>): 'verified' | 'differs' {
  const failed = [...cells.values()].some(
    ({ verdict }) => verdict === 'differs' || verdict === 'stale',
  )
  return failed ? 'differs' : 'verified'
}
