import { contractIds } from '@statuary/core'
import { frameworks, snippet, snippetIds } from '@statuary/snippets'
import { expect, test } from 'vitest'
import { defaultStack, stacks } from '../src/choice/stacks.ts'
import { locales, localHref } from '../src/locales/index.ts'
import { codeOf, isStatusPage, readPages } from './built-pages.ts'

const pages = readPages()
const byPath = new Map(pages.map((page) => [page.path, page]))

test('a status page ships the snippet of one framework and the panel of one mail client', () => {
  for (const { path, root } of pages.filter(({ path }) => isStatusPage(path))) {
    const shipped = root.querySelectorAll('.panel').map((panel) => panel.getAttribute('data-for'))
    expect(shipped.length, path).toBeLessThanOrEqual(2)
    for (const one of shipped) expect([defaultStack.framework, defaultStack.client]).toContain(one)
    for (const block of root.querySelectorAll('[data-snippet]')) {
      const [id = '', framework = ''] = block.getAttribute('data-snippet')?.split(' ') ?? []
      expect(`${codeOf(block)}\n`).toBe(snippet(id as never, framework as never))
    }
  }
})

test('what a status page does not ship is on a page with all, to which it links', () => {
  for (const locale of locales) {
    for (const id of snippetIds) {
      const path = localHref(locale, `/${id}`)
      const links = byPath.get(path)?.root.querySelectorAll(`a[href^="${path}/all#"]`) ?? []
      expect(links.length, path).toBeGreaterThan(0)
      const all = byPath.get(`${path}/all`)?.root
      const panels = all?.querySelectorAll('[data-section="snippets"] > .panel') ?? []
      expect(panels.map((panel) => panel.getAttribute('data-for'))).toEqual(
        frameworks.map((framework) => framework.id),
      )
    }
  }
})

test('the page holds for every choice what its mail client makes of the reply', () => {
  for (const id of contractIds.filter((one) => one.startsWith('smtp/'))) {
    const text = byPath.get(`/${id}`)?.root.querySelector('#stacks')?.rawText ?? '{}'
    const island = JSON.parse(text) as Record<string, { raised?: string }>
    for (const { client } of stacks) expect(island[client]?.raised, `${id} ${client}`).toMatch(/\w/)
  }
})

test('a setting stands in the place that the chosen client fills', () => {
  const text = byPath.get('/smtp/503')?.root.querySelector('#stacks')?.rawText ?? '{}'
  const island = JSON.parse(text) as Record<string, Record<string, string>>
  expect(island['spring-mail']?.['setting-starttls']).toContain('mail.smtp.starttls.required=true')
  expect(island.nodemailer?.['setting-starttls']).toContain('requireTLS: true')
  const shown = byPath.get('/smtp/503')?.root.querySelector('[data-fill="setting-starttls"]')
  expect(shown?.text).toContain('EMAIL_USE_TLS = True')
})
