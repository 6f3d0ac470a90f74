import { spawn, spawnSync } from 'node:child_process'
import { text } from 'node:stream/consumers'
import type { Outcome } from './mail-client.ts'

/** Runs a program to its end, which is its success or failure. */
export async function runProgram(
  command: string,
  args: readonly string[],
  input: string,
  timeoutMs = 20_000,
): Promise<Outcome> {
  const program = spawn(command, args, { timeout: timeoutMs })
  // A client that gives up may do so before it has read its input.
  program.stdin.on('error', () => {})
  program.stdin.end(input)
  const [stdout, stderr, code] = await Promise.all([
    text(program.stdout),
    text(program.stderr),
    new Promise<number | null>((resolve, reject) => {
      program.on('error', reject)
      program.on('close', resolve)
    }),
  ])
  return { succeeded: code === 0, told: `${stdout}${stderr}` }
}

/** Says what is missing if a call fails that has to succeed. */
export function missing(
  command: string,
  args: readonly string[],
  advice: string,
): string | undefined {
  const { status } = spawnSync(command, args, { stdio: 'ignore' })
  return status === 0 ? undefined : `${command} ${args.join(' ')} failed here. ${advice}`
}
