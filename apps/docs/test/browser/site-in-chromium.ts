import type { Browser, BrowserContextOptions, Page, Response } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { launchChromium, patience } from '../../../../test/chromium.ts'
import { type RunningSite, serveSite } from '../../scripts/serve-site.ts'

/** One page of each template. */
export const templates = [
  '/',
  '/http/503',
  '/smtp/503',
  '/smtp/503/all',
  '/http',
  '/contracts',
  '/smtp/undefined',
  '/exceptions/SMTPRecipientsRefused',
  '/enhanced/5.7.1',
  '/frameworks/django',
  '/mail-clients/nodemailer',
  '/compare/http-502-503-504',
  '/search',
  '/guides/quick-start',
  '/api/msw',
  '/changelog',
  '/503',
  '/no-such-page',
]

/** A page that is open; at its end it must not have complained or called out. */
export interface OpenPage extends AsyncDisposable {
  readonly page: Page
  readonly responses: readonly Response[]
}

/** Waits until what is fetched for a choice, or found for the address, is in its place. */
export async function waitUntilComplete(page: Page): Promise<void> {
  const underWay = 'search-box:not([data-answered]), stack-panel[aria-busy="true"]'
  await page.waitForFunction((busy) => document.querySelector(busy) === null, underWay)
}

/** Gives everything that a page has loaded, and more: for a check that is made once of the same. */
export function contentOf(
  loaded: readonly Response[],
  ...more: readonly string[]
): Promise<readonly Uint8Array[]> {
  const urls = new Set([...loaded.map((response) => response.url()), ...more])
  const bodies = [...urls].sort().map(async (url) => (await fetch(url)).arrayBuffer())
  return Promise.all(bodies.map(async (body) => new Uint8Array(await body)))
}

/** The built site, served, and a browser; call it in a suite. */
export interface SiteInChromium {
  readonly url: () => string
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<OpenPage>
}

/** Serves the built site to a browser for as long as a suite runs. */
export function siteInChromium(): SiteInChromium {
  let site: RunningSite
  let browser: Browser

  beforeAll(async () => {
    ;[site, browser] = await Promise.all([serveSite({ port: 0 }), launchChromium()])
  })

  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  return {
    url: () => site.url,
    async open(path, options = {}) {
      const context = await browser.newContext({ locale: 'en-US', ...options })
      const page = await context.newPage()
      page.setDefaultTimeout(patience)
      const complaints: string[] = []
      const responses: Response[] = []
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('console', (message) => {
        // The browser's own lines for failures that were asked for.
        const { url } = message.location()
        const isAskedFor =
          url.endsWith('/endpoint') ||
          responses.some((one) => one.url() === url && one.status() === 404)
        if (message.type() === 'error' && !isAskedFor) complaints.push(message.text())
      })
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url())
        if (protocol.startsWith('http') && origin !== site.url) complaints.push(request.url())
      })
      page.on('response', (response) => responses.push(response))
      await page.goto(site.url + path, { waitUntil: 'load' })
      return {
        page,
        responses,
        async [Symbol.asyncDispose]() {
          await context.close()
          expect(complaints).toEqual([])
        },
      }
    },
  }
}
