import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

const papers = execFileSync('git', ['ls-files', '*.md', '*.mdx', '.github/**', '.ci/**'], {
  cwd: root,
  encoding: 'utf8',
})

/** The scripts that a folder has for npm, by its own package.json or the next one above. */
function scriptsOf(folder: string): string[] {
  const file = join(root, folder, 'package.json')
  if (!existsSync(file)) return scriptsOf(dirname(folder))
  return Object.keys(JSON.parse(readFileSync(file, 'utf8')).scripts ?? {})
}

const commands = papers
  .trim()
  .split('\n')
  .flatMap((paper) => {
    const written = readFileSync(join(root, paper), 'utf8').matchAll(
      /npm run (?:--?silent )?(?<script>[a-z][\w:-]*)(?: (?:-w|--workspace)[ =](?<workspace>[\w/-]+))?/g,
    )
    return [...written].map(({ groups }) => ({
      paper,
      script: groups?.script ?? '',
      folders: groups?.workspace === undefined ? ['.', dirname(paper)] : [groups.workspace],
    }))
  })

test('every script of npm that a paper or workflow names exists', () => {
  expect(commands.length).toBeGreaterThan(40)
  const missing = commands.filter(
    ({ script, folders }) => !folders.some((folder) => scriptsOf(folder).includes(script)),
  )
  expect(missing).toEqual([])
})
