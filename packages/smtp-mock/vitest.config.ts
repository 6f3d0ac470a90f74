import { defineProject } from 'vitest/config'

export default defineProject({
  test: { name: 'smtp-mock', include: ['{src,test}/**/*.test.ts'] },
})
