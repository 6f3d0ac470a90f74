import { vi } from 'vitest'
import { run } from '../packages/cli/src/run.ts'

/** What a process throws instead of ending. */
class Exit extends Error {
  readonly code: number

  constructor(code: number) {
    super(`exit ${code}`)
    this.code = code
  }
}

/**
 * Runs one call of the command line in this process, from its sources: a twentieth of the time of a
 * process of its own, for a call that starts nothing and ends by itself.
 */
export async function call(...args: readonly string[]) {
  let [stdout, stderr] = ['', '']
  const spies = [
    // Vitest puts a console of its own in the place of the one that writes to the standard output.
    vi.spyOn(console, 'log').mockImplementation((text) => {
      stdout += `${text}\n`
    }),
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      stdout += text
      return true
    }),
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      stderr += text
      return true
    }),
    vi.spyOn(process, 'exit').mockImplementation((code) => {
      throw new Exit(Number(code ?? process.exitCode ?? 0))
    }),
  ]
  try {
    process.exitCode = undefined
    await run(args)
    return { stdout, stderr, code: Number(process.exitCode ?? 0) }
  } catch (error) {
    if (!(error instanceof Exit)) throw error
    return { stdout, stderr, code: error.code }
  } finally {
    for (const spy of spies) spy.mockRestore()
    process.exitCode = undefined
  }
}
