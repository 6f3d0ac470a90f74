import { fileURLToPath } from 'node:url'
import tsconfig from './tsconfig.base.json' with { type: 'json' }

/** What holds for the tests of every package. */
export const shared = {
  // When a test counts as hanging, in milliseconds: no test may fail because its machine is busy.
  testTimeout: 180_000,
  hookTimeout: 180_000,
  // A fresh process for every file would cost more than most files; tests put back what they change.
  isolate: false,
}

/** The packages by their sources, where TypeScript finds them too: tests see what is written now, not what was built last. */
export const sources = Object.entries(tsconfig.compilerOptions.paths).map(([name, [path]]) => ({
  find: new RegExp(`^${name}$`),
  replacement: fileURLToPath(new URL(path as string, import.meta.url)),
}))
