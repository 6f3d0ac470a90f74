import { parseChangesetFile } from '@changesets/parse'

/** One change, and the packages that have it. */
export interface Change {
  readonly text: string
  readonly packages: readonly string[]
}

/** What came with a version of the packages, which are released together. */
export interface Release {
  readonly version: string
  readonly changes: readonly Change[]
}

/** Reads changes that wait for their release: the files in `.changeset`, in the order given. */
export function readChangesets(files: readonly string[]): Change[] {
  return files
    .filter((file) => file.startsWith('---'))
    .map((file) => {
      const { summary, releases } = parseChangesetFile(file)
      return { text: summary.trim(), packages: releases.map(({ name }) => name) }
    })
}

/**
 * Reads the changelogs of all packages as one, the newest version first: a change that several
 * packages have is told once.
 *
 * @param files - each `CHANGELOG.md` as changesets writes it
 */
export function readReleases(files: readonly string[]): Release[] {
  const versions = new Map<string, Map<string, Set<string>>>()
  for (const file of files) {
    const [head = '', ...sections] = file.split(/^## /m)
    const name = head.replace(/^# /, '').trim()
    for (const section of sections) {
      const [version = '', ...lines] = section.split('\n')
      const changes = versions.get(version.trim()) ?? new Map<string, Set<string>>()
      versions.set(version.trim(), changes)
      for (const text of itemsOf(lines.join('\n'))) {
        changes.set(text, (changes.get(text) ?? new Set()).add(name))
      }
    }
  }
  return [...versions]
    .map(([version, changes]) => ({
      version,
      changes: [...changes].map(([text, packages]) => ({ text, packages: [...packages].sort() })),
    }))
    .sort((one, other) => other.version.localeCompare(one.version, 'en', { numeric: true }))
}

/** The items of a version, without the commit that each begins with, and without its dependencies. */
function itemsOf(section: string): string[] {
  return section
    .replace(/^### .*$/gm, '')
    .split(/^- /m)
    .slice(1)
    .map((item) =>
      item
        .replace(/^[0-9a-f]{7,40}: /, '')
        .replace(/^ {2}/gm, '')
        .trim(),
    )
    .filter((item) => !item.startsWith('Updated dependencies'))
}
