import { respondWith, truncated } from '@statuary/msw'
import { http } from 'msw'

export const handlers = [
  http.get('https://api.test/orders', truncated(respondWith(200), { afterBytes: 7 })),
]
