import { type ContractId, hasResponse, type SmtpReplyCode } from '@statuary/core'
import type { UiMessages } from '../locales/en/ui.ts'
import { mailerRows } from './mailer-evidence.ts'

/** Gives the headings of a status page, for its table of contents. */
export function headingsOf(ui: UiMessages, id: ContractId) {
  const isHttp = id.startsWith('http/')
  const sections: [slug: string, text: string][] = [
    ...(isHttp
      ? ([['exchange', ui.exchange.heading]] as const)
      : ([
          ['stages', ui.dialogue.heading],
          ['transcript', ui.transcript.heading],
        ] as const)
    ).map(([slug, text]): [string, string] => [slug, text]),
  ]
  if (!isHttp || hasResponse(id)) sections.push(['reproduce', ui.reproduce.heading])
  sections.push(['snippets', isHttp ? ui.snippets.heading : ui.snippets.rendition])
  sections.push(['mock', ui.mock.heading])
  if (!isHttp && mailerRows(Number(id.slice('smtp/'.length)) as SmtpReplyCode).size > 0) {
    sections.push(['mailers', ui.mailers.heading])
  }
  sections.push(['causes', ui.decisions.heading])
  if (!isHttp) sections.push(['enhanced', ui.enhanced.heading])
  sections.push(
    ['confused', ui.confused.heading],
    ['specification', ui.spec.heading],
    ['related', ui.related.heading],
  )
  return sections.map(([slug, text]) => ({ depth: 2, slug, text }))
}
