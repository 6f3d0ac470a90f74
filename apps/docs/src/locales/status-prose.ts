/** The prose of one status page in one language. */
export interface StatusProse {
  /** The status's name as a heading in that language; the reason phrase itself stays English elsewhere. */
  readonly title: string
  /** What it means, in one sentence. */
  readonly summary: string
  /** Permanent or temporary, and whether to retry: one or two sentences. */
  readonly retry: string
  /** Causes and fixes as a decision list, the most frequent first. */
  readonly decisions: readonly { readonly when: string; readonly then: string }[]
  /** Statuses that are taken for this one; ids as `http/503`. */
  readonly confusedWith?: readonly { readonly id: string; readonly why: string }[]
}
