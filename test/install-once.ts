import type { Command } from '../packages/contract-runner/src/adapter.ts'
import { deadlines } from '../packages/contract-runner/src/deadlines.ts'
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
  readonly signal: AbortSignal
}

/**
 * Gives the folder in which something is installed, and installs it on first use.
 *
 * @throws {UnavailableError} if its registry cannot be reached.
 * @throws {CommandError} if a command fails otherwise.
 */
export function installOnce(wanted: Wanted): Promise<string> {
  const { id, folder, lock, commands, toolchain, env = {}, signal } = wanted
  return install({
    adapter: { id, env, install: { lock, commands } },
    toolchain: [toolchain],
    project: folder,
    cache: places.cache,
    options: {
      cwd: folder,
      env: process.env,
      deadline: deadlines.install,
      grace: deadlines.stop,
      signal,
    },
    onInstall: () => {},
    onWait: () => {},
  })
}
