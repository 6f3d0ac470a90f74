import { expect, test } from 'vitest'
import { readChangesets, readReleases } from './read-changes.ts'

test('a changeset says what changes, and in which packages', () => {
  const file = '---\n"statuary": minor\n"@statuary/core": patch\n---\n\nServes 429.\n'
  expect(readChangesets(['# Changesets\n', file])).toEqual([
    { text: 'Serves 429.', packages: ['statuary', '@statuary/core'] },
  ])
})

test('changelogs become one, newest first, and tell a change once', () => {
  const log = (name: string, more: string) =>
    `# ${name}\n\n## 0.10.0\n\n### Minor Changes\n\n- 1a2b3c4: Serves 429.\n\n  In two paragraphs.\n${more}\n## 0.9.0\n\n### Patch Changes\n\n- Updated dependencies [1a2b3c4]\n  - @statuary/core@0.9.0\n`
  const own = '\n### Patch Changes\n\n- 9f8e7d6: Says why.\n'
  expect(readReleases([log('statuary', own), log('@statuary/core', '')])).toEqual([
    {
      version: '0.10.0',
      changes: [
        { text: 'Serves 429.\n\nIn two paragraphs.', packages: ['@statuary/core', 'statuary'] },
        { text: 'Says why.', packages: ['statuary'] },
      ],
    },
    { version: '0.9.0', changes: [] },
  ])
})
