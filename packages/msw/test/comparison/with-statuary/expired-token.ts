import { bearer, respondWith, when } from '@statuary/msw'
import { http } from 'msw'

const expired = respondWith(401, { challenge: 'Bearer error="invalid_token"' })

export const handlers = [
  http.get('https://api.test/orders', when(bearer('new'), respondWith(200), expired)),
  http.post('https://api.test/token', respondWith(200, { body: { access_token: 'new' } })),
]
