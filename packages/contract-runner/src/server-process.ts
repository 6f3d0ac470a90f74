import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'
import type { Command } from './adapter.ts'
import { describeExit, type ProcessGroup, startGroup } from './process-group.ts'

/** How to start a server, and how to know that it listens. */
export interface ServerOptions {
  readonly command: Command
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
  /** Matches what it prints once it listens. */
  readonly ready: RegExp
  /** In milliseconds. */
  readonly deadline: number
  readonly grace: number
  readonly signal: AbortSignal
}

/** A server that does not do its work, with the end of what it printed. */
export class ServerError extends Error {
  override readonly name = 'ServerError'
  readonly output: string

  constructor(message: string, output: string) {
    super(message)
    this.output = output
  }
}

/**
 * Starts a server, and waits for its ready line.
 *
 * @throws {ServerError} if it ends before that line, or misses the deadline; it is stopped by then.
 * @throws the signal's reason, once the server has been stopped.
 */
export async function startServer(options: ServerOptions): Promise<ProcessGroup> {
  const { command, cwd, env, ready, deadline, grace, signal } = options
  signal.throwIfAborted()
  const group = startGroup(command, { cwd, env })
  const name = command.join(' ')
  try {
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        const problem = `${name} printed nothing that matches ${ready} within ${deadline / 1000} s.`
        reject(new ServerError(problem, group.output()))
      }, deadline)
      const abort = () => reject(signal.reason)
      signal.addEventListener('abort', abort)
      const settle = () => {
        clearTimeout(timer)
        signal.removeEventListener('abort', abort)
      }
      group.onOutput(() => {
        if (!ready.test(group.output())) return
        settle()
        resolve()
      })
      group.exit.then((exit) => {
        settle()
        const problem = `${name} ended with ${describeExit(exit)} before it was ready.`
        reject(new ServerError(problem, group.output()))
      })
    })
  } catch (error) {
    await group.stop(grace)
    throw error
  }
  return group
}

/**
 * Finds a port on which nothing listens, below those that a system gives to whoever asks for any
 * (Linux from 32768, others from 49152): while a project builds, nobody is given this one.
 */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < 100; tries++) {
    const port = randomInt(10_000, 32_768)
    if (await isFree(port)) return port
  }
  throw new Error('None of a hundred ports from 10000 to 32767 was free.')
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.on('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
