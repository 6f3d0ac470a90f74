import type { APIRoute } from 'astro'

/** Lets everybody read everything, and says where the list of all pages is. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap-index.xml', site)}\n`)
