import type { Standing } from '@statuary/contract-runner'
import type { UiMessages } from '../locales/en/ui.ts'

/** Says in a word or two how a cell stands. */
export function standingWord({ evidence }: UiMessages, cell: Standing | undefined): string {
  if (cell === undefined || cell.standing === 'not verified yet') return evidence.never
  if (cell.standing === 'not verified since') return evidence.since(cell.date)
  return evidence[cell.standing]
}
