import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Whether the processor time of another process can be read here. */
export const knowsProcessorTime = process.platform === 'linux'

const ticksPerSecond = knowsProcessorTime
  ? Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }))
  : 0

/**
 * Gives the processor time that a process has had so far, user and system, in microseconds; it is
 * counted in steps of 10 ms.
 *
 * @see proc(5), /proc/pid/stat
 */
export function processorTime(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The name stands in parentheses and may hold anything; utime and stime are the 14th and 15th.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return ((Number(fields[11]) + Number(fields[12])) / ticksPerSecond) * 1_000_000
}
