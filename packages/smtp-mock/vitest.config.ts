import { defineProject } from 'vitest/config'

export default defineProject({
  test: {
    name: 'smtp-mock',
    include: ['{src,test}/**/*.test.ts'],
    typecheck: { enabled: true, tsconfig: 'tsconfig.json', include: ['src/**/*.test-d.ts'] },
  },
})
