/**
 * Finds the name that was probably meant: one that differs only in case, hyphens and underscores,
 * one that differs in at most two letters, or one that begins with the given one.
 *
 * @returns undefined if no name is close enough.
 * @example nearestName('timeout_ms', ['path', 'timeoutMs']) // 'timeoutMs'
 */
export function nearestName(given: string, accepted: readonly string[]): string | undefined {
  let nearest: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const name of accepted) {
    const changes = changesBetween(fold(given), fold(name))
    if (changes < least) {
      nearest = name
      least = changes
    }
  }
  return nearest
}

/** Infinity where two names are no likely slip of each other. */
function changesBetween(given: string, name: string): number {
  const changes = distance(given, name)
  // Two changes make any other word of a word of three letters.
  if (changes <= Math.min(2, given.length / 2, name.length / 2)) return changes
  const begins = name.startsWith(given) || given.startsWith(name)
  return begins && given.length >= 3 && name.length >= 3 ? 3 : Number.POSITIVE_INFINITY
}

/** How many letters have to be put in, taken out or replaced (Levenshtein); more than two do not count. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return Number.POSITIVE_INFINITY
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let line = 1; line <= a.length; line++) {
    const next = [line]
    for (let column = 1; column <= b.length; column++) {
      const replaced = (row[column - 1] as number) + Number(a[line - 1] !== b[column - 1])
      next.push(Math.min(replaced, (row[column] as number) + 1, (next[column - 1] as number) + 1))
    }
    row = next
  }
  return row[b.length] as number
}

function fold(name: string): string {
  return name.toLowerCase().replaceAll(/[-_]/g, '')
}
