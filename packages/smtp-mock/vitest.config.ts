import { defineProject } from 'vitest/config'
import { timeouts } from '../../vitest.timeouts.js'

export default defineProject({
  test: {
    ...timeouts,
    name: 'smtp-mock',
    include: ['{src,test}/**/*.test.ts'],
    typecheck: { enabled: true, tsconfig: 'tsconfig.json', include: ['src/**/*.test-d.ts'] },
  },
})
