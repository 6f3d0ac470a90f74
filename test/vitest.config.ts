import { defineProject } from 'vitest/config'
import { shared, sources } from '../vitest.shared.js'

export default defineProject({
  resolve: { alias: sources },
  test: {
    ...shared,
    name: 'workspace',
    include: ['**/*.test.ts'],
    // What has to come comes sooner or later, also on a machine that is busy.
    expect: { poll: { timeout: 120_000 } },
  },
})
