import { createColors } from 'picocolors'

/** Functions that colour text, or leave it as it is. */
export type Colors = ReturnType<typeof createColors>

/** Colours for a stream: off where it is no terminal, or where NO_COLOR is set. */
export function colorsFor(stream: { readonly isTTY?: boolean }): Colors {
  return createColors(Boolean(stream.isTTY) && !process.env.NO_COLOR)
}

/** Lays out rows as columns, two spaces apart, each as wide as its widest cell. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  )
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
