import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdtempSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { main, run, startStatuary, stop } from './statuary.ts'

const ports = ['--http-port', '0', '--smtp-port', '0']
// That one is started, and ended, may take a while on a machine that is busy.

let folder: string
let running: ChildProcess | undefined
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'statuary-ending-'))
})
afterEach(() => {
  // One that did not end as it should.
  running?.kill('SIGKILL')
  rmSync(folder, { recursive: true })
})

async function start(...args: string[]) {
  const started = await startStatuary(...args)
  running = started.child
  return started
}

function open(url: string) {
  const { hostname, port } = new URL(url)
  return connect(Number(port), hostname).on('error', () => {})
}

describe.each(['SIGINT', 'SIGTERM'] as const)('%s ends it', (signal) => {
  test('after a pattern that takes a RegExp years', async () => {
    const { child, smtp } = await start('--rule', 'NOOP /^(a+)+$/ 550', '--rule', 'HELP 214')
    const client = open(smtp)
    const replies = createInterface(client)[Symbol.asyncIterator]()
    client.write(`NOOP ${'a'.repeat(400)}b\r\n`)
    expect([(await replies.next()).value, (await replies.next()).value]).toEqual([
      expect.stringMatching(/^220 /),
      expect.stringMatching(/^250 /),
    ])
    expect(await stop(child, signal)).toEqual([0, null])
  })

  // Skipped only where there are no pipes that have a name.
  test.skipIf(process.platform === 'win32')('with a rules file that became a pipe', async () => {
    const file = join(folder, 'rules.json')
    writeFileSync(file, '{}')
    const { child } = await start('--rules', file)
    const errors = createInterface(child.stderr)[Symbol.asyncIterator]()
    execFileSync('mkfifo', [`${file}.pipe`])
    renameSync(`${file}.pipe`, file)
    expect((await errors.next()).value).toContain(`${file} is a pipe or a device.`)
    expect(await stop(child, signal)).toEqual([0, null])
  })

  // Skipped only where a shell cannot limit the descriptors.
  test.skipIf(process.platform === 'win32')('after servers that found no descriptors', async () => {
    const command = 'ulimit -n 40 && exec "$0" "$@"'
    const child = spawn('sh', ['-c', command, process.execPath, main, ...ports, '--json'])
    running = child
    const [line] = await once(createInterface(child.stdout), 'line')
    let status = 201
    while (status === 201) {
      const response = await fetch(`${JSON.parse(line).http}/api/servers`, { method: 'POST' })
      await response.text()
      status = response.status
    }
    expect(status).toBeGreaterThanOrEqual(500)
    expect(await stop(child, signal)).toEqual([0, null])
  })

  test('under load', async () => {
    const { child, http } = await start()
    const request = 'GET /http/503 HTTP/1.1\r\nHost: x\r\n\r\n'
    const clients = Array.from({ length: 20 }, () => {
      const client = open(http)
      client.on('data', () => client.write(request))
      client.write(request.repeat(100))
      return client
    })
    const closed = clients.map((client) => new Promise((resolve) => client.once('close', resolve)))
    await Promise.all(clients.map((client) => once(client, 'data')))
    expect(await stop(child, signal)).toEqual([0, null])
    await Promise.all(closed)
  })
})

describe('--stop-with-stdin ends it', () => {
  const args = ['serve', ...ports, '--json', '--stop-with-stdin']

  test('with a pipe that has ended before', async () => {
    const child = spawn(process.execPath, [main, ...args], { stdio: 'pipe' })
    running = child
    child.stdin.end()
    expect(await once(child, 'exit')).toEqual([0, null])
  })

  // Skipped only where there is no such device.
  test.skipIf(process.platform === 'win32').each(['/dev/null', import.meta.filename])(
    'with the end of %s',
    async (file) => {
      const stdin = openSync(file, 'r')
      const child = spawn(process.execPath, [main, ...args], { stdio: [stdin, 'pipe', 'pipe'] })
      running = child
      closeSync(stdin)
      const errors = text(child.stderr as NodeJS.ReadableStream)
      expect(await once(child, 'exit')).toEqual([0, null])
      expect(await errors).toBe('')
    },
  )

  // Skipped only where there is no shell that can close it.
  test.skipIf(process.platform === 'win32')('with a standard input that is closed', async () => {
    const child = spawn('sh', ['-c', 'exec "$0" "$@" <&-', process.execPath, main, ...args])
    running = child
    expect(await once(child, 'exit')).toEqual([0, null])
  })
})

// Skipped only where there is no such device.
test.skipIf(process.platform !== 'linux').each([['serve', ...ports, '--json'], ['list']])(
  'statuary %s to a full disk ends with one line',
  async (...args) => {
    const stdout = openSync('/dev/full', 'w')
    const child = spawn(process.execPath, [main, ...args], { stdio: ['ignore', stdout, 'pipe'] })
    running = child
    closeSync(stdout)
    const errors = text(child.stderr as NodeJS.ReadableStream)
    expect(await once(child, 'exit')).toEqual([1, null])
    expect(await errors).toMatch(
      /^statuary: The standard output cannot be written: ENOSPC: no space left on device[^\n]*\n$/,
    )
  },
)

test.each(['fe80::1', 'fe80::1%none', '255.255.255.256', '203.0.113.1'])(
  '--host %s ends with one line',
  async (host) => {
    const { code, stderr } = await run('serve', ...ports, '--host', host)
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^statuary: [^\n]+\.\n$/)])
    expect(stderr).toContain(host)
  },
)

test('--host takes an address of version 6 as a URL has it', async () => {
  const { code, stdout } = await run(
    'serve',
    ...ports,
    '--host',
    '[::1]',
    '--json',
    '--stop-with-stdin',
  )
  expect([code, stdout]).toEqual([0, expect.stringContaining('"http":"http://[::1]:')])
})

test('--quiet prints nothing', async () => {
  expect(await run('serve', ...ports, '--quiet', '--stop-with-stdin')).toEqual({
    code: 0,
    stdout: '',
    stderr: '',
  })
})
