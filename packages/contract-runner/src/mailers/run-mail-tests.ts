import { stripVTControlCharacters } from 'node:util'
import {
  kindOf,
  outcomeOf,
  type ProjectOptions,
  type ReadyProject,
  readVersions,
  withProject,
} from '../native-project.ts'
import type { Outcome, Verdict } from '../outcome.ts'
import type { Places } from '../places.ts'
import { writeSnippet } from '../project.ts'
import { CommandError, runCommand } from '../run-command.ts'
import { startServer } from '../server-process.ts'
import { notPassed } from './mail-test-evidence.ts'
import {
  type MailerAdapter,
  type MailerSubject,
  passedPattern,
  readMailerAdapter,
} from './mailer-adapter.ts'
import { type MailerVersions, versionsExample } from './mailer-outcome.ts'

/** What came of the tests that use one mail client. */
export type MailTestOutcome = Outcome<Verdict, MailerVersions>

/** What is the same for the tests of all mail clients of a run. */
export interface MailTestOptions extends ProjectOptions, Pick<Places, 'statuary'> {
  /** The ids of all cases. */
  readonly known: readonly string[]
}

/**
 * Runs tests that use a mail client in its native project, against a `statuary serve` of their own.
 *
 * @param ids - those of the tests, one at least.
 * @returns the outcome; what goes wrong with the project is part of it.
 * @throws the signal's reason, once everything has been stopped and removed.
 */
export function runMailTests(
  subject: MailerSubject,
  ids: readonly string[],
  options: MailTestOptions,
): Promise<MailTestOutcome> {
  return outcomeOf(subject, options.signal, () => {
    const adapter = readMailerAdapter(subject, options.known)
    const { path, build } = adapter.tests
    const prepare = async (folder: string) => {
      options.onStep({ doing: 'writing tests' })
      for (const id of ids) await writeSnippet(folder, { path }, { id, source: subject.test(id) })
      return {}
    }
    const use = async (project: ReadyProject) => {
      const versions = readVersions(project.versions, adapter, versionsExample)
      const cells = await runAll(ids, adapter, project, options)
      return { kind: kindOf(cells), versions, cells }
    }
    return withProject(
      { folder: subject.folder, adapter: { ...adapter, build } },
      options,
      use,
      prepare,
    )
  })
}

async function runAll(
  ids: readonly string[],
  { tests }: MailerAdapter,
  { base, env, expand }: ReadyProject,
  { deadlines, onStep, statuary }: MailTestOptions,
): Promise<ReadonlyMap<string, Verdict>> {
  onStep({ doing: 'starting statuary serve' })
  const ports = ['--http-port', '0', '--smtp-port', '0']
  const server = await startServer({
    ...base,
    command: [...statuary, 'serve', '--json', ...ports],
    env,
    ready: /^\{.*\}$/m,
    deadline: deadlines.ready,
  })
  try {
    const { http, smtp } = JSON.parse(server.stdout())
    const passed = new Set<string>()
    const patterns = ids.map((id) => [id, passedPattern(tests, id)] as const)
    onStep({ doing: 'testing', done: 0, of: ids.length })
    const output = await outputOf(expand(tests.run), {
      ...base,
      env: {
        ...env,
        STATUARY_HTTP_PORT: new URL(http).port,
        STATUARY_SMTP_PORT: new URL(smtp).port,
      },
      deadline: deadlines.tests,
      onLine: (line) => {
        // Some color what they print wherever they think that a CI service shows it.
        const plain = stripVTControlCharacters(line)
        for (const [id, pattern] of patterns) if (pattern.test(plain)) passed.add(id)
        onStep({ doing: 'testing', done: passed.size, of: ids.length })
      },
    })
    return new Map(ids.map((id) => [id, passed.has(id) ? { verdict: 'equal' } : failed(output)]))
  } finally {
    await server.stop(deadlines.stop)
  }
}

/** Gives what a command printed, whether it ended well or not. */
async function outputOf(...[command, options]: Parameters<typeof runCommand>): Promise<string> {
  try {
    return (await runCommand(command, options)).output
  } catch (error) {
    if (!(error instanceof CommandError) || error.notFound) throw error
    return `${error.output}\n${error.message}`
  }
}

/** More lines than this say no more of why a test failed. */
const shownLines = 60

function failed(output: string): Verdict {
  const end = stripVTControlCharacters(output).trim().split('\n').slice(-shownLines).join('\n')
  const message = `${notPassed.message} The end of what all tests printed:\n${end}`
  return { verdict: 'differs', differences: [{ ...notPassed, message }] }
}
