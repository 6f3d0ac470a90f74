/** What one client does from its connection to its end. */
export interface Visit {
  readonly to: 'http' | 'api' | 'smtp' | 'smtps'
  /** Each is written for itself, so a piece may end in the middle of anything. */
  readonly pieces: readonly Buffer[]
  readonly leaves: 'with a FIN' | 'with a RST' | 'at once' | 'after an answer'
  /** How many inputs it has: requests, commands, handshakes. */
  readonly inputs: number
}

/** Writes a visit so that a person can read and repeat it. */
export function describeVisit({ to, pieces, leaves }: Visit): string {
  const lines = pieces.map((piece) => {
    const text = JSON.stringify(piece.toString('latin1'))
    return `  ${text.length > 2000 ? `${text.slice(0, 2000)}... (${piece.length} octets)` : text}`
  })
  return [`To ${to}, in ${pieces.length} pieces, leaving ${leaves}:`, ...lines].join('\n')
}
