#!/usr/bin/env node
import { createProgram } from './program.js'
import { UserError } from './user-error.js'

// A reader that stops early, such as `head`, is no failure.
process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') process.exit(0)
  process.stderr.write(`statuary: The standard output can not be written: ${message}.\n`)
  process.exit(1)
})
// Where nobody reads them, errors are told to nobody.
process.stderr.on('error', () => {})

try {
  await createProgram().parseAsync(withDefaultCommand(process.argv.slice(2)), { from: 'user' })
} catch (error) {
  if (!(error instanceof UserError)) throw error
  process.stderr.write(`statuary: ${error.message}\n`)
  process.exitCode = 1
}

/** Plain `statuary` serves, and so do options without a command; a misspelt command stays an error. */
function withDefaultCommand(args: readonly string[]): string[] {
  const [first] = args
  const ofProgram = ['-h', '--help', '-V', '--version']
  const serves = first === undefined || (first.startsWith('-') && !ofProgram.includes(first))
  return serves ? ['serve', ...args] : [...args]
}
