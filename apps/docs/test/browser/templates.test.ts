import { gzipSync } from 'node:zlib'
import AxeBuilder from '@axe-core/playwright'
import { describe, expect, test } from 'vitest'
import { isThere, reason, siteInChromium, templates } from './site-in-chromium.ts'

describe.runIf(isThere)(`the templates${reason}`, () => {
  const { open, url } = siteInChromium()

  describe.each(templates)('of %s', (path) => {
    test.each([
      ['light', ''],
      ['dark', '/de'],
    ] as const)('has nothing that axe finds, %s, with prefix %j', async (colorScheme, prefix) => {
      await using opened = await open((prefix + path).replace(/(.)\/$/, '$1'), { colorScheme })
      const { page } = opened
      expect(await page.locator('html').getAttribute('data-theme')).toBe(colorScheme)
      await page.locator('main details').evaluateAll((all) => {
        for (const details of all) details.setAttribute('open', '')
      })
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual(
        [],
      )
    })

    test('fits a small screen', async () => {
      await using opened = await open(path, { viewport: { width: 360, height: 740 } })
      const overflow = await opened.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow).toBe(0)
    })

    test('moves nothing while it loads, for a choice that it does not ship', async () => {
      await using opened = await open('/404')
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
      // What was fetched for the choice is in its place.
      await page.locator('stack-panel[aria-busy="true"]').waitFor({ state: 'detached' })
      const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)
      expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.01)
    })

    test('transfers at most 120 kB when compressed', async () => {
      await using opened = await open(path)
      const sizes = await Promise.all(
        opened.responses.map(async (response) => ({
          path: new URL(response.url()).pathname,
          bytes: gzipSync(await response.body()).length,
        })),
      )
      const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0)
      expect(total, JSON.stringify(sizes)).toBeLessThanOrEqual(120_000)
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
