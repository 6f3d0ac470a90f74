// Writes the tables of README.md from the evidence; with --check, only tells whether they are current.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { frameworks } from '@statuary/snippets'
import { readEvidence } from './evidence.ts'
import { mailerRows } from './mailers/mailer-evidence.ts'
import { markdownMailers } from './mailers/markdown-mailers.ts'
import { markdownMatrix } from './markdown-matrix.ts'
import { replaceMarked } from './replace-marked.ts'
import { cellsOf } from './standing.ts'
import { UserError } from './user-error.ts'

const readme = new URL('../../../README.md', import.meta.url)

try {
  const { values } = parseArgs({ options: { check: { type: 'boolean' } } })
  const text = readFileSync(readme, 'utf8')
  const table = markdownMatrix(
    frameworks.map(({ id, title }) => ({
      title,
      evidence: readEvidence(id),
      standings: cellsOf(id),
    })),
  )
  const current = replaceMarked(
    replaceMarked(text, 'matrix', table),
    'mailers',
    markdownMailers(mailerRows()),
  )
  if (!values.check) writeFileSync(readme, current)
  else if (text !== current) {
    throw new UserError(
      'A table in README.md is not that of the evidence. Write it with: node packages/contract-runner/src/readme-matrix.ts',
    )
  }
} catch (error) {
  if (!(error instanceof UserError)) throw error
  process.stderr.write(`readme-matrix: ${error.message}\n`)
  process.exitCode = 1
}
