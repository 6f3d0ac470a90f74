import { type ContractId, hasResponse, type SmtpReplyCode } from '@statuary/core'
import type { UiMessages } from '../locales/en/ui.ts'
import { isMet } from './mailer-evidence.ts'

/** Gives the headings of a status page, for its table of contents. */
export function headingsOf(ui: UiMessages, id: ContractId) {
  const isHttp = id.startsWith('http/')
  const code = Number(id.slice('smtp/'.length)) as SmtpReplyCode
  const causes = ['causes', ui.decisions.heading]
  const mock = ['mock', ui.mock.heading]
  const reproduce = ['reproduce', ui.reproduce.heading]
  const sections = isHttp
    ? [
        causes,
        ['snippets', ui.snippets.heading],
        ['exchange', ui.exchange.heading],
        ...(hasResponse(id) ? [reproduce] : []),
        mock,
        ['facts', ui.pages.facts.heading],
      ]
    : [
        causes,
        ['transcript', ui.transcript.heading],
        ['stages', ui.dialogue.heading],
        reproduce,
        mock,
        ...(isMet(code) ? [['mailers', ui.mailers.heading]] : []),
        ['snippets', ui.snippets.rendition],
        ['enhanced', ui.enhanced.heading],
      ]
  return [
    ...sections,
    ['confused', ui.confused.heading],
    ['specification', ui.spec.heading],
    ['related', ui.related.heading],
  ].map(([slug = '', text = '']) => ({ depth: 2, slug, text }))
}

/** Gives the headings of the list of a protocol's statuses. */
export function classHeadings({ sidebar }: UiMessages, family: 'http' | 'smtp') {
  const classes = family === 'http' ? sidebar.httpClasses : sidebar.smtpClasses
  return Object.entries(classes).map(([digit, text]) => ({
    depth: 2,
    slug: `class-${digit}`,
    text,
  }))
}
