import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { isContractId } from '@statuary/core'
import { closest } from 'fastest-levenshtein'
import { resolveId } from './resolve-id.js'
import { UserError } from './user-error.js'

/** What a mail client's library says of a reply; null is what it does not say. */
export interface SaidReply {
  readonly code: number | null
  readonly enhanced: string | null
  readonly text: string | null
}

/** What a mail client made of one case, as mailer-evidence.schema.json has it. */
export interface MailerCase {
  readonly verdict: 'equal' | 'unsupported' | 'differs'
  readonly reason?: string
  readonly differences?: readonly { readonly message: string }[]
  readonly varies?: string
  readonly reached?: boolean
  readonly ok: boolean
  readonly error: (SaidReply & { readonly type: string; readonly message: string }) | null
  readonly refused: readonly (SaidReply & { readonly address: string })[]
  readonly delivered: readonly string[]
  readonly attempts?: number
  readonly connections?: number
  readonly ending?: string
  readonly took: 'at once' | 'its timeout' | 'longer'
}

/** What a mail client made of every case. */
export interface MailerEvidence {
  readonly id: string
  readonly date: string
  readonly versions: { readonly client: string; readonly runtime: string }
  readonly cases: Readonly<Record<string, MailerCase>>
}

const { resolve } = createRequire(import.meta.url)

const folder = () =>
  join(dirname(resolve('@statuary/contracts/package.json')), 'evidence', 'mailers')

/** Gives the names of the mail clients of which something is recorded. */
export function mailerIds(): string[] {
  return readdirSync(folder())
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort()
}

/**
 * Reads what a mail client made of every case.
 *
 * @throws {UserError} if nothing is recorded of one with that name; the message has those there are.
 */
export function readMailerEvidence(id: string): MailerEvidence {
  const ids = mailerIds()
  if (ids.includes(id)) return JSON.parse(readFileSync(join(folder(), `${id}.json`), 'utf8'))
  throw new UserError(
    `No mail client ${JSON.stringify(id)}; did you mean ${closest(id.toLowerCase(), ids)}? There are ${ids.join(', ')}.`,
  )
}

/**
 * Gives the cases of a reply or of a fault, under their names, in the order of a mail.
 *
 * @param typed - an id of a reply as a person types it, or the name of a fault: `hang-up`.
 * @throws {UserError} if there is none; the message says why.
 */
export function casesOf({ cases }: MailerEvidence, typed: string): [string, MailerCase][] {
  const subjects = new Set(Object.keys(cases).map((name) => name.replace(/@.*/, '')))
  const word = typed.trim().toLowerCase()
  const id = subjects.has(word) ? word : resolveId(/^\d+$/.test(word) ? `smtp/${word}` : typed)
  const found = Object.entries(cases).filter(([name]) => name.replace(/@.*/, '') === id)
  if (found.length > 0) return found
  const others = [...subjects].filter((subject) => !isContractId(subject)).join(', ')
  throw new UserError(
    id.startsWith('http/')
      ? `${id} is not a reply of a mail server. Give one such as smtp/503, or a fault: ${others}.`
      : `No mail client meets ${id}: it is listed at no stage of a mail. 'statuary show ${id}' says where it is.`,
  )
}
