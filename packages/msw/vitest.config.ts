import { defineProject } from 'vitest/config'
import { timeouts } from '../../vitest.timeouts.js'

export default defineProject({
  test: {
    ...timeouts,
    name: 'msw',
    include: ['{src,test}/**/*.test.ts'],
    typecheck: { enabled: true, tsconfig: 'tsconfig.test.json', include: ['src/**/*.test-d.ts'] },
  },
})
