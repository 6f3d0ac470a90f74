import type { Reach } from './reach.ts'

/** Shows what a machine was asked and what follows: a table, and two lists. */
export function reachTable({ rows, able, unable }: Reach): string {
  const cells = rows.map(({ name, answer, ids }) => [
    name,
    shorten(answer.isHere ? answer.says : `no: ${answer.says}`),
    ids.join(', '),
  ])
  const head = ['this machine has', 'answer', 'for']
  const widths = [0, 1].map((column) =>
    Math.max(...[head, ...cells].map((row) => row[column]?.length ?? 0)),
  )
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  return [
    line(head),
    ...cells.map(line),
    '',
    `required here: ${able.join(', ')}`,
    `not to be had here, and left to recorded evidence where there is some: ${unable.join(', ') || 'nothing'}`,
  ].join('\n')
}

/** A client that cannot reach its registry says so at length. */
function shorten(text: string): string {
  return text.length > 64 ? `${text.slice(0, 63)}…` : text
}
