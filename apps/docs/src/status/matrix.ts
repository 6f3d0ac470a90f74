import type { Standing, Versions } from '@statuary/contract-runner'
import type { ContractId, ResponseId } from '@statuary/core'
import { type FrameworkId, frameworks, snippetIds } from '@statuary/snippets'
import { evidenceOf } from './evidence.ts'

/** A framework's row of the matrix. */
export interface MatrixRow {
  readonly framework: FrameworkId
  readonly title: string
  readonly versions: Versions | undefined
  readonly date: string | undefined
  readonly equal: number
  readonly cells: ReadonlyMap<ResponseId, Standing>
}

/** Lists how each framework stands to each contract, in the order in which frameworks are shown. */
export function matrixRows(): readonly MatrixRow[] {
  return frameworks.map(({ id, title }) => {
    const { cells: known, versions } = evidenceOf(id)
    const cells = new Map(
      snippetIds.map((contract): [ResponseId, Standing] => [
        contract,
        known.get(contract) ?? { standing: 'not verified yet' },
      ]),
    )
    const standings = [...cells.values()]
    const dates = standings.flatMap((cell) => ('date' in cell ? [cell.date] : []))
    const equal = standings.filter(({ standing }) => standing === 'equal').length
    return { framework: id, title, versions, date: dates.sort().at(-1), equal, cells }
  })
}

/** The mark of each standing, by its name in the page's style. */
export const standingMarks: Readonly<Record<string, string>> = {
  equal: '✓',
  unsupported: '–',
  differs: '≠',
  'not-verified-since': '?',
  'not-verified-yet': '?',
}

/** One cell of the matrix. */
export interface PictureCell {
  readonly standing: string
  /** How it stands, in the language of the page. */
  readonly words: string
}

/** Groups contracts by family and class: `http/4`, `smtp/5`. */
export function byClass(ids: readonly ContractId[]): ReadonlyMap<string, readonly ContractId[]> {
  const groups = new Map<string, ContractId[]>()
  for (const id of ids) {
    const key = id.slice(0, id.indexOf('/') + 2)
    groups.set(key, [...(groups.get(key) ?? []), id])
  }
  return groups
}
