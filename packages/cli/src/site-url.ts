import { readFileSync } from 'node:fs'

/**
 * Tells where the pages about statuses are: what `STATUARY_SITE_URL` says, else what the release
 * wrote into the package; undefined where nobody said.
 */
export function siteUrl(): string | undefined {
  const { STATUARY_SITE_URL } = process.env
  if (STATUARY_SITE_URL) return STATUARY_SITE_URL.replace(/\/+$/, '')
  // Read when it is asked for: a release writes it after the build.
  const manifest = new URL('../package.json', import.meta.url)
  const { homepage } = JSON.parse(readFileSync(manifest, 'utf8')) as { homepage?: string }
  // A release without a site names its place in the repository.
  return homepage?.includes('#') ? undefined : homepage
}
