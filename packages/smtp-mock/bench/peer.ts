import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** A server in a process of its own. */
export interface Peer {
  readonly port: number
  readonly pid: number
  stop(): Promise<void>
}

/** Starts the server of `peers/<name>.js`, and waits for its `ready`. */
export async function startPeer(name: string): Promise<Peer> {
  const port = await freePort()
  const file = fileURLToPath(new URL(`./peers/${name}.js`, import.meta.url))
  const child = spawn(process.execPath, [file, String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface(child.stdout)
  await Promise.race([
    once(lines, 'line'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`${name} did not start: it ended with ${code}.`)
    }),
  ])
  return { port, pid: child.pid as number, stop: () => stop(child) }
}

/** Starts `statuary serve`, which has to be built. */
export async function startServe(): Promise<Peer> {
  const main = fileURLToPath(new URL('../../cli/dist/main.js', import.meta.url))
  const child = spawn(
    process.execPath,
    [main, 'serve', '--json', '--http-port=0', '--smtp-port=0'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const [line] = await once(createInterface(child.stdout), 'line')
  const { smtp } = JSON.parse(line) as { smtp: string }
  return { port: Number(new URL(smtp).port), pid: child.pid as number, stop: () => stop(child) }
}

/** Starts Postfix's smtp-sink, which throws away what it gets. */
export function startSink(): Promise<Peer> {
  const asRoot = process.getuid?.() === 0 ? ['-u', 'nobody'] : []
  return startProgram('smtp-sink', (port) => [...asRoot, `127.0.0.1:${port}`, '1024'])
}

/** Starts a server that does not say when it is ready: it is once it greets. */
export async function startProgram(
  command: string,
  argsFor: (port: number) => readonly string[],
): Promise<Peer> {
  const port = await freePort()
  const child = spawn(command, argsFor(port), { stdio: ['ignore', 'ignore', 'inherit'] })
  for (;;) {
    if (await answers(port)) return { port, pid: child.pid as number, stop: () => stop(child) }
    if (child.exitCode !== null) throw new Error(`${command} ended with ${child.exitCode}.`)
    await sleep(20)
  }
}

async function answers(port: number): Promise<boolean> {
  const socket = connect({ host: '127.0.0.1', port })
  return once(socket, 'data')
    .then(
      () => true,
      () => false,
    )
    .finally(() => socket.destroy())
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const exit = once(child, 'exit')
  child.kill('SIGKILL')
  await exit
}

/** Not every server says which port it took, so each is told one. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
