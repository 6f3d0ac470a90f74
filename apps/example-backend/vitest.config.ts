import { defineProject } from 'vitest/config'

export default defineProject({
  test: { name: 'example-backend', include: ['{src,test}/**/*.test.ts'] },
})
