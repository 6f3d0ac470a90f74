/** Ids that have the same to be said of them. */
export interface Group {
  readonly ids: readonly string[]
  readonly reason: string
}

/** Puts ids with the same reason together, in the order in which the reasons come up. */
export function groupByReason(
  entries: Iterable<readonly [id: string, reason: string]>,
): readonly Group[] {
  const groups = new Map<string, string[]>()
  for (const [id, reason] of entries) {
    const ids = groups.get(reason)
    if (ids === undefined) groups.set(reason, [id])
    else ids.push(id)
  }
  return [...groups].map(([reason, ids]) => ({ ids, reason }))
}
