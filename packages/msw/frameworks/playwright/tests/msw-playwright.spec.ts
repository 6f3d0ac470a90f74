import { defineNetworkFixture, type NetworkFixture } from '@msw/playwright'
import { test as base, expect } from '@playwright/test'
import { rewindAll, sequence } from '@statuary/msw'
import { http } from 'msw'

const test = base.extend<{ network: NetworkFixture }>({
  network: async ({ context }, use) => {
    const network = defineNetworkFixture({ context })
    await network.enable()
    await use(network)
    await network.disable()
    rewindAll()
  },
})

test('asks again after a 503', async ({ page, network }) => {
  network.use(
    http.get(
      'http://shop.test/',
      () => new Response('<h1>Shop</h1>', { headers: { 'Content-Type': 'text/html' } }),
    ),
    http.get('http://shop.test/api/orders', sequence([503, { retryAfter: 1 }], 200)),
  )
  await page.goto('http://shop.test/')
  const statuses = await page.evaluate(async () => [
    (await fetch('/api/orders')).status,
    (await fetch('/api/orders')).status,
  ])
  expect(statuses).toEqual([503, 200])
})
