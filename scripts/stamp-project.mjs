// Writes repository, homepage and bugs into each package that is about to be published: npm holds
// the repository against the provenance of the release.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { repositoryUrl, siteUrl } from './project.mjs'

if (repositoryUrl === undefined) {
  console.error(
    'A release needs GITHUB_SERVER_URL and GITHUB_REPOSITORY in its environment; STATUARY_SITE_URL is optional. In GitHub Actions the first two are there.',
  )
  process.exit(1)
}

const root = new URL('../', import.meta.url)
const folders = [
  ...readdirSync(new URL('packages/', root)).map((name) => `packages/${name}`),
  'contracts',
]
for (const directory of folders) {
  const file = new URL(`${directory}/package.json`, root)
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  if (manifest.private) continue
  manifest.repository = { type: 'git', url: `git+${repositoryUrl}.git`, directory }
  manifest.bugs = `${repositoryUrl}/issues`
  manifest.homepage = siteUrl ?? `${repositoryUrl}/tree/main/${directory}#readme`
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`)
  console.log(`${manifest.name}: ${manifest.repository.url}`)
}
