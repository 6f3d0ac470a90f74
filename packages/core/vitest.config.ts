import { defineProject } from 'vitest/config'
import { timeouts } from '../../vitest.timeouts.js'

export default defineProject({
  test: {
    ...timeouts,
    name: 'core',
    include: ['src/**/*.test.ts'],
    typecheck: { enabled: true, tsconfig: 'tsconfig.test.json', include: ['src/**/*.test-d.ts'] },
  },
})
