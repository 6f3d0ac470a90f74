import { Listr } from 'listr2'

/** What is being done: `asking`, 3 of 96. */
export interface Step {
  readonly doing: string
  readonly done?: number
  readonly of?: number
}

/** A piece of work that tells what it is doing. */
export interface Task<Result> {
  readonly name: string
  readonly run: (onStep: (step: Step) => void) => Promise<Result>
  /** What came of it, in a word. */
  readonly summary: (result: Result) => string
}

/** How tasks are run and shown. */
export interface ProgressOptions {
  /** How many run at a time. */
  readonly concurrency: number
  /** Shows lines that change, for a terminal; else one line is written for each step. */
  readonly live: boolean
  readonly write: (line: string) => void
}

/**
 * Runs tasks, some at a time, and shows what each is doing.
 *
 * @returns the results, in the order of the tasks.
 * @throws what the first task threw, once all have ended.
 */
export async function runTasks<Result>(
  tasks: readonly Task<Result>[],
  { concurrency, live, write }: ProgressOptions,
): Promise<Result[]> {
  const results = new Array<Result>(tasks.length)
  const errors: unknown[] = []
  const listr = new Listr<void, 'default', 'silent'>(
    tasks.map(({ name, run, summary }, index) => ({
      title: name,
      task: async (_, line) => {
        let before = ''
        const onStep = ({ doing, done, of }: Step) => {
          line.title = `${name}: ${doing}${done === undefined ? '' : ` ${done} of ${of}`}`
          if (!live && doing !== before) {
            write(`${name}: ${doing}${of === undefined ? '' : ` ${of}`}`)
          }
          before = doing
        }
        try {
          const result = await run(onStep)
          results[index] = result
          onStep({ doing: summary(result) })
        } catch (error) {
          errors.push(error)
          throw error
        }
      },
    })),
    {
      concurrent: concurrency,
      exitOnError: false,
      // The runner has its own, which waits until every server is stopped.
      registerSignalListeners: false,
      fallbackRenderer: 'silent',
      fallbackRendererCondition: !live,
    },
  )
  await listr.run()
  if (errors.length > 0) throw errors[0]
  return results
}
