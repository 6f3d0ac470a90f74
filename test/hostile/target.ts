import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { connect } from 'node:net'
import { createInterface } from 'node:readline'
import { main } from '../statuary.ts'
import type { Visit } from './visit.ts'

/** What a process holds after its garbage was collected. */
export interface Holdings {
  /** Octets. */
  readonly heap: number
  /** Open files and sockets; undefined where the system does not show them. */
  readonly descriptors: number | undefined
  /** What keeps a process running, such as timers. */
  readonly resources: readonly string[]
}

/** Milliseconds after which a server does not answer any more. */
const giveUpAfter = 60_000

/** A `statuary serve` that hostile clients visit. */
export class Target {
  readonly http: string
  readonly ports: Readonly<Record<'http' | 'smtp', number>>
  readonly #child: ChildProcess
  #errors = ''
  #died: string | undefined

  private constructor(child: ChildProcess, ready: { http: string; smtp: string }) {
    this.#child = child
    this.http = ready.http
    this.ports = { http: portOf(ready.http), smtp: portOf(ready.smtp) }
    child.once('exit', (code, signal) => {
      this.#died = `The server ended with ${signal ?? code}.`
    })
    child.stderr?.on('data', (text) => {
      // Warnings about mail come by the thousand; what is looked for is short.
      this.#errors = (this.#errors + text).slice(-100_000)
    })
  }

  /** @param options - of `statuary serve`. */
  static async start(...options: readonly string[]): Promise<Target> {
    const health = new URL('report-health.mjs', import.meta.url).href
    const child = spawn(
      process.execPath,
      [
        ...['--expose-gc', '--max-old-space-size=256', '--import', health, main, 'serve', '--json'],
        ...['--http-port', '0', '--smtp-port', '0', '--max-messages', '20'],
        ...['--max-bytes', '1000000', '--stop-with-stdin', ...options],
      ],
      // It ends with its standard input, also where this process is killed.
      { stdio: ['pipe', 'pipe', 'pipe', 'ipc'] },
    )
    const [line] = await once(createInterface(child.stdout as NodeJS.ReadableStream), 'line')
    return new Target(child, JSON.parse(line))
  }

  portOf(to: Visit['to']): number {
    return to === 'http' || to === 'api' ? this.ports.http : this.ports.smtp
  }

  /** Says what is wrong with it after a visit; undefined if nothing is. */
  complaint(): string | undefined {
    if (this.#died) return `${this.#died}\n${this.#errors.slice(-5000)}`
    const trace = /^.*(?:MaxListenersExceeded|\n {4}at ).*$/m.exec(this.#errors)
    return trace ? `It wrote to its standard error:\n${this.#errors.slice(-5000)}` : undefined
  }

  /**
   * Asks both servers for a sign of life, and gives how many milliseconds the later one took.
   *
   * In between it takes back what clients have set up over the API: a rule may be to keep silent.
   *
   * @throws {Error} if there is none, or something is wrong with it.
   */
  async checkUp(): Promise<number> {
    const http = await timed(this.#call('GET', '/healthz'))
    await this.#tidy()
    const smtp = await timed(this.#greeting())
    const complaint = this.complaint()
    if (complaint !== undefined) throw new Error(complaint)
    return Math.max(http, smtp)
  }

  async #tidy(): Promise<void> {
    for (const protocol of ['http', 'smtp']) await this.#call('PUT', `/api/${protocol}/rules`, '[]')
    await this.#call('DELETE', '/api/http/requests')
    const servers: { id: string }[] = JSON.parse(await this.#call('GET', '/api/servers'))
    for (const { id } of servers) await this.#call('DELETE', `/api/servers/${id}`)
  }

  async #call(method: string, path: string, body?: string): Promise<string> {
    const response = await fetch(this.http + path, {
      method,
      signal: AbortSignal.timeout(giveUpAfter),
      ...(body === undefined ? {} : { body, headers: { 'Content-Type': 'application/json' } }),
    })
    if (response.status < 300) return response.text()
    throw new Error(`${method} ${path} was answered with ${response.status}.`)
  }

  /** Waits for the first octets of the mail server: a greeting, or with TLS an alert and the end. */
  async #greeting(): Promise<void> {
    const socket = connect(this.ports.smtp, '127.0.0.1')
    socket.write('This is no TLS, and no command.\r\n')
    const signal = AbortSignal.timeout(giveUpAfter)
    try {
      await Promise.race([once(socket, 'data', { signal }), once(socket, 'close', { signal })])
    } finally {
      socket.destroy()
    }
  }

  async holdings(): Promise<Holdings> {
    const { pid } = this.#child
    this.#child.send('report')
    const [{ heap, resources }] = await once(this.#child, 'message')
    const descriptors = `/proc/${pid}/fd`
    return {
      heap,
      resources,
      descriptors: existsSync(descriptors) ? readdirSync(descriptors).length : undefined,
    }
  }

  async stop(): Promise<void> {
    if (this.#died) return
    const exit = once(this.#child, 'exit')
    this.#child.kill()
    await exit
  }
}

async function timed(action: Promise<unknown>): Promise<number> {
  const before = performance.now()
  await action
  return performance.now() - before
}

function portOf(url: string): number {
  return Number(new URL(url).port)
}
