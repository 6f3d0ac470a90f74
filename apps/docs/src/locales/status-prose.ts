/** A cause of a status, as readers meet it, and what to do about it. */
export interface Decision {
  /** The fragment of its permalink, which stays and is the same in every language. */
  readonly id: string
  readonly when: string
  readonly then: string
}

/** The prose of one status page in one language. */
export interface StatusProse {
  /** The status's name as a heading in that language; the reason phrase itself stays English elsewhere. */
  readonly title: string
  /** What it means, in one sentence. */
  readonly summary: string
  /** Permanent or temporary, and whether to retry: one or two sentences. */
  readonly retry: string
  /** Causes and fixes as a decision list, the most frequent first. */
  readonly decisions: readonly Decision[]
  /** Statuses that are taken for this one; ids as `http/503`. */
  readonly confusedWith?: readonly { readonly id: string; readonly why: string }[]
}
