import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'
import { build } from 'esbuild'
import type {} from '../page/mocks'

let server: Server
let url: string

test.beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ['page/mocks.ts'],
    bundle: true,
    format: 'esm',
    conditions: ['browser'],
    write: false,
  })
  const files: Record<string, [string, string | Uint8Array]> = {
    '/': ['text/html', '<script type="module" src="/mocks.js"></script><h1>Shop</h1>'],
    '/mocks.js': ['text/javascript', outputFiles[0]!.contents],
    '/mockServiceWorker.js': [
      'text/javascript',
      readFileSync('node_modules/msw/lib/mockServiceWorker.js'),
    ],
  }
  server = createServer((request, response) => {
    const [type = 'text/plain', content = ''] = files[request.url ?? ''] ?? []
    response.writeHead(200, { 'Content-Type': type }).end(content)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})
test.afterAll(() => {
  server.close()
  server.closeAllConnections()
})

test.beforeEach(async ({ page }) => {
  await page.goto(url)
  await page.waitForFunction(() => 'mock' in window)
})

test('asks again after a 503', async ({ page }) => {
  await page.evaluate(() => {
    const { worker, http, sequence } = window.mock
    worker.use(http.get('/api/orders', sequence(503, 200)))
  })
  const statuses = await page.evaluate(async () => [
    (await fetch('/api/orders')).status,
    (await fetch('/api/orders')).status,
  ])
  expect(statuses).toEqual([503, 200])
})

test('sees a chat close', async ({ page }) => {
  await page.evaluate(() => {
    const { worker, ws, closeWith } = window.mock
    worker.use(ws.link('wss://chat.test').addEventListener('connection', closeWith(1013)))
  })
  const code = await page.evaluate(
    () =>
      new Promise((resolve) => {
        new WebSocket('wss://chat.test').onclose = (event) => resolve(event.code)
      }),
  )
  expect(code).toBe(1013)
})
