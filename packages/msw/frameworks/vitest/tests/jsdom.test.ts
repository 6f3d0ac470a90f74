import { respondWith } from '@statuary/msw'
import axios from 'axios'
import { http } from 'msw'
import { version } from 'msw/package.json'
import { expect, test } from 'vitest'
import { server } from '../mocks/server'

/** MSW 2 stands in for XMLHttpRequest; with MSW 3 it is that of jsdom, which checks CORS. */
const checksCors = Number.parseInt(version, 10) > 2

test('axios, which takes XMLHttpRequest, needs CORS of another origin with MSW 3', async () => {
  const status = () =>
    axios.get('https://api.test/orders').catch((error) => error.response?.status ?? 'no response')
  server.use(http.get('https://api.test/orders', respondWith(503)))
  expect(await status()).toBe(checksCors ? 'no response' : 503)

  const headers = { 'Access-Control-Allow-Origin': '*' }
  server.use(http.get('https://api.test/orders', respondWith(503, { headers })))
  expect(await status()).toBe(503)
})
