import { expect, test } from 'vitest'
import { describeInChromium } from '../../../../test/chromium.ts'
import { siteInChromium } from './site-in-chromium.ts'

describeInChromium('pages as they are read', () => {
  const { open } = siteInChromium()

  test('a matrix is one stop of the keyboard, and arrow keys walk along its contracts', async () => {
    await using opened = await open('/contracts')
    const { page } = opened
    const stops = await page
      .locator('matrix-tables')
      .evaluateAll((all) => all.map((one) => one.querySelectorAll('a[tabindex="0"]').length))
    expect(stops).toEqual([1, 1, 1])
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim())
    await page.locator('matrix-tables a').first().focus()
    const first = await focused()
    await page.keyboard.press('ArrowRight')
    const second = await focused()
    expect(Number(second)).toBeGreaterThan(Number(first))
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowRight')
    const last = await focused()
    expect(Number(last)).toBeGreaterThan(500)
    await page.keyboard.press('Home')
    expect(await focused()).toBe(first)
  })

  test('the words of a command stay whole on a phone', async () => {
    await using opened = await open('/smtp/503', { viewport: { width: 360, height: 740 } })
    const words = await opened.page
      .locator('main .whole-word')
      .evaluateAll((all) =>
        all
          .filter((word) => word.getClientRects().length > 0)
          .map((word) => ({ text: word.textContent, lines: word.getClientRects().length })),
      )
    expect(words.map(({ text }) => text)).toContain('--mail-rcpt')
    expect(words.filter(({ lines }) => lines > 1)).toEqual([])
  })

  test('what is printed begins at the top, without what could only be clicked', async () => {
    await using opened = await open('/http/503')
    const { page } = opened
    await page.emulateMedia({ media: 'print' })
    const visible = (selector: string) => page.locator(selector).first().isVisible()
    expect(await visible('header.header')).toBe(false)
    expect(await visible('nav.sidebar')).toBe(false)
    expect(await visible('stack-picker')).toBe(false)
    expect(await visible('#causes')).toBe(true)
    const top = await page.locator('#causes').evaluate((one) => one.getBoundingClientRect().top)
    expect(top).toBeLessThan(600)
  })
})
