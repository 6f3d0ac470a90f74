import {
  kindOf,
  outcomeOf,
  type ProjectOptions,
  readVersions,
  withProject,
} from '../native-project.ts'
import { askCase } from './ask-case.ts'
import type { CaseServer } from './case-server.ts'
import type { CaseServers } from './case-servers.ts'
import { withClient } from './client-program.ts'
import { inParallel } from './in-parallel.ts'
import type { MailCase } from './mail-case.ts'
import { type MailerSubject, readMailerAdapter } from './mailer-adapter.ts'
import { type MailerCell, type MailerOutcome, versionsExample } from './mailer-outcome.ts'

/** What is the same for all mail clients of a run. */
export interface MailerOptions extends ProjectOptions {
  readonly cases: readonly MailCase[]
  /** The ids of all cases, whether they are asked now or not. */
  readonly known: readonly string[]
  readonly servers: CaseServers
}

/** So many mails are under way at a time, which a machine of two cores bears. */
const sideBySide = 32

/**
 * Runs a mail client's program with every case, and holds what it says to what the server said.
 *
 * @returns the outcome; what goes wrong with the program is part of it.
 * @throws the signal's reason, once everything has been stopped and removed.
 */
export function runMailer(subject: MailerSubject, options: MailerOptions): Promise<MailerOutcome> {
  const { id, title, folder } = subject
  const { cases, known, servers, deadlines, onStep, signal } = options
  return outcomeOf({ id, title }, signal, () => {
    const adapter = readMailerAdapter(subject, known)
    return withProject({ folder, adapter }, options, async (project) => {
      const versions = readVersions(project.versions, adapter, versionsExample)
      const texts = {
        [project.folder]: '{project}',
        [String(project.values.cache)]: '{cache}',
      }
      const taken = new Map<MailCase, CaseServer>()
      const program = {
        ...project.base,
        command: project.expand(adapter.run),
        env: project.env,
        deadline: deadlines.mail,
        endDeadline: deadlines.end,
      }
      const [first, ...queue] = inOrder(cases)
      const cells = new Map<string, MailerCell | undefined>(cases.map(({ id }) => [id, undefined]))
      let done = 0
      try {
        onStep({ doing: 'preparing servers' })
        for (const one of cases) taken.set(one, await servers.take(one))
        await withClient(program, async (client) => {
          const ask = async (one: MailCase) => {
            onStep({ doing: 'sending', done, of: cases.length })
            const server = taken.get(one) as CaseServer
            const options = { client, adapter, server, folder: project.folder, texts }
            cells.set(one.id, await askCase(one, options))
            done++
          }
          if (first !== undefined) await ask(first)
          await inParallel(queue, sideBySide, ask)
        })
        const seen = cells as Map<string, MailerCell>
        return { kind: kindOf(seen), versions, cells: seen }
      } finally {
        // Not before the program is gone: it may have left connections open.
        await Promise.all([...taken].map(([one, server]) => servers.giveBack(one, server)))
      }
    })
  })
}

/**
 * Puts a patient case first, which goes alone: a program that has only just started is slow, and one
 * that is compiled while it runs might give up before it comes to the stage. Then come those that
 * wait for an answer that never comes.
 */
function inOrder(cases: readonly MailCase[]): readonly MailCase[] {
  const patience = Math.max(...cases.map(({ timeoutMs }) => timeoutMs))
  const patient = cases.filter(({ timeoutMs }) => timeoutMs === patience)
  // One that logs in comes by more of the client.
  const first = patient.find(({ auth }) => auth !== null) ?? patient[0]
  const rest = cases.filter((one) => one !== first)
  return [
    ...(first ? [first] : []),
    ...rest.toSorted((one, other) => one.timeoutMs - other.timeoutMs),
  ]
}
