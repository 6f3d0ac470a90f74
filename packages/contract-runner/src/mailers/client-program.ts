import type { Command } from '../adapter.ts'
import { describeExit, type ProcessGroup, startGroup } from '../process-group.ts'
import { ServerError } from '../server-process.ts'
import { problemsOf } from '../validate.ts'
import type { MailOrder, MailResult } from './mail-result.ts'

/** How a mail client's program is run. */
export interface ClientOptions {
  readonly command: Command
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
  /** The milliseconds from one result to the next. */
  readonly deadline: number
  /** The milliseconds from the end of its input to its own. */
  readonly endDeadline: number
  /** The milliseconds between asking it to end and ending it. */
  readonly grace: number
  readonly signal: AbortSignal
}

/** A mail client's program, which is running. */
export interface ClientProgram {
  /** Gives it a case, and waits for the result. */
  send(order: MailOrder): Promise<MailResult>
}

/**
 * Runs a mail client's program, uses it, and lets it end.
 *
 * @throws {ServerError} if it ends too early or too late, fails, leaves cases without a result for
 * too long, or writes what is no result; with what it printed.
 * @throws the signal's reason, once the program has been stopped.
 */
export async function withClient<Result>(
  { command, cwd, env, deadline, endDeadline, grace, signal }: ClientOptions,
  use: (client: ClientProgram) => Promise<Result>,
): Promise<Result> {
  signal.throwIfAborted()
  const group = startGroup(command, { cwd, env, stdin: 'pipe' })
  const name = command.join(' ')
  let reject: (reason: unknown) => void = () => {}
  const failure = new Promise<never>((_, refuse) => {
    reject = refuse
  })
  // Whoever lost the race against it is not waited for.
  failure.catch(() => {})
  const fail = (problem: string) => reject(new ServerError(problem, group.output()))
  const abort = () => reject(signal.reason)
  signal.addEventListener('abort', abort)
  const pending = new Map<string, (result: MailResult) => void>()

  const late = () => {
    const seconds = deadline / 1000
    fail(
      `${name} gave no result for ${seconds} s, and waits for ${[...pending.keys()].join(', ')}.`,
    )
  }
  let timer = setTimeout(late, deadline)
  group.onLine((line) => {
    clearTimeout(timer)
    timer = setTimeout(late, deadline)
    const result = readResult(line)
    if (typeof result === 'string') return fail(`${name} wrote what is no result. ${result}`)
    const done = pending.get(result.case)
    if (done === undefined) return fail(`${name} gave a result of ${result.case}, unasked.`)
    pending.delete(result.case)
    done(result)
  })
  group.exit.then((exit) => {
    if (pending.size > 0 || exit.code !== 0) fail(`${name} ended with ${describeExit(exit)}.`)
  })

  const send = (order: MailOrder) =>
    new Promise<MailResult>((resolve) => {
      pending.set(order.case, resolve)
      group.stdin?.write(`${JSON.stringify(order)}\n`)
    })
  try {
    const result = await Promise.race([failure, use({ send })])
    clearTimeout(timer)
    await Promise.race([failure, end(group, name, endDeadline)])
    return result
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', abort)
    await group.stop(grace)
  }
}

async function end(group: ProcessGroup, name: string, deadline: number): Promise<void> {
  group.stdin?.end()
  if ((await group.exitWithin(deadline)) !== undefined) return
  const problem = `${name} did not end within ${deadline / 1000} s of the end of its input.`
  throw new ServerError(problem, group.output())
}

/** Gives a result, or says what is wrong with its line. */
function readResult(line: string): MailResult | string {
  let content: unknown
  try {
    content = JSON.parse(line)
  } catch (error) {
    return `${(error as Error).message}: ${line}`
  }
  const problems = problemsOf(content, 'mailer-result', 'the result')
  return problems.length > 0 ? `${problems.join('; ')}: ${line}` : (content as MailResult)
}
