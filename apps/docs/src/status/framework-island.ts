import type { ResponseId } from '@statuary/core'
import { frameworks } from '@statuary/snippets'
import type { Locale } from '../locales/locale.ts'
import { longDate } from '../locales/long-date.ts'
import { evidenceOf } from './evidence.ts'
import { escapeHtml } from './inline-code.ts'
import type { Island } from './island.ts'
import { standingWord } from './standing-word.ts'

/** Writes how each framework stands to a contract, with the way to its code. */
export function frameworkIsland(locale: Locale, id: ResponseId): Island {
  const { lang, ui } = locale
  return Object.fromEntries(
    frameworks.map(({ id: framework, title }) => {
      const { cells, versions } = evidenceOf(framework)
      const cell = cells.get(id)
      const ran =
        cell !== undefined && 'verdict' in cell && versions
          ? `${ui.evidence.ranOn(versions.framework, longDate(lang, cell.date))}: ${standingWord(locale, cell)}`
          : standingWord(locale, cell)
      const link = `<a href="#snippets">${escapeHtml(ui.choice.answersWith(title))}</a>`
      return [framework, { raised: `${link} <small>${escapeHtml(ran)}</small>` }]
    }),
  )
}
