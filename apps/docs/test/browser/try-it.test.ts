import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { describeInChromium } from '../../../../test/chromium.ts'
import { siteInChromium } from './site-in-chromium.ts'

describeInChromium('Try it', () => {
  const { open } = siteInChromium()
  const send = (page: Page) => page.locator('try-it button[type="submit"]').click()
  const answer = (page: Page, place: number) => page.locator('try-it .answers li').nth(place)

  test('shows the real response, which passes through the network', async () => {
    await using opened = await open('/http/429')
    const { page } = opened
    const passed = page.waitForResponse((response) => response.url().endsWith('/endpoint'))
    await send(page)
    const response = await passed
    expect(response.status()).toBe(429)
    expect(response.fromServiceWorker()).toBe(true)
    await answer(page, 0).waitFor()
    const text = await answer(page, 0).innerText()
    expect(text).toContain('429 Too Many Requests')
    expect(text).toContain('retry-after: 60')
    expect(text).toContain('{"error":"too_many_requests","retry_after":60}')
  })

  test('answers in sequence, and later', async () => {
    await using opened = await open('/de/http/503')
    const { page } = opened
    await page.locator('try-it [name="sequence"]').selectOption('twice')
    for (const count of [1, 2, 3]) {
      await send(page)
      await answer(page, count - 1).waitFor()
    }
    const texts = await page.locator('try-it .answers pre').allInnerTexts()
    expect(texts.map((text) => text.slice(0, 3))).toEqual(['200', '503', '503'])
    await page.locator('try-it [name="delay"]').fill('300')
    await send(page)
    await answer(page, 3).waitFor()
    const [took] = /\d+/.exec(await answer(page, 0).locator('p').innerText()) ?? []
    expect(Number(took)).toBeGreaterThanOrEqual(300)
  })

  test('says what a browser hides of a redirect', async () => {
    await using opened = await open('/http/301')
    const { page } = opened
    await send(page)
    await answer(page, 0).waitFor()
    expect(await answer(page, 0).innerText()).toContain('The browser hides redirects')
  })

  test('does not stand where it cannot answer', async () => {
    await using opened = await open('/smtp/354')
    expect(await opened.page.locator('try-it').count()).toBe(0)
  })
})
