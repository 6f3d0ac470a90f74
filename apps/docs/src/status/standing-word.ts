import type { Standing } from '@statuary/contract-runner'
import type { Locale } from '../locales/locale.ts'
import { longDate } from '../locales/long-date.ts'

/** Says in a word or two how a cell stands. */
export function standingWord({ lang, ui }: Locale, cell: Standing | undefined): string {
  const { evidence } = ui
  if (cell === undefined || cell.standing === 'not verified yet') return evidence.never
  if (cell.standing === 'not verified since') return evidence.since(longDate(lang, cell.date))
  return evidence[cell.standing]
}
