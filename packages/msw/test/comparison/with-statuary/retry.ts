import { sequence } from '@statuary/msw'
import { http } from 'msw'

const busy = [503, { retryAfter: 0 }] as const

export const handlers = [http.get('https://api.test/orders', sequence(busy, busy, 200))]
