import { constants } from 'node:os'
import { createProgram } from './program.ts'
import { UserError } from './user-error.ts'

const interrupt = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  // Once only: whoever asks a second time does not want to wait, and the exit still ends every server.
  process.once(signal, () => {
    process.exitCode = 128 + constants.signals[signal]
    process.once(signal, () => process.exit())
    interrupt.abort(new UserError(`${signal}: stopped.`))
  })
}

// A reader that stops early, such as `head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  await createProgram(interrupt.signal).parseAsync()
} catch (error) {
  if (!(error instanceof UserError)) throw error
  process.stderr.write(`contracts: ${error.message}\n`)
  process.exitCode ??= 1
}
