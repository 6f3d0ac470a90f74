import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { build, type PreviewServer, preview } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeInChromium, launchChromium, patience } from '../../../test/chromium.ts'
import { orders } from '../src/mocks/orders.ts'
import type { ScenarioName } from '../src/mocks/scenarios.ts'

describeInChromium('in Chromium', () => {
  const root = fileURLToPath(new URL('..', import.meta.url))
  let outDir: string
  let site: PreviewServer
  let browser: Browser

  beforeAll(async () => {
    outDir = mkdtempSync(join(tmpdir(), 'statuary-example-frontend-'))
    await build({ root, mode: 'demo', logLevel: 'warn', build: { outDir, emptyOutDir: true } })
    site = await preview({ root, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } })
    browser = await launchChromium()
  })

  afterAll(async () => {
    await browser?.close()
    await site?.close()
    rmSync(outDir, { recursive: true })
  })

  /** Opens a scenario in a fresh profile, and notes what the page itself complains of. */
  async function open(scenario: ScenarioName) {
    const context = await browser.newContext({ colorScheme: 'light' })
    const page = await context.newPage()
    page.setDefaultTimeout(patience)
    const requests: string[] = []
    page.on('request', (request) => {
      requests.push(new URL(request.url()).pathname)
    })
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      // Chromium's own line for each failed request is no fault of the page.
      const isOfBrowser = message.text().startsWith('Failed to load resource:')
      if (message.type() === 'error' && !isOfBrowser) complaints.push(message.text())
    })
    await page.goto(`${site.resolvedUrls?.local[0]}?scenario=${scenario}`)
    return { context, page, requests, complaints, [Symbol.asyncDispose]: () => context.close() }
  }

  async function seesOrders(page: Page) {
    const list = page.getByRole('list', { name: 'Orders' })
    await list.waitFor()
    expect(await list.getByRole('listitem').count()).toBe(orders.length)
  }

  test('lists the orders', async () => {
    await using opened = await open('success')
    await seesOrders(opened.page)
    expect(opened.complaints).toEqual([])
  })

  test('rides out a busy server', async () => {
    await using opened = await open('busy')
    await opened.page.getByText('The server is busy.').waitFor()
    await seesOrders(opened.page)
    expect(opened.complaints).toEqual([])
  })

  test('counts down a rate limit', async () => {
    await using opened = await open('rate-limited')
    await seesOrders(opened.page)
    await opened.page.getByRole('button', { name: 'Refresh' }).click()
    await opened.page.getByText('Too many requests.').waitFor()
    await opened.page.getByText(/Trying again in [1-6] s/).waitFor()
    await opened.page.getByRole('button', { name: 'Refresh' }).waitFor()
    expect(opened.complaints).toEqual([])
  })

  test('loads once it is online again', async () => {
    await using opened = await open('offline')
    await opened.page.getByRole('heading', { name: 'No connection to the server' }).waitFor()
    await opened.context.setOffline(true)
    await opened.context.setOffline(false)
    await seesOrders(opened.page)
    expect(opened.complaints).toEqual([])
  })

  test('asks again for an answer that broke off', async () => {
    await using opened = await open('truncated')
    await seesOrders(opened.page)
    expect(opened.requests.filter((path) => path === '/api/orders')).toHaveLength(2)
    expect(opened.complaints).toEqual([])
  })

  test('follows a stream that breaks, and calls a support that is busy once more', async () => {
    await using opened = await open('success')
    const changes = opened.page.getByRole('list', { name: 'Latest changes' })
    await changes.getByText('A-1046 was delivered.').waitFor()
    expect(await changes.getByRole('listitem').count()).toBe(2)
    await opened.page.getByText('How can we help?').waitFor()
    expect(opened.complaints).toEqual([])
  })

  test('refreshes a token once for two requests, and shows a summary without its revenue', async () => {
    await using opened = await open('expired')
    await seesOrders(opened.page)
    await opened.page.getByText('Ada & Co.: The revenue is missing for now.').waitFor()
    expect(opened.requests.filter((path) => path === '/api/token')).toHaveLength(1)
    expect(opened.complaints).toEqual([])
  })

  test('asks to sign in again', async () => {
    await using opened = await open('signed-out')
    await opened.page.getByRole('link', { name: 'Sign in' }).waitFor()
    expect(opened.complaints).toEqual([])
  })
})
