import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** Starts a server in a process of its own and reads the one line it prints when ready. */
export async function start(path: string, ...args: string[]) {
  const file = fileURLToPath(new URL(path, import.meta.url))
  const child = spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = await once(createInterface(child.stdout), 'line')
  return { ready: line as string, stop: () => stop(child) }
}

async function stop(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  await exit
}

/** Starts `statuary serve` on free ports. */
export async function startStatuary() {
  const { ready, stop } = await start('../dist/main.js', '--json', '--http-port=0', '--smtp-port=0')
  const { http, smtp } = JSON.parse(ready) as { http: string; smtp: string }
  return { http, smtp, stop }
}

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] as number
}
