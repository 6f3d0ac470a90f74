import type { Command } from './adapter.ts'
import { describeExit, startGroup } from './process-group.ts'

/** What a command needs beside itself. */
export interface CommandOptions {
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
  /** In milliseconds. */
  readonly deadline: number
  /** The milliseconds between asking it to end and ending it. */
  readonly grace: number
  readonly signal: AbortSignal
  /** Called with every line of the standard output, as it is complete. */
  readonly onLine?: (line: string) => void
}

/** A command that did not do its work. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
  /** Whether there is no such program. */
  readonly notFound: boolean
  /** Whether it was ended because its time was over. */
  readonly late: boolean
  /** The end of what it printed. */
  readonly output: string

  constructor(message: string, output: string, { notFound = false, late = false } = {}) {
    super(message)
    this.output = output
    this.notFound = notFound
    this.late = late
  }
}

/**
 * Runs a command to its end and gives what it printed.
 *
 * @throws {CommandError} if it is not there, fails, or misses its deadline.
 * @throws the signal's reason, once the command has been stopped.
 */
export async function runCommand(
  command: Command,
  { cwd, env, deadline, grace, signal, onLine }: CommandOptions,
): Promise<{ readonly stdout: string; readonly output: string }> {
  signal.throwIfAborted()
  const group = startGroup(command, { cwd, env })
  if (onLine !== undefined) group.onLine(onLine)
  let late = false
  const timer = setTimeout(() => {
    late = true
    void group.stop(grace)
  }, deadline)
  const abort = () => void group.stop(grace)
  signal.addEventListener('abort', abort)
  const exit = await group.exit
  clearTimeout(timer)
  signal.removeEventListener('abort', abort)
  signal.throwIfAborted()
  const name = command.join(' ')
  if (late) {
    throw new CommandError(`${name} did not end within ${deadline / 1000} s.`, group.output(), {
      late,
    })
  }
  if (exit.error !== undefined || exit.code !== 0) {
    throw new CommandError(`${name} ended with ${describeExit(exit)}.`, group.output(), {
      notFound: exit.error?.code === 'ENOENT',
    })
  }
  return { stdout: group.stdout(), output: group.output() }
}
