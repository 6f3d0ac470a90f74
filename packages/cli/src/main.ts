#!/usr/bin/env node
import module from 'node:module'

// What was compiled is kept in a folder for the next start; where none can be had, it starts as well.
module.enableCompileCache?.()

// A reader that stops early, such as `head`, is no failure.
process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') process.exit(0)
  process.stderr.write(`statuary: The standard output can not be written: ${message}.\n`)
  process.exit(1)
})
// Where nobody reads them, errors are told to nobody.
process.stderr.on('error', () => {})

// Not before the line above, from which on the cache is used.
const { createProgram } = await import('./program.js')
const { UserError } = await import('./user-error.js')

try {
  const args = withDefaultCommand(process.argv.slice(2))
  const program = await createProgram(args[0])
  await program.parseAsync(args, { from: 'user' })
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
