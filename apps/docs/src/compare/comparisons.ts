import type { ContractId } from '@statuary/core'

/** Statuses that have a page side by side. */
export interface Comparison {
  /** The last part of its address: `http-401-403`. */
  readonly slug: string
  readonly ids: readonly ContractId[]
}

/** Lists the comparisons; each has its words in `locales/<language>/compare/<slug>.ts`. */
export const comparisons: readonly Comparison[] = [
  'http-401-403',
  'http-502-503-504',
  'http-301-302-307-308',
  'http-400-422',
  'smtp-450-451-452',
  'smtp-550-553-554',
].map((slug) => {
  const [family, ...codes] = slug.split('-')
  return { slug, ids: codes.map((code) => `${family}/${code}` as ContractId) }
})

/** Names a comparison: `HTTP 401, 403`. */
export function comparisonName({ slug }: Comparison): string {
  const [family = '', ...codes] = slug.split('-')
  return `${family.toUpperCase()} ${codes.join(', ')}`
}

/** Lists the comparisons in which a status stands. */
export function comparisonsOf(id: ContractId): readonly Comparison[] {
  return comparisons.filter(({ ids }) => ids.includes(id))
}
