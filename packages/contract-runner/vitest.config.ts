import { defineProject } from 'vitest/config'

export default defineProject({
  test: { name: 'contract-runner', include: ['{src,test}/**/*.test.ts'] },
})
