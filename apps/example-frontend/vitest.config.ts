import { defineProject } from 'vitest/config'

export default defineProject({
  test: { name: 'example-frontend', include: ['{src,test}/**/*.test.{ts,tsx}'] },
})
