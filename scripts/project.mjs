/**
 * Where the project lives on the web. Nothing else in the repository knows: the environment of a
 * release says it, and `stamp-project.mjs` writes it into the packages that are published.
 */
const { STATUARY_SITE_URL, STATUARY_PUBLISHED, GITHUB_SERVER_URL, GITHUB_REPOSITORY } = process.env

/** The address of the documentation, without a slash at its end; undefined where it isn't set. */
export const siteUrl = STATUARY_SITE_URL?.replace(/\/+$/, '')

/** The address of the source repository; undefined outside of a release. */
export const repositoryUrl =
  GITHUB_SERVER_URL && GITHUB_REPOSITORY ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}` : undefined

/** Whether the packages can be had from npm; until they are, install lines name this repository. */
export const isPublished = STATUARY_PUBLISHED === 'true'
