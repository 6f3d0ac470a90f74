// Runs tasks of Turborepo: `node scripts/tasks.ts typecheck test:unit`.
//
// A task is not run again before something changes that it depends on. For tests, that is also what
// this machine has: a test that was skipped for want of a browser runs as soon as there is one.
import { spawn } from 'node:child_process'
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
const turbo = spawn('turbo', ['run', ...tasks, ...options], { env, stdio: 'inherit' })

// Turborepo hears Ctrl-C itself, and ends its tasks; this waits for it.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => turbo.kill('SIGTERM'))
turbo.on('exit', (code, signal) => {
  process.exitCode = code ?? 128 + (signal ? constants.signals[signal] : 0)
})
