import { contractIds } from '@statuary/core'
import { frameworks, snippet } from '@statuary/snippets'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { describeInChromium } from '../../../../test/chromium.ts'
import { locales, localHref } from '../../src/locales/index.ts'
import { siteInChromium } from './site-in-chromium.ts'

describeInChromium('the picker of framework and mail client', () => {
  const { open, url } = siteInChromium()
  const picker = (page: Page) => page.locator('stack-picker select').first()
  const framework = (page: Page) => page.locator('stack-panel[data-kind="framework"] > .panel')
  const client = (page: Page) => page.locator('stack-panel[data-kind="client"] > .panel')

  test('shows what is chosen, keeps it in the address, and remembers it on other pages and in other languages', async () => {
    await using opened = await open('/http/503')
    const { page } = opened
    expect(await framework(page).getAttribute('data-for')).toBe('django')
    await picker(page).selectOption('go-net-http')
    await page.locator('.panel[data-for="go-net-http"]').waitFor({ state: 'attached' })
    expect(await framework(page).count()).toBe(1)
    expect(new URL(page.url()).searchParams.get('with')).toBe('go-net-http')
    await page.goto(`${url()}/de/smtp/550`)
    await page.locator('.panel[data-for="go-net-http"]').waitFor({ state: 'attached' })
    await page.locator('.panel[data-for="go-net-smtp"]').waitFor({ state: 'attached' })
    expect(await picker(page).inputValue()).toBe('go-net-http')
    expect(await page.locator('.raised').first().innerText()).toContain('textproto.Error')
  })

  test('takes its choice from the address, and maps a mail client to its framework', async () => {
    await using opened = await open('/smtp/503?with=nodemailer')
    const { page } = opened
    expect(await page.locator('.raised').first().innerText()).toContain('EENVELOPE')
    expect(await page.locator('[data-fill="setting-starttls"]').first().innerText()).toContain(
      'requireTLS: true',
    )
    await page.locator('.panel[data-for="express"]').waitFor({ state: 'attached' })
    await page.locator('.panel[data-for="nodemailer"]').waitFor({ state: 'attached' })
    expect(await client(page).count()).toBe(1)
  })

  test('goes by the keyboard alone', async () => {
    await using opened = await open('/http/404')
    const { page } = opened
    await picker(page).focus()
    await page.keyboard.press('ArrowDown')
    await page.locator('.panel[data-for="flask"]').waitFor({ state: 'attached' })
    for (const select of await page.locator('stack-picker select').all()) {
      expect(await select.inputValue()).toBe('flask')
    }
  })

  test('is not needed without a script: a page has them all', async () => {
    await using opened = await open('/http/503', { javaScriptEnabled: false })
    const { page } = opened
    expect(await picker(page).isVisible()).toBe(false)
    expect(await framework(page).isVisible()).toBe(true)
    await page.locator('a[href="/http/503/all#snippets"]').click()
    await page.waitForURL(`${url()}/http/503/all#snippets`)
    expect(await page.locator('.panel:visible').count()).toBe(frameworks.length)
    await page.locator('.panel[data-for="rails"] .received summary').click()
    expect(await page.locator('.panel[data-for="rails"] .received pre').isVisible()).toBe(true)
  })

  test('a snippet that was fetched is copied as it is', async () => {
    await using opened = await open('/http/503?with=flask', {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    const { page } = opened
    const panel = page.locator('.panel[data-for="flask"]')
    await panel.locator('[data-snippet]').hover()
    await panel.locator('[data-snippet] button').click()
    await page.locator('.feedback.show').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(`${copied}\n`).toBe(snippet('http/503', 'flask'))
  })
})

describeInChromium('the answer', () => {
  const { open } = siteInChromium()

  test.each([
    [1440, 900, 1],
    [390, 844, 2],
  ])(
    'begins on %i by %i within %i screens, on every status page',
    async (width, height, screens) => {
      await using opened = await open('/smtp/503', { viewport: { width, height } })
      const paths = locales.flatMap((locale) =>
        contractIds.map((id) => localHref(locale, `/${id}`)),
      )
      // Only what a page says takes the place of what the last one said: opening each would take minutes.
      const ends = await opened.page.evaluate(async (paths) => {
        const ends: [string, number][] = []
        for (const path of paths) {
          const html = await (await fetch(path)).text()
          const next = new DOMParser().parseFromString(html, 'text/html').querySelector('main')
          const heading = next?.querySelector('#causes')
          // Nor does what comes after it matter, which is most of a page.
          for (let part = heading; part && part !== next; part = part.parentElement) {
            while (part.nextSibling) part.nextSibling.remove()
          }
          if (next) document.querySelector('main')?.replaceWith(next)
          ends.push([path, heading?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY])
        }
        return ends
      }, paths)
      expect(ends).toHaveLength(contractIds.length * locales.length)
      expect(ends.filter(([, end]) => end >= height * screens)).toEqual([])
    },
  )
})
