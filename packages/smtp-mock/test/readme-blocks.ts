/** A fenced block of a Markdown file. */
export interface Block {
  readonly language: string
  readonly code: string
  /** The line of its first fence, from 1. */
  readonly line: number
  /** The comment in the line before it, which may name the file that it comes from. */
  readonly comment: string | undefined
}

/** Takes the fenced blocks out of a Markdown file. */
export function readBlocks(markdown: string): Block[] {
  const lines = markdown.split('\n')
  const blocks: Block[] = []
  for (let at = 0; at < lines.length; at++) {
    const [, language] = /^```(\w+)$/.exec(lines[at] as string) ?? []
    if (language === undefined) continue
    const end = lines.indexOf('```', at)
    const [, comment] = /^<!-- (.+) -->$/.exec(lines[at - 1] ?? '') ?? []
    blocks.push({ language, code: lines.slice(at + 1, end).join('\n'), line: at + 1, comment })
    at = end
  }
  return blocks
}

/**
 * Writes blocks into one file, each as a test of Vitest, and each of their lines where it stands in
 * the Markdown file, so that errors point there.
 *
 * @param prelude - what comes before all; it has to be one line.
 * @param setup - what comes before each; it has to be one line.
 * @param context - what each takes of the context of a test.
 */
export function blocksAsTests(
  blocks: readonly Block[],
  prelude: string,
  setup: string,
  context = '{ mail }',
): string {
  const lines = [prelude]
  for (const { code, line } of blocks) {
    while (lines.length < line - 1) lines.push('')
    lines.push(
      `test('line ${line}', async (${context}) => { ${setup}; {`,
      ...code.split('\n'),
      '}})',
    )
  }
  return lines.join('\n')
}

/** Writes one block as a file in which each line has its number of the Markdown file. */
export function blockAsFile({ code, line }: Block): string {
  return '\n'.repeat(line) + code
}
