import { expect, test } from 'vitest'
import { runTasks, type Step, type Task } from './progress.ts'

const lines: string[] = []
const plain = { concurrency: 2, live: false, write: (line: string) => lines.push(line) }

function task(name: string, run: Task<string>['run']): Task<string> {
  return { name, run, summary: (result) => `${result}.` }
}

test('writes a line for each step, and one for many of a kind', async () => {
  lines.length = 0
  const steps: Step[] = [
    { doing: 'starting' },
    { doing: 'asking', done: 0, of: 2 },
    { doing: 'asking', done: 1, of: 2 },
  ]
  const asking = task('flask', async (onStep) => {
    for (const step of steps) onStep(step)
    return 'fine'
  })
  expect(await runTasks([asking], plain)).toEqual(['fine'])
  expect(lines).toEqual(['flask: starting', 'flask: asking 2', 'flask: fine.'])
})

test('runs no more at a time than it may, and gives the results in order', async () => {
  const waiting: (() => void)[] = []
  let most = 0
  let running = 0
  const tasks = ['a', 'b', 'c', 'd'].map((name) =>
    task(name, async () => {
      running += 1
      most = Math.max(most, running)
      // Each lets the one before it go on, so that they end out of order.
      await new Promise<void>((resolve) => {
        waiting.push(resolve)
        if (waiting.length < 2) return
        for (const go of waiting.splice(0).reverse()) go()
      })
      running -= 1
      return name
    }),
  )
  expect(await runTasks(tasks, plain)).toEqual(['a', 'b', 'c', 'd'])
  expect(most).toBe(2)
})

test('throws what the first threw, once all have ended', async () => {
  const ended: string[] = []
  const failing = task('a', () => Promise.reject(new Error('first')))
  const other = task('b', async () => {
    await new Promise(setImmediate)
    ended.push('b')
    return 'b'
  })
  await expect(runTasks([failing, other], plain)).rejects.toThrow('first')
  expect(ended).toEqual(['b'])
})
