import { expect, test } from 'vitest'
import { runHostile } from './hostile/run-hostile.ts'

const { STATUARY_SEED } = process.env

test('20,000 hostile inputs leave nothing dead, and nothing behind', {
  timeout: 600_000,
}, async () => {
  const seed = STATUARY_SEED ? Number(STATUARY_SEED) : 20_261_128
  const { inputs } = await runHostile({ seed, inputs: 20_000 })
  expect(inputs).toBeGreaterThanOrEqual(20_000)
})
