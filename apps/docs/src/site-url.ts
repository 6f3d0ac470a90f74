import { siteUrl } from '../../../scripts/project.mjs'

/** Where `npm start` serves the site: what links say in a build that nobody publishes. */
const local = 'http://127.0.0.1:8081'

/**
 * Gives the origin of the site: the one setting behind canonical, hreflang and sitemap links.
 *
 * @throws {TypeError} if it has a path: the worker of Try it has to be at the root of an origin.
 */
export function siteOrigin(url: string = siteUrl ?? local): string {
  const { origin, pathname } = new URL(url)
  if (pathname === '/') return origin
  throw new TypeError(
    `The site can not live at ${url}: it needs an origin of its own, such as https://statuary.example. Set STATUARY_SITE_URL.`,
  )
}
