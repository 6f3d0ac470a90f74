import { siteUrl } from '../../../scripts/project.mjs'

/** Where `npm start` serves the site: what links say in a build that nobody publishes. */
const local = 'http://127.0.0.1:8081'

/**
 * Gives the origin of the site: the one setting behind canonical, hreflang and sitemap links.
 *
 * @param isPublishing - STATUARY_PUBLISHING says so.
 * @throws {Error} if the site is to be published, and its address is not known.
 * @throws {TypeError} if it has a path: the worker of Try it has to be at the root of an origin.
 */
export function siteOrigin(
  url: string | undefined = siteUrl,
  isPublishing: boolean = process.env.STATUARY_PUBLISHING === 'true',
): string {
  if (url === undefined && isPublishing) {
    throw new Error(
      'The site is built to be published, and nothing says where: set STATUARY_SITE_URL, such as https://statuary.example.',
    )
  }
  const { origin, pathname } = new URL(url ?? local)
  if (pathname === '/') return origin
  throw new TypeError(
    `The site cannot live at ${url}: it needs an origin of its own, such as https://statuary.example. Set STATUARY_SITE_URL.`,
  )
}
