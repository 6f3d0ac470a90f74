import { defineProject } from 'vitest/config'

export default defineProject({
  test: {
    name: 'workspace',
    include: ['*.test.ts'],
    // What has to come comes sooner or later, also on a machine that is busy.
    expect: { poll: { timeout: 10_000 } },
  },
})
