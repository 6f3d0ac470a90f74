import {
  bearer,
  brokenJson,
  flaky,
  networkError,
  neverResponds,
  rateLimit,
  respondWith,
  sequence,
  slow,
  truncated,
  when,
} from '@statuary/msw'
import { orders } from './orders.ts'
import { summary } from './summary.ts'

const expired = respondWith(401, { challenge: 'Bearer error="invalid_token"' })
const listed = respondWith(200, { body: orders })

/** What `GET /api/orders` answers, by the name in `?scenario=`. */
export const scenarios = {
  success: listed,
  slow: slow(2000, listed),
  busy: sequence(500, [503, { retryAfter: 1 }], listed),
  flaky: flaky({ rate: 0.5, seed: 7, failure: 500 }, listed),
  'rate-limited': rateLimit({ limit: 1, windowMs: 5000 }, listed),
  down: respondWith(503),
  offline: sequence(networkError(), networkError(), networkError(), networkError(), listed),
  silent: neverResponds(),
  'signed-out': respondWith(401),
  expired: when(bearer('new'), listed, expired),
  invalid: respondWith(422, { problem: { detail: 'The account has no shop yet.' } }),
  'broken-json': brokenJson(200),
  truncated: sequence(truncated(listed, { afterBytes: 40 }), listed),
}

/** What `POST /api/graphql` answers in it. */
export function summaryIn(scenario: ScenarioName) {
  return scenario === 'expired' ? when(bearer('new'), summary, expired) : summary
}

export type ScenarioName = keyof typeof scenarios
