import { rateLimit, respondWith } from '@statuary/msw'
import { http } from 'msw'

export const handlers = [
  http.get('https://api.test/orders', rateLimit({ limit: 5, windowMs: 1000 }, respondWith(200))),
]
