// Writes the changelog of all packages as one page per language; the build runs it.
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadLocales } from '../src/load-locales.ts'
import { readChangesets, readReleases } from '../src/trust/read-changes.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const target = fileURLToPath(new URL('../src/generated/', import.meta.url))

const read = (pattern: string) =>
  globSync(pattern, { cwd: root })
    .sort()
    .map((file) => readFileSync(`${root}${file}`, 'utf8'))
const unreleased = readChangesets(read('.changeset/*.md'))
const releases = readReleases(read('{packages/*,contracts}/CHANGELOG.md'))

for (const { path, ui } of await loadLocales()) {
  const { title, description, intro, unreleased: heading } = ui.pages.changelog
  const parts = [
    ...(unreleased.length === 0 ? [] : [{ heading, changes: unreleased }]),
    ...releases.map(({ version, changes }) => ({ heading: version, changes })),
  ]
  const head = `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n`
  const body = parts.map(
    ({ heading, changes }) => `## ${heading}\n\n${changes.map(item).join('\n')}\n`,
  )
  const folder = path === '' ? target : `${target}${path}/`
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}changelog.md`, [head, `${intro}\n`, ...body].join('\n'))
}

function item({ packages, text }: { packages: readonly string[]; text: string }): string {
  const names = packages.map((name) => `\`${name}\``).join(', ')
  return `- ${text.replaceAll('\n', '\n  ')}${names === '' ? '' : `\n\n  ${names}`}`
}
