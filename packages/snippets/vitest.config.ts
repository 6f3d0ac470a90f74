import { defineProject } from 'vitest/config'

export default defineProject({
  test: { name: 'snippets', include: ['{src,test}/**/*.test.ts'] },
})
