import { existsSync, globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { isPublished, repositoryUrl } from '../../../scripts/project.mjs'
import { dist } from '../scripts/serve-site.ts'
import { locales } from '../src/locales/index.ts'
import { siteOrigin } from '../src/site-url.ts'
import { pageSource } from '../src/trust/page-source.ts'
import { repositoryLinks } from '../src/trust/repository-links.ts'
import { codeOf, readPages } from './built-pages.ts'

const pages = readPages()
const byPath = new Map(pages.map((page) => [page.path, page]))
const root = fileURLToPath(new URL('../../../', import.meta.url))

/** The language of a page, and its address at the root. */
function placeOf(path: string) {
  const locale = locales.find((one) => one.path !== '' && one.path === path.split('/')[1])
  const english = locales[0]
  if (locale === undefined) return { locale: english as (typeof locales)[number], path }
  return { locale, path: path.slice(locale.path.length + 1) || '/' }
}

test('every page says which version it is of, when its evidence was recorded, and where its Markdown is', () => {
  const recorded = globSync('contracts/evidence/{*,mailers/*}.json', { cwd: root })
    .map((file) => JSON.parse(readFileSync(root + file, 'utf8')) as { readonly date?: string })
    .flatMap(({ date }) => date ?? [])
  const newest = recorded.sort().at(-1)
  expect(newest).toMatch(/^\d{4}-\d\d-\d\d$/)
  for (const { path, root: page } of pages) {
    const footer = page.querySelector('.site-footer')
    expect(footer?.querySelector('time')?.getAttribute('datetime'), path).toBe(newest)
    expect(footer?.querySelector('a[href$="/changelog"]'), path).not.toBeNull()
    const markdown = footer?.querySelector('a[href$=".md"]')?.getAttribute('href') ?? ''
    expect(readFileSync(dist + markdown, 'utf8'), markdown).toContain(
      (page.querySelector('h1')?.text ?? '').trim().split(/\s+/)[0],
    )
  }
})

test('as Markdown, a setting keeps its lines, and what a client prints stands by itself', () => {
  const read = (path: string) => readFileSync(`${dist}${path}.md`, 'utf8')
  const status = read('/smtp/503')
  expect(status).toContain('  ```\n  EMAIL_PORT = 587\n  EMAIL_USE_TLS = True\n  ```\n')
  expect(status).toContain('Permanent **Do not repeat the command**')
  expect(status).toContain("```\n{'first@mail.test': (503, b'5.5.1 Bad sequence of commands')")
  expect(read('/de/exceptions/SMTPRecipientsRefused')).toMatch(/^# SMTPRecipientsRefused: /)
})

test('the file behind every page is there', () => {
  const none = pages.filter(({ path }) => {
    const place = placeOf(path)
    return pageSource(place.locale, place.path) === undefined
  })
  expect(none.map(({ path }) => path)).toEqual(['/changelog', '/de/changelog'])
  const missing = pages.flatMap(({ path }) => {
    const place = placeOf(path)
    const file = pageSource(place.locale, place.path)
    return file === undefined || existsSync(root + file) ? [] : [`${path}: ${file}`]
  })
  expect(missing).toEqual([])
})

test('every page leads to the repository that the build was told of, and to no other', () => {
  for (const { path, root: page } of pages) {
    const place = placeOf(path)
    const links = repositoryLinks(repositoryUrl, {
      address: path,
      source: pageSource(place.locale, place.path),
    })
    const there = page
      .querySelectorAll('.site-footer a[href^="http"]')
      .map((link) => link.getAttribute('href'))
    expect(there, path).toEqual(Object.values(links))
  }
})

test('robots, models and pictures are led to the address of the site', () => {
  const origin = siteOrigin()
  const read = (file: string) => readFileSync(`${dist}/${file}`, 'utf8')
  expect(read('robots.txt')).toBe(
    `User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap-index.xml\n`,
  )
  expect(read('sitemap-index.xml')).toContain(`<loc>${origin}/sitemap-0.xml</loc>`)
  const listed = [...read('llms.txt').matchAll(/\]\((\S+)\)/g)].map(([, href]) => href ?? '')
  expect(listed.length).toBeGreaterThan(200)
  const strays = listed.filter((href) => {
    const { origin: there, pathname } = new URL(href)
    return there !== origin || !existsSync(dist + pathname)
  })
  expect(strays).toEqual([])
  for (const { path, root: page } of pages) {
    const properties = ['og:url', 'og:image'].map((property) =>
      page.querySelector(`meta[property="${property}"]`)?.getAttribute('content'),
    )
    const origins = properties.map((address) => new URL(address ?? '').origin)
    expect(origins, path).toEqual([origin, origin])
  }
})

test('every page has a picture of 1200 by 630 pixels', () => {
  for (const { path, root: page } of pages) {
    const image = page.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? ''
    const picture = readFileSync(dist + new URL(image).pathname)
    expect(picture.subarray(1, 4).toString('latin1'), path).toBe('PNG')
    const [width, height] = [picture.readUInt32BE(16), picture.readUInt32BE(20)]
    expect([width, height], path).toEqual([1200, 630])
  }
})

test('the words of pictures have letters that their font has', () => {
  const scripts = 'Latin|Cyrillic|Greek'.split('|').map((name) => `\\p{Script=${name}}`)
  const unknown = new RegExp(`[^${scripts.join('')}\\p{N}\\p{Z}\\p{ASCII}‘’“”„–—…·×§]`, 'u')
  const words = pages.map(({ path, root: page }) => {
    const said = ['og:title', 'og:description'].map((name) =>
      page.querySelector(`meta[property="${name}"]`)?.getAttribute('content'),
    )
    return `${path}: ${said.join(' ')}`
  })
  expect(words.filter((text) => unknown.test(text))).toEqual([])
})

test('every page tells machines what it is, and the way to it', () => {
  for (const { path, root: page } of pages) {
    const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href')
    const text = page.querySelector('script[type="application/ld+json"]')?.text ?? ''
    const data = JSON.parse(text) as Record<string, unknown>
    if (placeOf(path).path === '/') {
      expect([data['@type'], data.url], path).toEqual(['WebSite', expect.any(String)])
      continue
    }
    const [article, trail] = data['@graph'] as [
      { readonly url: string; readonly headline: string; readonly description: string },
      { readonly itemListElement: readonly { readonly item: string; readonly name: string }[] },
    ]
    expect(article.url, path).toBe(canonical)
    expect(`${article.headline}${article.description}`.length, path).toBeGreaterThan(30)
    const steps = trail.itemListElement.map(({ item }) => new URL(item).pathname)
    expect(
      steps.filter((step) => !byPath.has(step.replace(/(.)\/$/, '$1'))),
      path,
    ).toEqual([])
  }
})

test('there is an icon for those who ask for /favicon.ico', () => {
  const icon = readFileSync(`${dist}/favicon.ico`)
  expect([...icon.subarray(0, 6)]).toEqual([0, 0, 1, 0, 1, 0])
})

test('the changelog has every change that waits for its release', () => {
  const waiting = globSync('.changeset/*.md', { cwd: root })
  for (const path of ['/changelog', '/de/changelog']) {
    const items = byPath.get(path)?.root.querySelectorAll('.sl-markdown-content > ul > li') ?? []
    expect(items.length, path).toBeGreaterThanOrEqual(waiting.length)
  }
})

test.skipIf(isPublished)('nothing is to be installed from npm that is not there yet', () => {
  const installs = pages.flatMap(({ path, root: page }) =>
    page
      .querySelectorAll('figure')
      .map((block) => codeOf(block))
      .filter((code) => /^(\$ )?npm (install|i) .*@statuary\//m.test(code))
      .map((code) => `${path}: ${code}`),
  )
  expect(installs).toEqual([])
  const guide = byPath.get('/guides/quick-start')?.root
  expect(guide?.querySelector('.from-repository')).not.toBeNull()
  expect(guide?.text).toContain('../statuary/packages/msw')
})

test('a session in a terminal is copied without its prompts', () => {
  const buttons = pages.flatMap(({ path, root: page }) =>
    page.querySelectorAll('pre[data-language="console"] ~ .copy button').map((button) => ({
      path,
      code: (button.getAttribute('data-code') ?? '').split('\u007f'),
    })),
  )
  expect(buttons.length).toBeGreaterThan(2)
  expect(buttons.filter(({ code }) => code.some((line) => /^(\$ |HTTP\/)/.test(line)))).toEqual([])
})

test('a number that could be a code leads to where it is explained, without a script', () => {
  const target = (from: string) => {
    const html = readFileSync(`${dist}${from}.html`, 'utf8')
    return html.match(/http-equiv="refresh" content="0;url=([^"]*)"/)?.[1]
  }
  expect(target('/429')).toBe('/http/429')
  expect(target('/de/404')).toBe('/de/http/404')
  expect(target('/de/535')).toBe('/de/smtp/535')
  expect(target('/http/499')).toBe('/http/undefined#499')
  expect(target('/smtp/404')).toBe('/smtp#class-4')
  expect(byPath.get('/503')?.root.querySelectorAll('.link-list a')).toHaveLength(2)
  const leading = globSync('**/[0-9][0-9][0-9].html', { cwd: dist })
    .map((file) => `/${file.replace(/\.html$/, '')}`)
    .filter((path) => !byPath.has(path) && path !== '/404')
  expect(leading.length).toBeGreaterThan(1_000)
  for (const from of leading) {
    const [path = '', id = ''] = target(from)?.split('#') ?? []
    const page = byPath.get(path)?.root
    expect(id === '' ? page : page?.getElementById(id), `${from} -> ${path}#${id}`).toBeTruthy()
  }
})
