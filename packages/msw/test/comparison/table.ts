import { readFileSync } from 'node:fs'
import { needs } from './needs.ts'

interface Code {
  /** Without imports. */
  readonly text: string
  /** Without comments and blank lines. */
  readonly lines: number
}

/** Writes the part of the README that shows each need both ways. */
export function comparisonTable(): string {
  const all = needs.map(({ file, title }) => ({
    title,
    byHand: read(`by-hand/${file}.ts`),
    ours: read(`with-statuary/${file}.ts`),
  }))
  return [
    '| a test needs | by hand | with this package |',
    '| --- | ---: | ---: |',
    ...all.map(({ title, byHand, ours }) => `| ${title} | ${byHand.lines} | ${ours.lines} |`),
    '',
    '<details>',
    '<summary>The code of both</summary>',
    '<table>',
    '<tr><th>hand-written MSW</th><th>with this package</th></tr>',
    ...all.flatMap(({ title, byHand, ours }) => [
      `<tr><th colspan="2">${title}</th></tr>`,
      `<tr><td>\n\n${fence(byHand)}\n\n</td><td>\n\n${fence(ours)}\n\n</td></tr>`,
    ]),
    '</table>',
    '</details>',
  ].join('\n')
}

function read(path: string): Code {
  const source = readFileSync(new URL(path, import.meta.url), 'utf8')
  const text = source.replace(/^import .*\n/gm, '').trim()
  const counted = text.split('\n').filter((line) => line.trim() !== '' && !/^\s*\/\//.test(line))
  return { text, lines: counted.length }
}

function fence({ text }: Code): string {
  return `\`\`\`ts\n${text}\n\`\`\``
}
