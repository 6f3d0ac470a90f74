import { mailClients, mailTest, mailTestIds, type RefusalId } from '@statuary/snippets'
import { type Command, readProjectAdapter } from '../adapter.ts'
import type { ProjectAdapter } from '../native-project.ts'
import { expand, placeholdersOf } from '../placeholders.ts'
import { matchesCase } from './matches-case.ts'

/** How the native program of a mail client is installed and run: the content of its adapter.json. */
export interface MailerAdapter extends ProjectAdapter {
  readonly run: Command
  /** What of a reply does not arrive. */
  readonly unsupported: readonly Listed[]
  /** Where chance decides what arrives. */
  readonly varies?: readonly Listed[]
  readonly tests: TestsAdapter
}

/** How the tests that use a mail client are run. */
export interface TestsAdapter {
  /** Where a test is written. */
  readonly path: string
  /** Run in place of the program's own. */
  readonly build: readonly Command[]
  readonly run: Command
  /** Matches a line that says of a test that it passed, in letters of any case. */
  readonly passed: string
}

/** Cases, by patterns, with what is to be said of them. */
export interface Listed {
  readonly cases: readonly string[]
  readonly reason: string
}

/** A mail client to be run. */
export interface MailerSubject {
  readonly id: string
  readonly title: string
  /** The folder of its native program. */
  readonly folder: string
  /** The ids of its tests: `smtp/550@RCPT`. */
  readonly tests: readonly string[]
  /** Gives the source of a test. */
  readonly test: (id: string) => string
}

/** Gives the mail clients of @statuary/snippets, each with its native program. */
export function mailerSubjects(contracts: string): readonly MailerSubject[] {
  return mailClients.map(({ id, title }) => ({
    id,
    title,
    folder: `${contracts}/mailers/${id}`,
    tests: mailTestIds(id),
    test: (one) => mailTest(one as RefusalId, id),
  }))
}

/**
 * Reads the adapter.json of a mail client's folder.
 *
 * @param cases - the ids of all cases.
 * @throws {UserError} if it is missing, not valid, or contradicts itself; the message names the
 * file and the path inside it.
 */
export function readMailerAdapter(
  { folder, id }: MailerSubject,
  cases: readonly string[],
): MailerAdapter {
  const { adapter, wrong } = readProjectAdapter<MailerAdapter>(folder, id, 'mailer-adapter')
  for (const list of ['unsupported', 'varies'] as const) {
    for (const [index, { cases: patterns }] of adapter[list]?.entries() ?? []) {
      for (const pattern of patterns) {
        if (cases.some((one) => matchesCase(pattern, one))) continue
        throw wrong(`/${list}/${index}/cases`, `${pattern} matches no case`)
      }
    }
  }
  if (!/\{code\}/.test(adapter.tests.path) || !/\{stage\}/.test(adapter.tests.path)) {
    throw wrong('/tests/path', 'needs {code} and {stage}, so that each test has its own file')
  }
  try {
    passedPattern(adapter.tests, 'smtp/550@RCPT')
  } catch (error) {
    throw wrong('/tests/passed', (error as Error).message)
  }
  return adapter
}

/** Gives the pattern of a line that says that a test passed. */
export function passedPattern({ passed }: TestsAdapter, id: string): RegExp {
  return new RegExp(expand(passed, placeholdersOf(id)), 'i')
}

/** Gives what a list says of a case, if anything. */
export function reasonOf(list: readonly Listed[] = [], one: string): string | undefined {
  return list.find(({ cases }) => cases.some((pattern) => matchesCase(pattern, one)))?.reason
}
