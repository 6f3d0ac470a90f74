import { flaky, respondWith } from '@statuary/msw'
import { http } from 'msw'

export const handlers = [
  http.get(
    'https://api.test/orders',
    flaky({ rate: 0.3, seed: 7, failure: 500 }, respondWith(200)),
  ),
]
