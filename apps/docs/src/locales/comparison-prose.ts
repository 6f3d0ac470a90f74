import type { ContractId } from '@statuary/core'

/** The prose of a comparison in one language. */
export interface ComparisonProse {
  /** What tells them apart, in one or two sentences. */
  readonly summary: string
  /** What each of them is for, by its id. */
  readonly rows: Readonly<Partial<Record<ContractId, string>>>
  /** Which one to send, as a decision list. */
  readonly choose: readonly { readonly when: string; readonly send: ContractId }[]
}
