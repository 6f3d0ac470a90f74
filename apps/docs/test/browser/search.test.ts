import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { describeInChromium } from '../../../../test/chromium.ts'
import { siteInChromium } from './site-in-chromium.ts'

describeInChromium('the search', () => {
  const { open, url } = siteInChromium()
  const links = (page: Page) => page.locator('main ol > li > a')

  async function found(page: Page): Promise<string[]> {
    await links(page).first().waitFor()
    return links(page).evaluateAll((all) =>
      all.map((link) => (link as HTMLAnchorElement).getAttribute('href') ?? ''),
    )
  }

  test.each([
    ['/search', '503 5.5.1 Error: need MAIL command', '/smtp/503'],
    ['/de/search', 'Postfach existiert nicht', '/de/smtp/550'],
  ])('on %s answers %j in its address, best first', async (path, asked, expected) => {
    await using opened = await open(`${path}?q=${encodeURIComponent(asked)}`)
    const { page } = opened
    expect((await found(page))[0]).toBe(expected)
    expect(await page.locator('search-box input').inputValue()).toBe(asked)
    await links(page).first().click()
    await page.waitForURL(url() + expected)
  })

  test('follows what is typed, and keeps it in the address', async () => {
    await using opened = await open('/search')
    const { page } = opened
    await page.locator('search-box input').fill('greylisting')
    expect((await found(page)).slice(0, 2).sort()).toEqual(['/smtp/450', '/smtp/451'])
    expect(new URL(page.url()).searchParams.get('q')).toBe('greylisting')
    await page.locator('search-box input').fill('zzzz qqqq')
    await page.getByText('No matches.').waitFor()
    expect(await links(page).count()).toBe(0)
  })

  test('leads to the cause, too', async () => {
    await using opened = await open('/search?q=nested%20MAIL%20command')
    const { page } = opened
    await found(page)
    const cause = page.locator('.cause a').first()
    expect(await cause.getAttribute('href')).toMatch(/^\/smtp\/503#cause-/)
  })

  test('is a box on the front page and in the header of every page', async () => {
    await using opened = await open('/')
    const { page } = opened
    await page.locator('search-box input').fill('EENVELOPE')
    expect((await found(page))[0]).toBe('/exceptions/EENVELOPE')
    expect(page.url()).toBe(`${url()}/`)
    await page.keyboard.press('Enter')
    await page.waitForURL(`${url()}/search?q=EENVELOPE`)
    await page.goto(`${url()}/http/404`)
    await page.keyboard.press('/')
    await page.keyboard.type('421')
    await page.keyboard.press('Enter')
    await page.waitForURL(`${url()}/search?q=421`)
    expect((await found(page)).slice(0, 2).sort()).toEqual(['/http/421', '/smtp/421'])
  })

  test('an address without a protocol leads to both', async () => {
    await using opened = await open('/503')
    const { page } = opened
    const hrefs = await page
      .locator('main a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    expect(hrefs).toEqual(expect.arrayContaining(['/http/503', '/smtp/503']))
  })

  test.each([
    ['/http/499', '/http/undefined#499'],
    ['/http/475', '/http#class-4'],
    ['/smtp/599', '/smtp#class-5'],
    ['/de/smtp/605', '/de/smtp/undefined#605'],
  ])(
    'an address without a page, %s, leads on to %s, where something is',
    async (path, expected) => {
      await using opened = await open(path, { javaScriptEnabled: false })
      const { page } = opened
      await page.waitForURL(url() + expected)
      const [, anchor] = expected.split('#')
      expect(await page.locator(`[id="${anchor}"]`).count()).toBe(1)
    },
  )
})
