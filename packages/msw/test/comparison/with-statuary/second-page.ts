import { query, respondWith, sequence, when } from '@statuary/msw'
import { http } from 'msw'

export const handlers = [
  http.get('https://api.test/orders', when(query('page', 2), sequence(502, 200), respondWith(200))),
]
