import vm from 'node:vm'

/** Milliseconds that patterns may take in one turn of the event loop, all together. */
const mostMs = 1000

let left = mostMs
let isRenewed = false
let runner: { readonly box: { action?: (() => unknown) | undefined }; run(ms: number): unknown }

/** What looks for a pattern was stopped: nothing else runs meanwhile, not even the end of the process. */
export class PatternTimeoutError extends RangeError {
  override name = 'PatternTimeoutError'
}

/**
 * Does something that may take long, and stops it where it takes more than its part of a second: a
 * pattern and the text for it come from strangers, and a signal, a probe and every other client
 * would wait for their end. The second is that of one turn of the event loop.
 *
 * To watch it takes half a millisecond, so what is surely short is not.
 *
 * @param what - begins the error's message.
 * @throws {PatternTimeoutError} if it was stopped, or there was no time left.
 */
export function withinTime<Result>(what: string, action: () => Result): Result {
  const start = performance.now()
  const ms = Math.ceil(left)
  if (ms <= 0) throw stopped(what)
  runner ??= createRunner()
  runner.box.action = action
  try {
    return runner.run(ms) as Result
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error
    throw stopped(what)
  } finally {
    runner.box.action = undefined
    left -= performance.now() - start
    renew()
  }
}

function stopped(what: string): PatternTimeoutError {
  return new PatternTimeoutError(
    `${what} takes more than a second, and was given up. Give a shorter pattern, or one with fewer repetitions.`,
  )
}

/** Once what came in together is done, everyone else has had a turn. */
function renew(): void {
  if (isRenewed) return
  isRenewed = true
  setImmediate(() => {
    isRenewed = false
    left = mostMs
  })
}

function createRunner(): typeof runner {
  const box: (typeof runner)['box'] = {}
  const context = vm.createContext(box)
  const script = new vm.Script('action()')
  return { box, run: (timeout) => script.runInContext(context, { timeout }) }
}
