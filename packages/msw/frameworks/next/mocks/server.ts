import { sequence } from '@statuary/msw'
import { http } from 'msw'
import { setupServer } from 'msw/node'

export const server = setupServer(
  http.get('https://api.test/orders', sequence([503, { retryAfter: 1 }], 200)),
)
