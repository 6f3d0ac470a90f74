import { type Adapter, readAdapter } from './adapter.ts'
import { ask } from './ask.ts'
import type { Contract } from './contract.ts'
import { environment } from './environment.ts'
import {
  kindOf,
  outcomeOf,
  type ProjectOptions,
  type ReadyProject,
  readVersions,
  withProject,
} from './native-project.ts'
import type { Cell, Outcome, Versions } from './outcome.ts'
import { expand, placeholdersOf } from './placeholders.ts'
import { describeExit, type ProcessGroup } from './process-group.ts'
import { writeSnippet } from './project.ts'
import { freePort, ServerError, startServer } from './server-process.ts'
import type { Subject } from './subject.ts'

/** What is the same for all frameworks of a run. */
export interface RunOptions extends ProjectOptions {
  readonly contracts: readonly Contract[]
}

/**
 * Runs every snippet of a framework in its native project, and compares each response with its contract.
 *
 * @returns the outcome; what goes wrong with the framework is part of it.
 * @throws the signal's reason, once everything has been stopped and removed.
 */
export function runFramework(subject: Subject, options: RunOptions): Promise<Outcome> {
  return outcomeOf(subject, options.signal, () => runProject(subject, options))
}

type Result = { kind: 'verified' | 'differs'; versions: Versions; cells: Map<string, Cell> }

async function runProject(subject: Subject, options: RunOptions): Promise<Result> {
  const adapter = readAdapter(subject.folder, subject.id)
  const { contracts, deadlines, onStep } = options
  const prepare = async (folder: string) => {
    onStep({ doing: 'writing snippets' })
    for (const { id } of contracts) {
      await writeSnippet(folder, adapter.snippet, { id, source: subject.snippet(id) })
    }
    return { port: await freePort() }
  }
  const use = async (project: ReadyProject): Promise<Result> => {
    const versions = readVersions(project.versions, adapter, versionsExample)
    onStep({ doing: 'starting' })
    const server = await startServer({
      ...project.base,
      command: project.expand(adapter.start.command),
      env: environment(project.values, adapter.env, adapter.start.env),
      ready: new RegExp(adapter.start.ready, 'm'),
      deadline: deadlines.ready,
    })
    try {
      const cells = await askAll(
        `http://127.0.0.1:${project.values.port}`,
        server,
        adapter,
        options,
      )
      return { kind: kindOf(cells), versions, cells }
    } finally {
      await server.stop(deadlines.stop)
    }
  }
  return withProject({ folder: subject.folder, adapter }, options, use, prepare)
}

const versionsExample = {
  framework: 'Flask 3.1.2',
  runtime: 'Python 3.11.2',
  server: 'gunicorn 23.0.0',
}

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
