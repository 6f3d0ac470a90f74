import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { median } from './servers.ts'

const rounds = 21
const statuary = fileURLToPath(new URL('../bin/statuary.js', import.meta.url))
const serve = [statuary, 'serve', '--json', '--http-port=0', '--smtp-port=0']

/**
 * Measures how long a person waits for `statuary list`, and a test for the line of `statuary serve
 * --json`, beside a Node that does nothing; and the memory that a server has when nobody asks it.
 */
export async function benchStart(): Promise<void> {
  const bareTimes: number[] = []
  const listTimes: number[] = []
  const serveTimes: number[] = []
  const ruleTimes: number[] = []
  const memory: number[] = []
  // The first round fills the compile cache.
  for (let round = -1; round < rounds; round++) {
    const bare = await timeToEnd(['-e', '0'])
    const list = await timeToEnd([statuary, 'list'])
    const { ms, restsAt } = await timeToLine(serve, round % 5 === 0)
    const withRule = await timeToLine([...serve, '--rule', 'GET /orders 503'], false)
    if (round < 0) continue
    bareTimes.push(bare)
    listTimes.push(list)
    serveTimes.push(ms)
    ruleTimes.push(withRule.ms)
    if (restsAt !== undefined) memory.push(restsAt)
  }
  const line = (name: string, list: readonly number[]) =>
    `  ${name.padEnd(24)} ${median(list).toFixed(0).padStart(5)} ms   it / node -e 0 ${median(list.map((ms, round) => ms / (bareTimes[round] as number))).toFixed(2)}`
  console.log(`From the start of the program, ${rounds} rounds
${line('node -e 0', bareTimes)}
${line('statuary list', listTimes)}
${line('the line of serve --json', serveTimes)}
${line('the same with a --rule', ruleTimes)}`)
  if (memory.length > 0) {
    console.log(`  serve at rest            ${median(memory).toFixed(0).padStart(5)} MB`)
  }
}

async function timeToEnd(args: readonly string[]): Promise<number> {
  const begin = performance.now()
  await once(spawn(process.execPath, args, { stdio: 'ignore' }), 'exit')
  return performance.now() - begin
}

async function timeToLine(args: readonly string[], looksAtMemory: boolean) {
  const begin = performance.now()
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  const ms = performance.now() - begin
  let restsAt: number | undefined
  if (looksAtMemory) {
    await sleep(1000)
    restsAt = residentMegabytes(child.pid as number)
  }
  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  await exit
  return { ms, restsAt }
}

/** @see proc(5), /proc/pid/status; undefined where there is none. */
function residentMegabytes(pid: number): number | undefined {
  const file = `/proc/${pid}/status`
  if (!existsSync(file)) return undefined
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1]) / 1024
}
