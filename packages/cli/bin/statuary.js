#!/usr/bin/env node
// In the repository npm links a program when it installs, which is before anything is built.
import { existsSync } from 'node:fs'

const main = new URL('../dist/main.js', import.meta.url)

if (existsSync(main)) {
  await import(main.href)
} else {
  process.stderr.write('statuary: It is not built yet. Run npm run build.\n')
  process.exitCode = 1
}
