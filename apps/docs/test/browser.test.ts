import { existsSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import AxeBuilder from '@axe-core/playwright'
import { snippet } from '@statuary/snippets'
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Page,
  type Response,
} from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isRequired } from '../../../test/is-required.ts'
import { type RunningSite, serveSite } from '../scripts/serve-site.ts'

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const isThere = existsSync(executablePath)
const reason = isThere ? '' : ` (skipped: no Chromium at ${executablePath}; set CHROMIUM_PATH)`

test.runIf(isRequired('chromium'))('a browser that is required is there', () => {
  expect(isThere, `No Chromium at ${executablePath}. Install it, or set CHROMIUM_PATH.`).toBe(true)
})

/** One page of each template. */
const templates = [
  '/',
  '/http/503',
  '/smtp/503',
  '/contracts',
  '/smtp/undefined',
  '/guides/quick-start',
  '/api/msw',
]

describe.runIf(isThere)(`in Chromium${reason}`, () => {
  let site: RunningSite
  let browser: Browser

  beforeAll(async () => {
    const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-sync']
    const more = ['--disable-background-networking', '--disable-component-update', '--no-first-run']
    ;[site, browser] = await Promise.all([
      serveSite({ port: 0 }),
      chromium.launch({ executablePath, args: [...flags, ...more] }),
    ])
  }, 60_000)

  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  /** Opens a page in a fresh profile; at its end the page must not have complained or called out. */
  async function open(path: string, options: BrowserContextOptions = {}) {
    const context = await browser.newContext({ locale: 'en-US', ...options })
    const page = await context.newPage()
    const complaints: string[] = []
    const responses: Response[] = []
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      // The browser's own line for a failure that Try it was asked for.
      const isAskedFor = message.location().url.endsWith('/endpoint')
      if (message.type() === 'error' && !isAskedFor) complaints.push(message.text())
    })
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url())
      if (protocol.startsWith('http') && origin !== site.url) complaints.push(request.url())
    })
    page.on('response', (response) => responses.push(response))
    await page.goto(site.url + path, { waitUntil: 'networkidle' })
    return {
      context,
      page,
      responses,
      async [Symbol.asyncDispose]() {
        await context.close()
        expect(complaints).toEqual([])
      },
    }
  }

  describe('tabs', () => {
    const panel = (page: Page) => page.locator('framework-tabs .panel:visible')

    test('show one framework, and stay on it across pages and languages', async () => {
      await using opened = await open('/http/503')
      const { page } = opened
      expect(await panel(page).count()).toBe(1)
      await page.getByRole('tab', { name: 'Go net/http' }).click()
      expect(await panel(page).getAttribute('data-framework')).toBe('go-net-http')
      await page.goto(`${site.url}/de/smtp/550`)
      expect(await panel(page).count()).toBe(1)
      expect(await panel(page).getAttribute('data-framework')).toBe('go-net-http')
      const tab = page.getByRole('tab', { name: 'Go net/http' })
      expect(await tab.getAttribute('aria-selected')).toBe('true')
    })

    test('go by arrow keys, Home and End', async () => {
      await using opened = await open('/http/404')
      const { page } = opened
      await page.getByRole('tab', { name: 'Django' }).focus()
      const steps = { ArrowRight: 'flask', End: 'aspnet-core', ArrowLeft: 'rails', Home: 'django' }
      for (const [key, framework] of Object.entries(steps)) {
        await page.keyboard.press(key)
        expect(await panel(page).getAttribute('data-framework'), key).toBe(framework)
        const focused = page.locator('[role="tab"]:focus')
        expect(await focused.getAttribute('data-framework'), key).toBe(framework)
      }
    })

    test('are all readable without JavaScript, and only search and Try it are missing', async () => {
      await using opened = await open('/smtp/503', { javaScriptEnabled: false })
      const { page } = opened
      expect(await panel(page).count()).toBe(8)
      expect(await page.getByRole('tab').count()).toBe(0)
      expect(await page.locator('.panel-title:visible').count()).toBe(8)
      expect(await page.locator('try-it').isVisible()).toBe(false)
      await page.locator('.panel[data-framework="rails"] .received summary').click()
      expect(await page.locator('.panel[data-framework="rails"] .received pre').isVisible()).toBe(
        true,
      )
    })
  })

  test('a snippet is copied as it is', async () => {
    await using opened = await open('/http/503', {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    const { page } = opened
    await page.getByRole('tab', { name: 'Flask' }).click()
    await page.locator('.panel[data-framework="flask"] [data-snippet]').hover()
    await page.locator('.panel[data-framework="flask"] [data-snippet] button').click()
    await page.locator('.feedback.show').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(`${copied}\n`).toBe(snippet('http/503', 'flask'))
  })

  test.each([
    ['/', 'greylisting', /^\/(smtp|guides)/],
    ['/', '503', /^\/(http|smtp)\/503$/],
    // Starlight would leave out a page whose path ends like this.
    ['/', '404', /^\/http\/404$/],
    ['/', 'Bad Sequence', /^\/smtp\/503$/],
    ['/de', 'Postfach', /^\/de\/smtp/],
  ])('search on %s finds %j', async (path, words, expected) => {
    await using opened = await open(path)
    const { page } = opened
    await page.keyboard.press('Control+k')
    await page.locator('#starlight__search input').fill(words)
    const first = page.locator('.pagefind-ui__result-link').first()
    await first.waitFor()
    const links = await page
      .locator('.pagefind-ui__result-link')
      .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname))
    expect(
      links.some((link) => expected.test(link)),
      links.join(' '),
    ).toBe(true)
    await first.click()
    await page.waitForURL((url) => url.pathname !== path)
    expect(await page.locator('h1').isVisible()).toBe(true)
  })

  test('the language switch stays on the page', async () => {
    await using opened = await open('/smtp/421')
    const { page } = opened
    await page.locator('starlight-lang-select select').first().selectOption({ label: 'Deutsch' })
    await page.waitForURL(`${site.url}/de/smtp/421`)
    expect(await page.locator('html').getAttribute('lang')).toBe('de')
    await page.locator('starlight-lang-select select').first().selectOption({ label: 'English' })
    await page.waitForURL(`${site.url}/smtp/421`)
  })

  test('the keyboard alone reaches content, tabs and Try it', async () => {
    await using opened = await open('/http/503')
    const { page } = opened
    await page.keyboard.press('Tab')
    const skip = page.locator(':focus')
    expect(await skip.getAttribute('href')).toBe('#_top')
    await page.keyboard.press('Enter')
    const seen = new Set<string>()
    for (let step = 0; step < 80 && !seen.has('try-it'); step++) {
      await page.keyboard.press('Tab')
      const place = await page.evaluate(() => {
        const active = document.activeElement
        return active?.closest('try-it, framework-tabs, .expressive-code')?.localName ?? ''
      })
      seen.add(place)
    }
    expect([...seen]).toEqual(expect.arrayContaining(['framework-tabs', 'try-it']))
  })

  describe.each(templates)('the template of %s', (path) => {
    test.each([
      ['light', ''],
      ['dark', ''],
      ['light', '/de'],
      ['dark', '/de'],
    ] as const)('has nothing that axe finds, %s, with prefix %j', async (colorScheme, prefix) => {
      await using opened = await open((prefix + path).replace(/(.)\/$/, '$1'), { colorScheme })
      const { page } = opened
      expect(await page.locator('html').getAttribute('data-theme')).toBe(colorScheme)
      for (const details of await page.locator('main details').all()) {
        await details.evaluate((element) => element.setAttribute('open', ''))
      }
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual(
        [],
      )
    })

    test('fits a small screen', async () => {
      await using opened = await open(path, { viewport: { width: 360, height: 740 } })
      const { page } = opened
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow).toBe(0)
    })

    test('moves nothing while it loads, on a framework that is not the first', async () => {
      await using opened = await open(path)
      const { page, context } = opened
      await page.evaluate(() => localStorage.setItem('statuary-framework', 'rails'))
      const again = await context.newPage()
      await again.addInitScript(() => {
        const shifts: number[] = []
        Object.assign(window, { shifts })
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            shifts.push((entry as unknown as { value: number }).value)
        }).observe({ type: 'layout-shift', buffered: true })
      })
      await again.goto(site.url + path, { waitUntil: 'networkidle' })
      const shifts = await again.evaluate(() => (window as unknown as { shifts: number[] }).shifts)
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

  describe('Try it', () => {
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
      await using opened = await open('/de/smtp/451')
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
      expect(await answer(page, 0).innerText()).toContain('The browser hides a redirect')
    })

    test('begins with a status that can be answered with, where that of the page can not', async () => {
      await using opened = await open('/smtp/354')
      const { page } = opened
      await send(page)
      await answer(page, 0).waitFor()
      expect(await answer(page, 0).innerText()).toContain('200 OK')
    })
  })
})
