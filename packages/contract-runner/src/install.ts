import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Command } from './adapter.ts'
import { environment } from './environment.ts'
import { hash } from './hash.ts'
import { askRegistry } from './machine/ask-registry.ts'
import { registryOf } from './machine/registry.ts'
import type { ProjectAdapter } from './native-project.ts'
import { expand } from './placeholders.ts'
import { CommandError, type CommandOptions, runCommand } from './run-command.ts'
import { UnavailableError } from './toolchain.ts'

/** What an installation depends on. */
export interface Installation {
  readonly adapter: Pick<ProjectAdapter, 'id' | 'env' | 'install'>
  /** The versions of the toolchain. */
  readonly toolchain: readonly string[]
  /** The copy of the project, in which the commands run. */
  readonly project: string
  /** The folder of all installations. */
  readonly cache: string
  readonly options: CommandOptions
  /** Called before an installation, not where it is there already. */
  readonly onInstall: () => void
  /** Called where another runner installs the same, with the file that says so. */
  readonly onWait: (lock: string) => void
}

/**
 * Gives the folder in which an adapter's dependencies are installed, and installs them on first use.
 *
 * The folder is named by what was installed into it: another lock file, command or toolchain
 * installs anew. A folder does not count until its last file, `.complete`, is written; it keeps its
 * place from the beginning, as a Python environment cannot be moved.
 *
 * @throws {UnavailableError} if a command fails because its registry cannot be reached.
 * @throws {CommandError} if a command fails otherwise; what it left is removed on the next try.
 */
export async function install(installation: Installation): Promise<string> {
  const { cache, options, onWait } = installation
  const folder = await folderOf(installation)
  if (isComplete(folder)) return folder
  await mkdir(cache, { recursive: true })
  const release = await lock(`${folder}.lock`, options.signal, onWait)
  try {
    if (!isComplete(folder)) await installInto(folder, installation)
  } finally {
    await release()
  }
  return folder
}

async function installInto(folder: string, installation: Installation): Promise<void> {
  const { adapter, project, options, onInstall } = installation
  const { signal } = options
  const refused = `${folder}/.refused`
  if (existsSync(refused)) {
    // Where nothing could be downloaded last time, a question to the registry takes less than a try.
    const refusal = await refusalOf(JSON.parse(await readFile(refused, 'utf8')), signal)
    if (refusal !== undefined) throw refusal
  }
  onInstall()
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder)
  const values = { cache: folder, project }
  for (const words of adapter.install.commands) {
    const command = words.map((word) => expand(word, values))
    try {
      await runCommand(command, { ...options, env: environment(values, adapter.env) })
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      const refusal = await refusalOf(command, signal)
      if (refusal === undefined) throw error
      await writeFile(refused, JSON.stringify(command))
      throw refusal
    }
  }
  await writeFile(`${folder}/.complete`, '')
}

/** Nothing is wrong with a project that could not be downloaded: its registry is asked whether it is there. */
async function refusalOf(
  command: Command,
  signal: AbortSignal,
): Promise<UnavailableError | undefined> {
  const registry = registryOf(command)
  if (registry === undefined) return undefined
  const program = String(command[0])
  // The client that failed is asked with: to make another pip takes seconds.
  const obstacle = await askRegistry(registry, signal, program)
  if (obstacle === undefined) return undefined
  return new UnavailableError(
    `${registry.title} cannot be reached from here (${obstacle})`,
    `What ${basename(program)} installs comes from there: run this again with a network, or with ${basename(program)} set up for a mirror`,
  )
}

async function folderOf({ adapter, toolchain, project, cache }: Installation): Promise<string> {
  const locks = await Promise.all(
    adapter.install.lock.map((path) => readFile(`${project}/${path}`)),
  )
  const commands = JSON.stringify([adapter.install.commands, adapter.env ?? {}, toolchain])
  return `${cache}/${adapter.id}-${hash(commands, ...locks).slice(0, 16)}`
}

function isComplete(folder: string): boolean {
  return existsSync(`${folder}/.complete`)
}

/** Waits until no other runner installs the same. */
async function lock(
  file: string,
  signal: AbortSignal,
  onWait: (lock: string) => void,
): Promise<() => Promise<void>> {
  for (;;) {
    try {
      await writeFile(file, String(process.pid), { flag: 'wx' })
      return () => rm(file, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    if (await isAbandoned(file)) await rm(file, { force: true })
    else {
      onWait(file)
      await delay(200, undefined, { signal })
    }
  }
}

/** Whether the runner that wrote its process id into a lock is gone. */
async function isAbandoned(file: string): Promise<boolean> {
  const pid = Number(await readFile(file, 'utf8').catch(() => ''))
  if (pid === 0) return false
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
