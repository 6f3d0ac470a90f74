import { existsSync, readdirSync } from 'node:fs'
import { type Command, readProjectAdapter } from '../adapter.ts'
import type { ProjectAdapter } from '../native-project.ts'
import { matchesCase } from './matches-case.ts'

/** How the native program of a mail client is installed and run: the content of its adapter.json. */
export interface MailerAdapter extends ProjectAdapter {
  readonly title: string
  readonly run: Command
  /** What of a reply does not arrive. */
  readonly unsupported: readonly Listed[]
  /** Where chance decides what arrives. */
  readonly varies?: readonly Listed[]
}

/** Cases, by patterns, with what is to be said of them. */
export interface Listed {
  readonly cases: readonly string[]
  readonly reason: string
}

/** A mail client to be run. */
export interface MailerSubject {
  readonly id: string
  /** The folder of its native program. */
  readonly folder: string
}

/** Gives the mail clients that there is a native program of, by their names. */
export function mailerSubjects(contracts: string): readonly MailerSubject[] {
  const folder = `${contracts}/mailers`
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(`${folder}/${entry.name}/adapter.json`))
    .map(({ name }) => ({ id: name, folder: `${folder}/${name}` }))
    .sort((one, other) => (one.id < other.id ? -1 : 1))
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
  return adapter
}

/** Gives what a list says of a case, if anything. */
export function reasonOf(list: readonly Listed[] = [], one: string): string | undefined {
  return list.find(({ cases }) => cases.some((pattern) => matchesCase(pattern, one)))?.reason
}
