import { type ChildProcess, spawn } from 'node:child_process'
import type { Writable } from 'node:stream'
import { setTimeout as delay } from 'node:timers/promises'
import type { Command } from './adapter.ts'

/** How a process came to its end. */
export interface Exit {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  /** Why it never started: the program is not there. */
  readonly error: NodeJS.ErrnoException | undefined
}

/** A process and everything that it starts. */
export interface ProcessGroup {
  readonly exit: Promise<Exit>
  /** Waits so many milliseconds for the end; undefined if it does not come. */
  exitWithin(limit: number): Promise<Exit | undefined>
  /** The end of what was printed, to both outputs, in the order of arrival. */
  output(): string
  /** The end of what was printed to the standard output. */
  stdout(): string
  onOutput(listener: () => void): void
  /** Calls the listener with every line of the standard output, as it is complete. */
  onLine(listener: (line: string) => void): void
  /** Its standard input; there is none, unless it was asked for. */
  readonly stdin: Writable | null
  /** Asks it to end, and ends it if it has not after so many milliseconds. */
  stop(grace: number): Promise<Exit>
}

/** More than this many characters from the end of an output explain nothing. */
const kept = 65_536

const running = new Set<number>()

// Whatever else goes wrong, nothing stays behind.
process.on('exit', () => {
  for (const pid of running) signalGroup(pid, 'SIGKILL')
})

/**
 * Starts a program as the leader of a process group of its own, so that its workers and other
 * descendants can be ended with it, and are ended when it ends.
 */
export function startGroup(
  [program = '', ...args]: Command,
  {
    stdin = 'ignore',
    ...options
  }: {
    readonly cwd: string
    readonly env: NodeJS.ProcessEnv
    readonly stdin?: 'ignore' | 'pipe'
  },
): ProcessGroup {
  const child = spawn(program, args, { ...options, detached: true, stdio: [stdin, 'pipe', 'pipe'] })
  // It may end before it has read all; how it ended says more than that.
  child.stdin?.on('error', () => {})
  const { pid } = child
  if (pid !== undefined) running.add(pid)
  let both = ''
  let stdout = ''
  const listeners: (() => void)[] = []
  const collect = (text: string) => {
    both = (both + text).slice(-kept)
    for (const listener of listeners) listener()
  }
  const lineListeners: ((line: string) => void)[] = []
  let unfinished = ''
  const readLines = (text: string) => {
    const lines = (unfinished + text).split('\n')
    unfinished = lines.pop() ?? ''
    for (const line of lines) for (const listener of lineListeners) listener(line)
  }
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout = (stdout + text).slice(-kept)
    collect(text)
    if (lineListeners.length > 0) readLines(text)
  })
  child.stderr?.setEncoding('utf8').on('data', collect)

  let exited = false
  const exit = exitOf(child, () => {
    exited = true
    if (pid === undefined) return
    signalGroup(pid, 'SIGKILL')
    running.delete(pid)
  })
  return {
    exit,
    async exitWithin(limit) {
      const done = new AbortController()
      const late = delay(limit, undefined, { signal: done.signal }).catch(() => undefined)
      const first = await Promise.race([exit, late])
      done.abort()
      return first
    },
    output: () => both,
    stdout: () => stdout,
    stdin: child.stdin,
    onOutput: (listener) => listeners.push(listener),
    onLine: (listener) => lineListeners.push(listener),
    async stop(grace) {
      if (exited || pid === undefined) return exit
      signalGroup(pid, 'SIGTERM')
      const timer = setTimeout(() => signalGroup(pid, 'SIGKILL'), grace)
      await exit
      clearTimeout(timer)
      return exit
    },
  }
}

/** Says how a process ended: `exit code 1`, `SIGSEGV`. */
export function describeExit({ code, signal, error }: Exit): string {
  if (error !== undefined) return error.message
  return signal === null ? `exit code ${code}` : signal
}

/** A descendant that left the group may hold the pipes for ever; its last words are not waited for. */
const drain = 500

function exitOf(child: ChildProcess, onExit: () => void): Promise<Exit> {
  return new Promise((resolve) => {
    child.once('error', (error: NodeJS.ErrnoException) => {
      onExit()
      resolve({ code: null, signal: null, error })
    })
    child.once('exit', (code, signal) => {
      onExit()
      const end = () => {
        clearTimeout(timer)
        child.stdout?.destroy()
        child.stderr?.destroy()
        resolve({ code, signal, error: undefined })
      }
      const timer = setTimeout(end, drain)
      child.once('close', end)
    })
  })
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal)
  } catch (error) {
    // Nobody is left in the group, or (macOS says EPERM) nobody but the dead.
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ESRCH' && code !== 'EPERM') throw error
  }
}
