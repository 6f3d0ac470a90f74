import { defineProject } from 'vitest/config'
import { timeouts } from '../../vitest.timeouts.js'

export default defineProject({
  test: { ...timeouts, name: 'cli', include: ['src/**/*.test.ts'] },
})
