import { defineMiddleware } from 'astro:middleware'

/**
 * Takes the `.html` of a page's file out of its address: what canonical and hreflang links, the
 * language switch and the sidebar make of it has to be the address that readers and servers use.
 */
export const onRequest = defineMiddleware(({ url }, next) => {
  url.pathname = url.pathname.replace(/(\/index)?\.html$/, '') || '/'
  return next()
})
