// Has every number that could be a code lead somewhere, without a script: `/404` to `/http/404`,
// `/http/499` to where it is explained; the build runs it. Other numbers are for the page that says
// what is not found.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { loadLocales } from '../src/load-locales.ts'
import { families, nearestOf, nearestPage } from '../src/numbers/nearest-page.ts'
import { siteOrigin } from '../src/site-url.ts'
import { dist } from './serve-site.ts'

const origin = siteOrigin()
let written = 0
for (const { path, lang, undefinedCodes, ui } of await loadLocales()) {
  const start = path === '' ? '' : `/${path}`
  for (let number = 100; number < 1000; number++) {
    const near = nearestPage(undefinedCodes, number)
    const title = ui.pages.moved(String(number))
    // At the root /404 is what is not found; it leads to the status as well.
    const isTaken = start === '' && number === 404
    if (near !== undefined && !isTaken) lead(`${start}/${number}`, start + near, lang, title)
    for (const family of families) {
      const page = `/${family}/${number}`
      const to = nearestOf(undefinedCodes, family, number)
      if (to !== undefined && to !== page) lead(start + page, start + to, lang, title)
    }
  }
}
console.log(`${written} numbers lead to the nearest page`)

function lead(from: string, to: string, lang: string, title: string): void {
  const file = `${dist}${from}.html`
  if (existsSync(file)) throw new Error(`${from} is a page already.`)
  mkdirSync(dirname(file), { recursive: true })
  const [page = ''] = to.split('#')
  writeFileSync(
    file,
    `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${title}</title><meta http-equiv="refresh" content="0;url=${to}"><meta name="robots" content="noindex"><link rel="canonical" href="${origin}${page}"><body><a href="${to}">${title}</a></html>\n`,
  )
  written++
}
