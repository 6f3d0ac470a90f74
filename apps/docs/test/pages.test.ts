import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { contractIds } from '@statuary/core'
import { describe, expect, test } from 'vitest'
import { dist } from '../scripts/serve-site.ts'
import { locales, localHref } from '../src/locales/index.ts'
import { siteOrigin } from '../src/site-url.ts'
import { builtFiles, isStatusPage, readPages } from './built-pages.ts'

const pages = readPages()
const byPath = new Map(pages.map((page) => [page.path, page]))
const origin = siteOrigin()

test('every contract has its page in every language', () => {
  const missing = locales.flatMap((locale) =>
    contractIds.map((id) => localHref(locale, `/${id}`)).filter((path) => !byPath.has(path)),
  )
  expect(missing).toEqual([])
})

test('every page exists in every language', () => {
  const inEnglish = pages.filter(({ path }) => !/^\/de(\/|$)/.test(path))
  for (const locale of locales) {
    for (const { path } of inEnglish) {
      expect(byPath.has(localHref(locale, path)), localHref(locale, path)).toBe(true)
    }
  }
})

test('every page of a contract leads to the contract as data', () => {
  for (const locale of locales) {
    for (const id of contractIds) {
      const root = byPath.get(localHref(locale, `/${id}`))?.root
      expect(root?.querySelector(`a[download][href="/contracts/${id}.json"]`), id).not.toBeNull()
    }
  }
})

test('every page of a contract says its causes first, each with a permalink', () => {
  for (const locale of locales) {
    for (const id of contractIds) {
      const root = byPath.get(localHref(locale, `/${id}`))?.root
      expect(root?.querySelector('h2[id]:not(#starlight__on-this-page)')?.id, id).toBe('causes')
      const links = root?.querySelectorAll('.decisions .permalink') ?? []
      expect(links.map((link) => link.getAttribute('href')?.slice(1))).toEqual(
        root?.querySelectorAll('.decisions > div').map((cause) => cause.id),
      )
    }
  }
})

test('every contract can be downloaded as it is', () => {
  for (const id of contractIds) {
    const file = readFileSync(`${dist}/contracts/${id}.json`)
    expect(
      file.equals(readFileSync(new URL(`../../../contracts/${id}.json`, import.meta.url))),
    ).toBe(true)
  }
})

describe('links', () => {
  const ids = new Map(
    pages.map(({ path, root }) => [
      path,
      new Set(root.querySelectorAll('[id]').map((element) => element.id)),
    ]),
  )

  test('all lead to a page or file that is there, and to a heading in it', () => {
    const broken: string[] = []
    for (const { path, root } of pages) {
      for (const link of root.querySelectorAll('a[href]')) {
        const href = link.getAttribute('href') ?? ''
        const url = new URL(href, `${origin}${path}`)
        if (url.origin !== origin) continue
        const isPage = byPath.has(url.pathname)
        const isFile = !isPage && existsSync(`${dist}${url.pathname}`) && url.pathname.includes('.')
        const fragment = decodeURIComponent(url.hash.slice(1))
        const isThere = fragment === '' || ids.get(url.pathname)?.has(fragment)
        if (!(isPage ? isThere : isFile)) broken.push(`${path} -> ${href}`)
      }
    }
    expect(broken).toEqual([])
  })

  test('stay in the language of their page', () => {
    const strays: string[] = []
    for (const { path, root } of pages) {
      const isGerman = /^\/de(\/|$)/.test(path)
      for (const link of root.querySelectorAll('a[href^="/"]')) {
        const href = link.getAttribute('href') ?? ''
        const isFile = href.startsWith('/contracts/')
        if (!isFile && /^\/de(\/|\.md$|$)/.test(href) !== isGerman)
          strays.push(`${path} -> ${href}`)
      }
    }
    expect(strays).toEqual([])
  })

  test('those that leave the site are encrypted', () => {
    const others = pages.flatMap(({ root }) =>
      root.querySelectorAll('a[href^="http"]').map((link) => link.getAttribute('href') ?? ''),
    )
    const plain = others.filter((href) => !href.startsWith('https://') && !href.startsWith(origin))
    expect([...new Set(plain)]).toEqual([])
  })

  test('scripts, styles and pictures are files of the site', () => {
    const missing: string[] = []
    for (const { path, root } of pages) {
      const sources = [
        ...root.querySelectorAll('[src]').map((element) => element.getAttribute('src')),
        ...root
          .querySelectorAll('link[rel="stylesheet"], link[rel~="icon"]')
          .map((element) => element.getAttribute('href')),
      ]
      for (const source of sources) {
        if (!source?.startsWith('/') || !existsSync(`${dist}${source}`)) {
          missing.push(`${path}: ${source}`)
        }
      }
    }
    expect(missing).toEqual([])
  })
})

describe('what search engines read', () => {
  const metaOf = (path: string, name: string) =>
    byPath.get(path)?.root.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? ''

  test('each page has a title and a description of its own', () => {
    const titles = pages.map(({ root }) => root.querySelector('title')?.text ?? '')
    const descriptions = pages.map(({ path }) => metaOf(path, 'description'))
    expect(titles.filter((title) => title.length < 10)).toEqual([])
    expect(duplicates(titles)).toEqual([])
    expect(descriptions.filter((description) => description.length < 20)).toEqual([])
    expect(duplicates(descriptions)).toEqual([])
  })

  test('each page names its own address, and that of each language', () => {
    for (const { path, root } of pages) {
      const link = (selector: string) =>
        root
          .querySelector(`link${selector}`)
          ?.getAttribute('href')
          ?.replace(/(.)\/$/, '$1')
      const english = path.replace(/^\/de(?=\/|$)/, '') || '/'
      const address = (local: string) => `${origin}${local === '/' ? '' : local}`
      expect(link('[rel="canonical"]'), path).toBe(address(path))
      for (const locale of locales) {
        expect(link(`[hreflang="${locale.lang}"]`), path).toBe(address(localHref(locale, english)))
      }
      expect(link('[hreflang="x-default"]'), path).toBe(address(english))
    }
  })

  test('each page says which language it is in', () => {
    for (const { path, root } of pages) {
      const lang = /^\/de(\/|$)/.test(path) ? 'de' : 'en'
      expect(root.querySelector('html')?.getAttribute('lang'), path).toBe(lang)
    }
  })

  test('the sitemap has every page', () => {
    const sitemap = builtFiles('sitemap-[0-9]*.xml')
      .map((file) => readFileSync(`${dist}/${file}`, 'utf8'))
      .join('')
    const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc]) =>
      loc?.replace(/\/$/, ''),
    )
    const expected = pages.map(({ path }) => `${origin}${path === '/' ? '' : path}`)
    expect(listed.sort()).toEqual(expected.sort())
  })
})

describe('the weight of a page', () => {
  const statusPages = pages.filter(({ path }) => isStatusPage(path))

  test('of a status is at most 150 kB of HTML and 2,500 nodes', () => {
    expect(statusPages).toHaveLength(contractIds.length * locales.length)
    const sizes = statusPages.map(({ path, html, root }) => ({
      path,
      bytes: Buffer.byteLength(html),
      nodes: root.querySelectorAll('*').length,
    }))
    expect(sizes.filter(({ bytes, nodes }) => bytes > 150_000 || nodes > 2_500)).toEqual([])
  })

  test('is at most 60 kB when compressed', () => {
    const sizes = pages.map(({ path, html }) => ({ path, bytes: gzipSync(html).length }))
    expect(sizes.filter(({ bytes }) => bytes > 60_000)).toEqual([])
  })
})

function duplicates(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}
