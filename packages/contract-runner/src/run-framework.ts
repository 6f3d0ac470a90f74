import { rm } from 'node:fs/promises'
import { type Adapter, type Command, readAdapter } from './adapter.ts'
import { ask } from './ask.ts'
import type { Contract } from './contract.ts'
import type { Deadlines } from './deadlines.ts'
import { environment } from './environment.ts'
import { install } from './install.ts'
import type { Cell, Outcome, Versions } from './outcome.ts'
import { expand, placeholdersOf } from './placeholders.ts'
import { describeExit, type ProcessGroup } from './process-group.ts'
import type { Step } from './progress.ts'
import { copyProject, writeSnippet } from './project.ts'
import { CommandError, runCommand } from './run-command.ts'
import { freePort, ServerError, startServer } from './server-process.ts'
import type { Subject } from './subject.ts'
import { checkToolchain, UnavailableError } from './toolchain.ts'
import { UserError } from './user-error.ts'

/** What is the same for all frameworks of a run. */
export interface RunOptions {
  readonly contracts: readonly Contract[]
  /** The folder of all installations. */
  readonly cache: string
  readonly deadlines: Deadlines
  readonly signal: AbortSignal
  readonly onStep: (step: Step) => void
}

/**
 * Runs every snippet of a framework in its native project, and compares each response with its contract.
 *
 * @returns the outcome; what goes wrong with the framework is part of it.
 * @throws the signal's reason, once everything has been stopped and removed.
 */
export async function runFramework(subject: Subject, options: RunOptions): Promise<Outcome> {
  const { id, title } = subject
  try {
    const adapter = readAdapter(subject.folder, id)
    return { id, title, ...(await runProject(subject, adapter, options)) }
  } catch (error) {
    options.signal.throwIfAborted()
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

type Result = { kind: 'verified' | 'differs'; versions: Versions; cells: Map<string, Cell> }

async function runProject(
  subject: Subject,
  adapter: Adapter,
  options: RunOptions,
): Promise<Result> {
  const { contracts, cache, deadlines, signal, onStep } = options
  onStep({ doing: 'checking the toolchain' })
  const project = await copyProject(subject.folder, adapter)
  try {
    const base = { cwd: project, signal, grace: deadlines.stop }
    const bare = { ...base, env: environment({ project }) }
    const toolchain = await checkToolchain(adapter, { ...bare, deadline: deadlines.version })
    const folder = await install({
      adapter,
      toolchain,
      project,
      cache,
      options: { ...bare, deadline: deadlines.install },
      onInstall: () => onStep({ doing: 'installing' }),
      onWait: (lock) => onStep({ doing: `waiting for the runner that holds ${lock}` }),
    })
    const port = await freePort()
    const values = { cache: folder, project, port }
    const expanded = (command: Command) => command.map((word) => expand(word, values))
    const env = environment(values, adapter.env)

    onStep({ doing: 'writing snippets' })
    for (const { id } of contracts) {
      await writeSnippet(project, adapter, { id, source: subject.snippet(id) })
    }
    for (const command of adapter.build) {
      onStep({ doing: 'building' })
      await runCommand(expanded(command), { ...base, env, deadline: deadlines.build })
    }
    const { stdout } = await runCommand(expanded(adapter.versions), {
      ...base,
      env,
      deadline: deadlines.version,
    })
    const versions = readVersions(stdout, adapter)
    onStep({ doing: 'starting' })
    const server = await startServer({
      ...base,
      command: expanded(adapter.start.command),
      env: environment(values, adapter.env, adapter.start.env),
      ready: new RegExp(adapter.start.ready, 'm'),
      deadline: deadlines.ready,
    })
    try {
      const cells = await askAll(`http://127.0.0.1:${port}`, server, adapter, options)
      const failed = [...cells.values()].some(({ verdict }) => failing.has(verdict))
      return { kind: failed ? 'differs' : 'verified', versions, cells }
    } finally {
      await server.stop(deadlines.stop)
    }
  } finally {
    await rm(project, { recursive: true, force: true, maxRetries: 3 })
  }
}

const failing: ReadonlySet<string> = new Set(['differs', 'stale'])

/** A server that leaves so many contracts in a row without an answer in time will not answer the next. */
const patience = 3

/** Between a connection that breaks and the end of the process that broke it, in milliseconds. */
const lastBreath = 250

async function askAll(
  origin: string,
  server: ProcessGroup,
  adapter: Adapter,
  { contracts, deadlines, signal, onStep }: RunOptions,
): Promise<Map<string, Cell>> {
  const cells = new Map<string, Cell>()
  let silent = 0
  for (const contract of contracts) {
    const { id } = contract
    onStep({ doing: 'asking', done: cells.size, of: contracts.length })
    const url = origin + expand(adapter.url, placeholdersOf(id))
    const { cell, failure } = await ask(contract, {
      url,
      adapter,
      deadline: deadlines.request,
      signal,
    })
    cells.set(id, cell)
    if (failure === undefined) {
      silent = 0
      continue
    }
    const exit = await server.exitWithin(lastBreath)
    if (exit !== undefined) {
      const problem = `The server ended with ${describeExit(exit)} while ${id} was asked.`
      throw new ServerError(problem, server.output())
    }
    if (failure.code === 'ECONNREFUSED') {
      throw new ServerError(`Nothing listens at ${origin} any more: ${id}.`, server.output())
    }
    silent = failure.code === 'ETIMEDOUT' ? silent + 1 : 0
    if (silent === patience) {
      const problem = `The server left ${patience} contracts in a row without an answer, the last of them ${id}.`
      throw new ServerError(`${problem} ${failure.message}`, server.output())
    }
  }
  return cells
}

function readVersions(stdout: string, { versions }: Adapter): Versions {
  const [line = ''] = stdout.trim().split('\n').slice(-1)
  try {
    const { framework, runtime, server }: Versions = JSON.parse(line)
    if ([framework, runtime, server].every((version) => typeof version === 'string')) {
      return { framework, runtime, server }
    }
  } catch {}
  throw new UserError(
    `${versions.join(' ')} must end with one line of JSON, {"framework": "Flask 3.1.2", "runtime": "Python 3.11.2", "server": "gunicorn 23.0.0"}. It printed ${JSON.stringify(stdout)}.`,
  )
}
