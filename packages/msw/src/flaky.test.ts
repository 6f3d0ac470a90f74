import { describe, expect, test } from 'vitest'
import { flaky } from './flaky.js'
import { createRandom } from './random.js'
import { rateLimit } from './rate-limit.js'
import { respondWith } from './respond-with.js'

const untyped = flaky as (options: unknown, resolver: unknown) => unknown

test('flaky and rateLimit say what they need where they get nothing', () => {
  expect(() => (flaky as () => void)()).toThrow('flaky cannot fail at a rate of undefined')
  expect(() => (rateLimit as () => void)()).toThrow('rateLimit cannot use undefined as limit')
})

describe('flaky', () => {
  test.each([-0.1, 1.1, Number.NaN, '0.3', undefined])('refuses a rate of %s', (rate) => {
    expect(() => untyped({ rate }, respondWith(200))).toThrow('flaky cannot fail at a rate of')
  })

  test.each([0.5, Number.NaN, '7'])('refuses the seed %s', (seed) => {
    expect(() => untyped({ rate: 0.3, seed }, respondWith(200))).toThrow('give a whole number')
  })

  test('refuses a status that is none, and what is no resolver', () => {
    expect(() => untyped({ rate: 0.3, failure: 999 }, respondWith(200))).toThrow(
      'No HTTP status 999',
    )
    expect(() => untyped({ rate: 0.3 }, 200)).toThrow(
      'What flaky lets through is 200, not a resolver',
    )
    expect(() => untyped({ rate: 0.3, status: 500 }, respondWith(200))).toThrow(
      'flaky does not take status: give rate, seed and failure',
    )
  })

  test('draws evenly, and for good', () => {
    const random = createRandom(7)
    const drawn = Array.from({ length: 10_000 }, random)
    expect(drawn.slice(0, 3).map((number) => number.toFixed(4))).toMatchInlineSnapshot(`
      [
        "0.0117",
        "0.0620",
        "0.9769",
      ]
    `)
    for (const rate of [0.1, 0.3, 0.9]) {
      expect(drawn.filter((number) => number < rate).length / 10_000).toBeCloseTo(rate, 1)
    }
  })
})
