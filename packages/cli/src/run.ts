import { createProgram } from './program.js'
import { UserError } from './user-error.js'

/** Runs one call of the command line, and leaves its exit code to the process. */
export async function run(words: readonly string[]): Promise<void> {
  try {
    const args = withDefaultCommand(words)
    const program = await createProgram(args[0])
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    process.stderr.write(`statuary: ${error.message}\n`)
    process.exitCode = 1
  }
}

/** Plain `statuary` serves, and so do options without a command; a misspelt command stays an error. */
function withDefaultCommand(args: readonly string[]): string[] {
  const [first] = args
  const ofProgram = ['-h', '--help', '-V', '--version']
  const serves = first === undefined || (first.startsWith('-') && !ofProgram.includes(first))
  return serves ? ['serve', ...args] : [...args]
}
