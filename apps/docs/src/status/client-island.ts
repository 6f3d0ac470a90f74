import type { SmtpReplyCode, SmtpStage } from '@statuary/core'
import { type MailClient, type MailClientId, mailClients } from '@statuary/snippets'
import { exceptionHref } from '../exceptions/exceptions.ts'
import type { Locale } from '../locales/locale.ts'
import { settingsOf, topicsOfReply } from '../settings/settings-for.ts'
import { escapeHtml } from './inline-code.ts'
import type { Island } from './island.ts'
import { clientRows, type MailerRow } from './mailer-evidence.ts'

/** About two lines of what a client prints. */
const longest = 120

/** Writes what each mail client makes of a reply, and the settings that its causes ask for. */
export function clientIsland(locale: Locale, code: SmtpReplyCode, stage: SmtpStage): Island {
  return Object.fromEntries(
    mailClients.map((client) => [
      client.id,
      { raised: raised(locale, code, stage, client), ...settings(client, code) },
    ]),
  )
}

function raised(
  locale: Locale,
  code: SmtpReplyCode,
  stage: SmtpStage,
  client: MailClient<MailClientId>,
): string {
  const { choice } = locale.ui
  const { ranWith, rows } = clientRows(code, client.id)
  const row = shownRow(rows, stage)
  if (ranWith === undefined) return escapeHtml(choice.notRun(client.title))
  if (row === undefined || row.outcome === 'never sent') {
    return escapeHtml(choice.neverSends(client.title, row?.stage ?? stage))
  }
  if (row.outcome === 'no error') return escapeHtml(choice.noError(client.title, row.stage))
  const { type = '', message = '' } = row
  const link = `<a href="${exceptionHref(locale, client.id, type)}"><code>${escapeHtml(type)}</code></a>`
  const [before, after] = choice.raises(client.title, row.stage)
  const text = message.length > longest ? `${message.slice(0, longest)}…` : message
  return `${escapeHtml(before)} ${link} ${escapeHtml(after)}<samp lang="en">${escapeHtml(text)}</samp>`
}

/** The stage of the page; where the client makes nothing of it, the first at which it raises an error. */
function shownRow(rows: readonly MailerRow[], stage: SmtpStage): MailerRow | undefined {
  const own = rows.find((row) => row.stage === stage)
  if (own?.outcome === 'error') return own
  return rows.find(({ outcome }) => outcome === 'error') ?? own ?? rows[0]
}

function settings({ id, title }: MailClient<MailClientId>, code: SmtpReplyCode) {
  const found = settingsOf(id)
  return Object.fromEntries(
    topicsOfReply(code).flatMap((topic) => {
      const text = found?.of[topic]
      if (text === undefined) return []
      const html = `<b>${escapeHtml(title)}</b><code dir="ltr">${escapeHtml(text)}</code>`
      return [[`setting-${topic}`, html]]
    }),
  )
}
