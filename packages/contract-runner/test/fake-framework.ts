import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { JsonValue } from '@statuary/core'
import { vi } from 'vitest'
import type { Adapter } from '../src/adapter.ts'
import { type Contract, readContract } from '../src/contract.ts'
import type { Deadlines } from '../src/deadlines.ts'
import { deadlines } from '../src/deadlines.ts'
import type { Cell, Outcome } from '../src/outcome.ts'
import { type Places, places } from '../src/places.ts'
import type { Step } from '../src/progress.ts'
import { runFramework } from '../src/run-framework.ts'
import type { Subject } from '../src/subject.ts'

/** What the fake framework answers, as octets; a fault is a way of not answering. */
export interface FakeSnippet {
  get: string
  head: string
  fault?: 'hangs' | 'drips' | 'closes' | 'dies' | 'stops listening'
}

type Changes = Partial<Omit<Adapter, 'start'>> & { start?: Partial<Adapter['start']> }

/** A framework of a test, in folders of its own. */
export interface FakeFramework {
  readonly subject: Subject
  readonly places: Places
  readonly contracts: readonly Contract[]
  readonly snippets: Record<string, FakeSnippet>
  readonly deadlines: Deadlines
  /** Gives the source of a snippet. */
  source: (id: string) => string
  /** Lets http/503 answer this to GET, and nothing wrong to HEAD. */
  answer503(get: string): void
  /** Writes adapter.json anew, with other members. */
  adapt(changes: Changes): void
  /** Writes a contract file anew, or a new one. */
  contract(id: string, status: number, headers?: Record<string, string>, body?: JsonValue): void
  /** Runs it alone. */
  run(
    deadlines?: Partial<Deadlines>,
    signal?: AbortSignal,
    onStep?: (step: Step) => void,
  ): Promise<Outcome>
  /**
   * Removes its folders.
   *
   * @throws if a process of a server is still there, or a file in the temporary folder.
   */
  remove(): Promise<void>
}

/** A response as octets, with a true Content-Length. */
export function raw(status: string, headers: readonly string[], body: string): string {
  return [`HTTP/1.1 ${status}`, ...headers, `Content-Length: ${body.length}`, '', body].join('\r\n')
}

/** The parts of the right answer to http/503. */
export const contentType = 'Content-Type: application/json'
export const retryAfter = 'Retry-After: 300'
export const unavailableBody = '{"error":"service_unavailable","retry_after":300}'

const right: FakeSnippet = {
  get: raw('503 Service Unavailable', [contentType, retryAfter], unavailableBody),
  head: raw('503 Service Unavailable', [], ''),
}

const empty: FakeSnippet = {
  get: 'HTTP/1.1 204 No Content\r\n\r\n',
  head: 'HTTP/1.1 204 No Content\r\n\r\n',
}

/** Sets up a framework that answers http/204, http/503 and smtp/451 rightly. */
export function fakeFramework(): FakeFramework {
  const root = mkdtempSync(`${tmpdir()}/statuary-test-`)
  const folder = `${root}/contracts/frameworks/fake`
  const pids = `${root}/pids`
  mkdirSync(folder, { recursive: true })
  mkdirSync(`${root}/tmp`)
  const before = process.env.TMPDIR
  process.env.TMPDIR = `${root}/tmp`
  const script = fileURLToPath(new URL('fake-framework/server.mjs', import.meta.url))
  writeFileSync(`${folder}/server.mjs`, readFileSync(script))
  writeFileSync(`${folder}/lock.txt`, 'fake 1.0.0\n')
  writeFileSync(pids, '')

  const adapter: Adapter = {
    id: 'fake',
    toolchain: [
      {
        command: ['echo', 'fake 2.1.0'],
        atLeast: '2.0',
        debian: 'apt-get install fake',
        macos: 'brew install fake',
      },
    ],
    install: { lock: ['lock.txt'], commands: [] },
    snippet: { path: 'snippets/{family}_{code}.json' },
    build: [],
    start: {
      command: [process.execPath, 'server.mjs', '{port}'],
      env: { PIDS: pids },
      ready: '^Listening',
    },
    url: '/{family}_{code}/endpoint',
    versions: ['echo', '{"framework":"Fake 1.0.0","runtime":"Node 24","server":"node:net"}'],
    noise: {},
    volatile: [],
    unsupported: {},
  }
  const contracts = `${root}/contracts`
  const snippets = { 'http/204': { ...empty }, 'http/503': { ...right }, 'smtp/451': { ...right } }
  const fake: FakeFramework = {
    subject: {
      id: 'fake',
      title: 'Fake',
      folder,
      snippet: (id) => fake.source(id),
    },
    source: (id) => JSON.stringify(fake.snippets[id]),
    places: { ...places, contracts, cache: `${root}/cache` },
    snippets,
    get contracts() {
      return Object.keys(fake.snippets).map((id) => readContract(contracts, id))
    },
    deadlines: { ...deadlines, request: 2_000, stop: 2_000 },
    answer503(get) {
      fake.snippets['http/503'] = { get, head: raw('503 Service Unavailable', [], '') }
    },
    adapt(changes) {
      const start = { ...adapter.start, ...changes.start }
      const env = { ...adapter.start.env, ...changes.start?.env }
      const content = {
        $schema: '../../schema/adapter.schema.json',
        ...adapter,
        ...changes,
        start: { ...start, env },
      }
      writeFileSync(`${folder}/adapter.json`, JSON.stringify(content))
    },
    contract(id, status, headers = {}, body = null) {
      const response = { status, headers, body }
      const content = id.startsWith('smtp/') ? { id, http: { response } } : { id, response }
      mkdirSync(`${contracts}/${id.slice(0, 4)}`, { recursive: true })
      writeFileSync(`${contracts}/${id}.json`, JSON.stringify(content))
    },
    run: (limits = {}, signal = new AbortController().signal, onStep = () => {}) =>
      runFramework(fake.subject, {
        contracts: fake.contracts,
        cache: fake.places.cache,
        deadlines: { ...fake.deadlines, ...limits },
        signal,
        onStep,
      }),
    async remove() {
      const started = readFileSync(pids, 'utf8').split('\n').filter(Boolean).map(Number)
      // One that was just ended takes a moment to be gone.
      await vi.waitUntil(() => !started.some(isAlive), 2_000).catch(() => {})
      const left = [...started.filter(isAlive), ...readdirSync(`${root}/tmp`)]
      if (before === undefined) delete process.env.TMPDIR
      else process.env.TMPDIR = before
      rmSync(root, { recursive: true, force: true })
      if (left.length > 0) throw new Error(`A run left behind: ${left.join(', ')}`)
    },
  }
  fake.adapt({})
  const headers = { 'Content-Type': 'application/json', 'Retry-After': '300' }
  const body = { error: 'service_unavailable', retry_after: 300 }
  fake.contract('http/204', 204)
  fake.contract('http/503', 503, headers, body)
  fake.contract('smtp/451', 503, headers, body)
  return fake
}

/** Whether a process is there. On Linux, one that only waits to be reaped does not count. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  const stat = `/proc/${pid}/stat`
  return !existsSync(stat) || !/^\d+ \(.*\) Z/s.test(readFileSync(stat, 'utf8'))
}

/** Gives the cell of a contract in an outcome that has cells. */
export function cellOf(outcome: Outcome, id: string): Cell {
  const cell = 'cells' in outcome ? outcome.cells.get(id) : undefined
  if (cell === undefined) throw new Error(`No ${id} in ${JSON.stringify(outcome)}`)
  return cell
}
