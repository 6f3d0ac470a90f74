import { gzipSync } from 'node:zlib'
import type { Page, Response } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findingsOfAxe } from '../../../../test/axe.ts'
import { describeInChromium } from '../../../../test/chromium.ts'
import { unlessPassed } from '../../../../test/unless-passed.ts'
import {
  contentOf,
  type OpenPage,
  siteInChromium,
  templates,
  waitUntilComplete,
} from './site-in-chromium.ts'

/**
 * Lets axe look at a page in one of the two themes. What a page is made of is the same in both, so
 * only colors are looked at in the dark. Highlighted code has a thousand elements that are nothing
 * but colors, so no other rule looks at them.
 */
async function complaintsOfAxe(page: Page, theme: 'light' | 'dark'): Promise<string[]> {
  await page.locator('main details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '')
  })
  const colors = { rules: { runOnly: ['color-contrast'] } }
  const others = {
    exclude: ['.ec-line'],
    rules: { rules: { 'color-contrast': { enabled: false } } },
  }
  return findingsOfAxe(page, colors, ...(theme === 'light' ? [others] : []))
}

/** Expects axe to find nothing in what a page has loaded, unless it has found nothing in the same before. */
async function expectAccessible(
  page: Page,
  loaded: readonly Response[],
  theme: 'light' | 'dark',
): Promise<void> {
  expect(await page.locator('html').getAttribute('data-theme')).toBe(theme)
  await waitUntilComplete(page)
  const check = {
    name: `axe at ${new URL(page.url()).pathname}, ${theme}`,
    files: [new URL('.', import.meta.url)],
    given: await contentOf(loaded),
  }
  await unlessPassed(check, async () => expect(await complaintsOfAxe(page, theme)).toEqual([]))
}

describeInChromium('the templates', () => {
  const { open, url } = siteInChromium()

  describe.each(templates)('of %s', (path) => {
    const inGerman = `/de${path}`.replace(/\/$/, '')
    let opened: OpenPage
    beforeAll(async () => {
      opened = await open(path, { colorScheme: 'light' })
    })
    afterAll(() => opened[Symbol.asyncDispose]())

    test('transfers at most 120 kB when compressed', async () => {
      const sizes = await Promise.all(
        opened.responses.map(async (response) => ({
          path: new URL(response.url()).pathname,
          bytes: gzipSync(await response.body()).length,
        })),
      )
      const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0)
      expect(total, JSON.stringify(sizes)).toBeLessThanOrEqual(120_000)
    })

    test('has nothing that axe finds', async () => {
      await expectAccessible(opened.page, opened.responses, 'light')
    })

    test('fits a small screen', async () => {
      const { page } = opened
      await page.setViewportSize({ width: 360, height: 740 })
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow).toBe(0)
      await page.setViewportSize({ width: 1280, height: 720 })
    })

    test('has enough contrast in the dark, in German', async () => {
      const { page, responses } = opened
      const before = responses.length
      await page.emulateMedia({ colorScheme: 'dark' })
      await page.goto(url() + inGerman, { waitUntil: 'load' })
      expect(await page.locator('html').getAttribute('lang')).toBe('de')
      await expectAccessible(page, responses.slice(before), 'dark')
    })

    test('moves nothing while it loads, for a choice that it does not ship', async () => {
      const { page } = opened
      await page.evaluate(() => localStorage.setItem('statuary-with', 'rails'))
      await page.addInitScript(() => {
        const shifts: number[] = []
        Object.assign(window, { shifts })
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            shifts.push((entry as unknown as { value: number }).value)
          }
        }).observe({ type: 'layout-shift', buffered: true })
      })
      await page.goto(url() + path, { waitUntil: 'load' })
      await waitUntilComplete(page)
      const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)
      expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.01)
    })
  })

  test('the language switch stays on the page', async () => {
    await using opened = await open('/smtp/421')
    const { page } = opened
    await page.locator('starlight-lang-select select').first().selectOption({ label: 'Deutsch' })
    await page.waitForURL(`${url()}/de/smtp/421`)
    expect(await page.locator('html').getAttribute('lang')).toBe('de')
    await page.locator('starlight-lang-select select').first().selectOption({ label: 'English' })
    await page.waitForURL(`${url()}/smtp/421`)
  })

  test('the keyboard alone reaches the search, the picker and Try it', async () => {
    await using opened = await open('/http/503')
    const { page } = opened
    await page.keyboard.press('Tab')
    const skip = page.locator(':focus')
    expect(await skip.getAttribute('href')).toBe('#_top')
    await page.keyboard.press('Tab')
    const seen = new Set<string>()
    for (let step = 0; step < 140 && !seen.has('try-it'); step++) {
      await page.keyboard.press('Tab')
      seen.add(
        await page.evaluate(
          () =>
            document.activeElement?.closest('try-it, stack-picker, .header-search, .permalink')
              ?.localName ?? '',
        ),
      )
    }
    expect([...seen]).toEqual(expect.arrayContaining(['form', 'stack-picker', 'a', 'try-it']))
  })
})
