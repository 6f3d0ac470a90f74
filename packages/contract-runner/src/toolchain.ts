import { stripVTControlCharacters } from 'node:util'
import type { Tool } from './adapter.ts'
import type { ProjectAdapter } from './native-project.ts'
import { CommandError, type CommandOptions, runCommand } from './run-command.ts'

/** What a machine lacks, or cannot reach; the message names the next step. */
export class UnavailableError extends Error {
  override readonly name = 'UnavailableError'
  /** The message without the next step. */
  readonly problem: string

  constructor(problem: string, step: string) {
    super(`${problem}. ${step}`)
    this.problem = problem
  }
}

/**
 * Asks each tool of an adapter for its version.
 *
 * @returns the versions, in the adapter's order.
 * @throws {UnavailableError} if one is missing or too old.
 */
export async function checkToolchain(
  { toolchain }: ProjectAdapter,
  options: CommandOptions,
): Promise<string[]> {
  const versions: string[] = []
  for (const tool of toolchain) versions.push(await versionOf(tool, options))
  return versions
}

/**
 * Asks a tool for its version.
 *
 * @throws {UnavailableError} if it is missing or too old.
 */
export async function versionOf(tool: Tool, options: CommandOptions): Promise<string> {
  const [program = ''] = tool.command
  const output = await print(tool, options)
  const [version] = /\d+(\.\d+)*/.exec(stripVTControlCharacters(output)) ?? []
  if (version === undefined) {
    throw unavailable(tool, `${tool.command.join(' ')} prints no version`)
  }
  if (compareVersions(version, tool.atLeast) < 0) {
    throw unavailable(tool, `${program} is ${version}, and ${tool.atLeast} or newer is needed`)
  }
  return version
}

async function print(tool: Tool, options: CommandOptions): Promise<string> {
  try {
    const { stdout, output } = await runCommand(tool.command, options)
    // Some print the version to the standard error; what others print there is no version.
    return stdout.trim() === '' ? output : stdout
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    if (error.notFound) throw unavailable(tool, `${tool.command[0]} is not installed`)
    const [said] = error.output.trim().split('\n').slice(-1)
    throw unavailable(tool, [error.message.replace(/\.$/, ''), said].filter(Boolean).join(': '))
  }
}

function unavailable({ atLeast, debian, macos }: Tool, problem: string): UnavailableError {
  return new UnavailableError(
    problem,
    `Install ${atLeast} or newer; Debian: ${debian}; macOS: ${macos}`,
  )
}

/** Negative if the first is older. */
function compareVersions(one: string, other: string): number {
  const [left, right] = [one, other].map((version) => version.split('.').map(Number))
  for (const [index, number] of (right ?? []).entries()) {
    const difference = (left?.[index] ?? 0) - number
    if (difference !== 0) return difference
  }
  return 0
}
