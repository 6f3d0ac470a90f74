// Runs tasks of Turborepo: `node scripts/tasks.ts typecheck test:unit`.
//
// A task is not run again before something changes that it depends on. For tests, that is also what
// this machine has: a test that was skipped for want of a browser runs as soon as there is one.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { constants } from 'node:os'
import { toolsHere } from '../packages/contract-runner/src/machine/tools-here.ts'

const tasks = process.argv.slice(2)
if (tasks.length === 0) {
  console.error('Which tasks? For example: node scripts/tasks.ts typecheck test:unit')
  process.exit(2)
}

const env = { ...process.env, STATUARY_TOOLS: await toolsHere() }
// What fails does not keep the rest from being tried, unless it needs it.
const options = ['--output-logs=new-only', '--continue=dependencies-successful']
let turbo: ChildProcess | undefined
let signal: NodeJS.Signals | undefined

// Turborepo hears Ctrl-C itself, and ends its tasks; this waits for it.
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.on(name, () => {
    signal = name
    if (name === 'SIGTERM') turbo?.kill(name)
  })
}

// Turborepo begins with any task that is ready. The site takes longest to build: begun among the
// tests, it would leave its own for the end, with nothing to run beside them. Lighthouse judges how
// fast a page is, and so runs alone.
const later = [['test:unit', 'test:browser'], ['test:lighthouse']]
const first = tasks.filter((task) => !later.flat().includes(task))
for (const round of [
  first,
  ...later.map((round) => round.filter((task) => tasks.includes(task))),
]) {
  if (round.length === 0 || signal !== undefined) continue
  turbo = spawn('turbo', ['run', ...round, ...options], { env, stdio: 'inherit' })
  const [code, killedBy] = await once(turbo, 'exit')
  process.exitCode ||= code ?? 128 + (killedBy ? constants.signals[killedBy as NodeJS.Signals] : 0)
}
if (signal !== undefined) process.exitCode ||= 128 + constants.signals[signal]
