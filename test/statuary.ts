import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

/** The command line, built. */
export const main = fileURLToPath(new URL('../packages/cli/dist/main.js', import.meta.url))

/** Starts `statuary` as a user would, on free ports. */
export async function startStatuary(...args: string[]) {
  const child = spawn(
    process.execPath,
    [main, '--http-port', '0', '--smtp-port', '0', '--json', ...args],
    { stdio: 'pipe' },
  )
  const [line] = await once(createInterface(child.stdout), 'line')
  const ready: { http: string; smtp: string } = JSON.parse(line)
  return { ...ready, child }
}

/** Stops it as Ctrl-C does, and gives its exit code and signal. */
export async function stop(child: ChildProcess, signal: NodeJS.Signals = 'SIGINT') {
  const exit = once(child, 'exit')
  child.kill(signal)
  return exit
}

/** Runs one call of the command line to its end. */
export function run(...args: string[]) {
  return runWith({}, ...args)
}

/** Runs one call of the command line to its end, with these variables besides those there are. */
export async function runWith(variables: Readonly<Record<string, string>>, ...args: string[]) {
  const child = spawn(process.execPath, [main, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...variables },
  })
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ])
  return { stdout, stderr, code: code as number }
}
