import {
  type Citation,
  contractIds,
  type EnhancedStatusCode,
  enhancedStatusCodes,
  type SmtpReplyCode,
  smtpReplies,
} from '@statuary/core'
import type { Locale } from '../locales/locale.ts'
import { proseOf } from '../locales/status-name.ts'
import type { Decision } from '../locales/status-prose.ts'
import { enhancedRows } from './enhanced-codes.ts'

/** An enhanced status code with its class, as it has a page. */
export interface EnhancedPage {
  readonly code: EnhancedStatusCode
  readonly class: 2 | 4 | 5
  readonly subject: number
  /** The registry's words, in English. */
  readonly title: string
  readonly summary: string
  readonly spec: Citation
}

/** Lists every code of the registry with every class in which it makes sense, in numeric order. */
export const enhancedPages: readonly EnhancedPage[] = ([2, 4, 5] as const).flatMap((digit) =>
  enhancedStatusCodes
    .filter(({ classes }) => (classes as readonly number[]).includes(digit))
    .map(({ code, title, summary, spec }) => ({
      code: code.replace('X', String(digit)) as EnhancedStatusCode,
      class: digit,
      subject: Number(code.split('.')[1]),
      ...{ title, summary, spec },
    })),
)

/** Lists the replies that carry a code, with the stages at which they usually do. */
export function carriersOf(code: EnhancedStatusCode) {
  return smtpReplies.flatMap(({ code: reply }) => {
    const row = enhancedRows(reply).find((one) => one.code === code)
    return row ? [{ reply: reply as SmtpReplyCode, stages: row.stages }] : []
  })
}

/** Lists the causes of statuses whose prose names a code. */
export function causesNaming(locale: Locale, code: EnhancedStatusCode) {
  const name = new RegExp(`(?<![\\d.])${code.replaceAll('.', '\\.')}(?![\\d.]*\\d)`)
  return contractIds
    .filter((id) => id.startsWith('smtp/'))
    .flatMap((id) =>
      proseOf(locale, id)
        .decisions.filter((decision: Decision) => name.test(decision.when))
        .map((decision) => ({ id, decision })),
    )
}
