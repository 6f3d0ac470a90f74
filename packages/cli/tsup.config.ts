import { defineConfig } from 'tsup'

export default defineConfig({
  // The second one runs in browsers, on the inbox page.
  entry: { main: 'src/main.ts', 'inbox/inbox': 'inbox/inbox.ts' },
  publicDir: 'inbox/public',
  format: ['esm'],
  splitting: false,
  target: 'node22',
  sourcemap: true,
  clean: true,
})
