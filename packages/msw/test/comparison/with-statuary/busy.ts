import { respondWith } from '@statuary/msw'
import { http } from 'msw'

export const handlers = [http.get('https://api.test/orders', respondWith(503, { retryAfter: 5 }))]
