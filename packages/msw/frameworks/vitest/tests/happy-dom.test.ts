import { respondWith, sequence } from '@statuary/msw'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { server } from '../mocks/server'

const url = 'http://localhost:3000/api/cached'

test('a 200 without an ETag is asked for again', async () => {
  server.use(
    http.get(
      url,
      sequence(() => HttpResponse.json([]), 503),
    ),
  )
  expect((await fetch(url)).status).toBe(200)
  expect((await fetch(url)).status).toBe(503)
})

test('so is one that may not be stored', async () => {
  const headers = { 'Cache-Control': 'no-store' }
  server.use(http.get(url, sequence([200, { headers }], 503)))
  expect((await fetch(url)).status).toBe(200)
  expect((await fetch(url)).status).toBe(503)
})

test('respondWith answers', async () => {
  server.use(http.get(url, respondWith(404)))
  expect((await fetch(url)).status).toBe(404)
})
