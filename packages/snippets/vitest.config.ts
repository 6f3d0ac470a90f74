import { defineProject } from 'vitest/config'
import { shared, sources } from '../../vitest.shared.js'

export default defineProject({
  resolve: { alias: sources },
  test: { ...shared, name: 'snippets', include: ['{src,test}/**/*.test.ts'] },
})
