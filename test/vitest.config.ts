import { defineProject } from 'vitest/config'
import { timeouts } from '../vitest.timeouts.js'

export default defineProject({
  test: {
    ...timeouts,
    name: 'workspace',
    include: ['*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What has to come comes sooner or later, also on a machine that is busy.
    expect: { poll: { timeout: 30_000 } },
  },
})
