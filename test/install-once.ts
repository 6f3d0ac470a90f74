import type { Command } from '../packages/contract-runner/src/adapter.ts'
import { install } from '../packages/contract-runner/src/install.ts'
import { places } from '../packages/contract-runner/src/places.ts'

/** What a test needs from elsewhere. */
interface Wanted {
  /** Names its folder; no other installation has this name. */
  readonly id: string
  /** Where the commands run. */
  readonly folder: string
  /** The files there that say what is installed. */
  readonly lock: readonly string[]
  /** What installs it into `{cache}`. */
  readonly commands: readonly Command[]
  /** The version of what installs it. */
  readonly toolchain: string
  readonly env?: Readonly<Record<string, string>>
  /** Ends it; it goes on to its end where there is none. */
  readonly signal?: AbortSignal
}

/** How long one command may take, in milliseconds. */
const patience = 300_000

/**
 * Gives the folder in which something is installed, and installs it on first use.
 *
 * @throws {UnavailableError} if its registry cannot be reached.
 * @throws {CommandError} if a command fails otherwise.
 */
export function installOnce({
  id,
  folder,
  lock,
  commands,
  toolchain,
  env = {},
  signal = new AbortController().signal,
}: Wanted): Promise<string> {
  return install({
    adapter: { id, env, install: { lock, commands } },
    toolchain: [toolchain],
    project: folder,
    cache: places.cache,
    options: { cwd: folder, env: process.env, deadline: patience, grace: 1000, signal },
    onInstall: () => {},
    onWait: () => {},
  })
}
