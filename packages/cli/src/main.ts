#!/usr/bin/env node
import { existsSync } from 'node:fs'
import module from 'node:module'
import { tmpdir } from 'node:os'

// What was compiled is kept in a folder for the next start; where none can be had, it starts as well.
// Node tries for ever to make a folder in one that is not there and cannot be made.
if (existsSync(tmpdir())) module.enableCompileCache?.()

// A reader that stops early, such as `head`, is no failure.
process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') process.exit(0)
  process.stderr.write(`statuary: The standard output cannot be written: ${message}.\n`)
  process.exit(1)
})
// Where nobody reads them, errors are told to nobody.
process.stderr.on('error', () => {})

// Not before the line above, from which on the cache is used.
const { run } = await import('./run.js')
await run(process.argv.slice(2))
