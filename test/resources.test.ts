import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { stop } from './statuary.ts'

const main = fileURLToPath(new URL('../packages/cli/dist/main.js', import.meta.url))
const serve = [main, '--json', '--http-port', '0', '--smtp-port', '0']

async function start(command: string, ...args: string[]) {
  const child = spawn(command, args, { stdio: 'pipe' })
  const [line] = await once(createInterface(child.stdout), 'line')
  return { child, http: (JSON.parse(line) as { http: string }).http }
}

/** Calls over one connection that stays open, since a server without descriptors takes no other. */
function createCall(http: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  return async (method: string, path: string) => {
    const sent = request(http + path, { method, agent }).end()
    const [response] = await once(sent, 'response')
    const content = await text(response)
    return { status: response.statusCode, body: content === '' ? null : JSON.parse(content) }
  }
}

describe('a server that opens and closes others', () => {
  // Tells how much of the heap is in use once it is asked to, after all that is garbage is gone.
  const tell = `process.on('SIGUSR2', () => {
    gc()
    process.stderr.write(process.memoryUsage().heapUsed + '\\n')
  })`

  // Skipped only where the system does not show the open files of a process.
  test.skipIf(!existsSync('/proc/self/fd'))('keeps nothing of them', async () => {
    const { child, http } = await start(
      process.execPath,
      '--max-old-space-size=64',
      '--expose-gc',
      '--import',
      `data:text/javascript,${encodeURIComponent(tell)}`,
      ...serve,
    )
    const lines = createInterface(child.stderr)[Symbol.asyncIterator]()
    const call = createCall(http)
    const openAndClose = async (count: number) => {
      for (let index = 0; index < count; index++) {
        const { status, body } = await call('POST', '/api/servers')
        expect(status).toBe(201)
        await fetch(`${body.http}/http/503`, { headers: { Connection: 'close' } })
        expect((await call('DELETE', `/api/servers/${body.id}`)).status).toBe(204)
      }
      child.kill('SIGUSR2')
      return {
        heap: Number((await lines.next()).value),
        descriptors: readdirSync(`/proc/${child.pid}/fd`).length,
      }
    }
    const before = await openAndClose(100)
    const after = await openAndClose(200)
    // Schemas and routes made anew for each took 50 kB.
    expect((after.heap - before.heap) / 200).toBeLessThan(10_000)
    expect(after.descriptors).toBeLessThanOrEqual(before.descriptors)
    expect(await stop(child)).toEqual([0, null])
  })
})

describe('a server that has no descriptors left', () => {
  let child: ChildProcess

  // Skipped only where there is no shell that bounds them.
  test.skipIf(process.platform === 'win32')('says so, and lives on', async () => {
    const command = `ulimit -n 64; exec "$0" "$@"`
    const started = await start('sh', '-c', command, process.execPath, ...serve)
    child = started.child
    const call = createCall(started.http)
    const opened: string[] = []
    let refused: Awaited<ReturnType<typeof call>>
    for (;;) {
      const answer = await call('POST', '/api/servers')
      if (answer.status !== 201) {
        refused = answer
        break
      }
      opened.push(answer.body.id)
    }
    expect(opened.length).toBeGreaterThan(0)
    expect([refused.status, refused.body.detail]).toEqual([
      503,
      expect.stringMatching(/^The server has no file descriptors left \(EMFILE\)\./),
    ])
    expect((await call('GET', '/healthz')).status).toBe(200)
    for (const id of opened) {
      expect((await call('DELETE', `/api/servers/${id}`)).status).toBe(204)
    }
    expect((await call('POST', '/api/servers')).status).toBe(201)
    expect(await stop(child, 'SIGTERM')).toEqual([0, null])
  })
})
