import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { type Browser, chromium } from 'playwright-core'
import sirv from 'sirv'

let server: Server
let browser: Browser

before(async () => {
  server = createServer(sirv('storybook-static'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH,
    args: ['--no-sandbox'],
  })
})
after(async () => {
  await browser?.close()
  server.close()
  server.closeAllConnections()
})

test('each story begins where its sequence begins', { timeout: 120_000 }, async () => {
  const page = await browser.newPage()
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  await page.goto(`${url}?path=/story/orders--busy`)
  const story = page.frameLocator('#storybook-preview-iframe')
  await story.getByText('Status 503', { exact: true }).waitFor({ timeout: 60_000 })
  // The same page goes on to the next story, so whatever a sequence counted is still there.
  for (const [name, text] of [
    ['offline', 'No connection'],
    ['busy-again', 'Status 503'],
    ['loading', 'Loading'],
    ['busy', 'Status 503'],
  ]) {
    await page.locator(`a#orders--${name}`).click()
    await story.getByText(text as string, { exact: true }).waitFor({ timeout: 60_000 })
  }
  await page.close()
})
