import { type MailClient, type MailClientId, mailClients } from '@statuary/snippets'
import { localHref } from '../locales/index.ts'
import type { Locale } from '../locales/locale.ts'
import { type MailerCase, mailerEvidence } from '../status/mailer-evidence.ts'
import { exceptionSlug } from './exception-slug.ts'

/** One case in which a client raised an error. */
export interface Raised {
  readonly client: MailClient<MailClientId>
  /** With the client's version: `Django 5.2.19`. */
  readonly ranWith: string
  readonly date: string
  /** In full: `smtplib.SMTPRecipientsRefused`. */
  readonly type: string
  /** `smtp/503@RCPT`, `hang-up@MAIL`. */
  readonly id: string
  readonly error: NonNullable<MailerCase['error']>
  readonly refused: MailerCase['refused']
}

/** An error that mail clients raise, with every case that raised it. */
export interface MailException {
  /** The last part of its page's address. */
  readonly slug: string
  /** As people paste it: `SMTPRecipientsRefused`. */
  readonly name: string
  /** In full, each once: two clients may have their own of one name. */
  readonly types: readonly string[]
  readonly raised: readonly Raised[]
}

const found = new Map<string, Raised[]>()
for (const client of mailClients) {
  const evidence = mailerEvidence.find(({ id }) => id === client.id)
  if (evidence === undefined) continue
  const { date, cases, versions } = evidence
  for (const [id, one] of Object.entries(cases)) {
    const error = one?.error
    if (!error) continue
    const slug = exceptionSlug(error.type, client.id, client.language)
    const { refused } = one
    const raised = { client, ranWith: versions.client, date, type: error.type, id, error, refused }
    found.set(slug, [...(found.get(slug) ?? []), raised])
  }
}

/** Lists every error that a mail client was seen to raise, by name. */
export const mailExceptions: readonly MailException[] = [...found]
  .map(([slug, raised]) => ({
    slug,
    name: slug.includes('-') ? nameWithPlace(raised) : slug,
    types: [...new Set(raised.map(({ type }) => type))],
    raised,
  }))
  .sort((one, other) => one.name.localeCompare(other.name, 'en'))

function nameWithPlace(raised: readonly Raised[]): string {
  const [first] = raised
  if (first === undefined) return ''
  return first.type.startsWith('exit ')
    ? `${first.client.title.replace(/ \(.*/, '')} ${first.type}`
    : first.type.replace(/^\*/, '')
}

/** Gives the address of the page of an error that a client raised. */
export function exceptionHref(locale: Locale, client: MailClientId, type: string): string {
  const language = mailClients.find(({ id }) => id === client)?.language ?? ''
  return localHref(locale, `/exceptions/${exceptionSlug(type, client, language)}`)
}
