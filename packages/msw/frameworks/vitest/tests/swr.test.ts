import { sequence } from '@statuary/msw'
import { http } from 'msw'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import useSWR from 'swr'
import { expect, test, vi } from 'vitest'
import { server } from '../mocks/server'

const url = 'https://api.test/orders'

async function load(key: string) {
  const response = await fetch(key)
  if (!response.ok) throw new Error(`Status ${response.status}`)
  return response.json()
}

const errors: string[] = []
const options = {
  errorRetryInterval: 1,
  onError: ({ message }: Error) => void errors.push(message),
}

function Orders() {
  const { data } = useSWR(url, load, options)
  return createElement('p', null, data ? `${data.orders} orders` : 'Loading')
}

test('SWR asks again after a failure, and shows the data', async () => {
  server.use(http.get(url, sequence(503, [200, { body: { orders: 3 } }])))
  const place = document.createElement('div')
  const root = createRoot(place)
  root.render(createElement(Orders))
  await vi.waitFor(() => expect(place.textContent).toBe('3 orders'), 10_000)
  expect(errors).toEqual(['Status 503'])
  root.unmount()
})
