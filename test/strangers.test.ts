import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { main, startStatuary, stop } from './statuary.ts'

function open(url: string) {
  const { hostname, port } = new URL(url)
  return connect(Number(port), hostname).on('error', () => {})
}

const upload = (target: string) =>
  `POST ${target} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"a"`

test('clients that leave in the middle, or never read, are no news', async () => {
  const { child, http } = await startStatuary('--rule', 'POST /x 200')
  const errors = text(child.stderr)
  const sent = (socket: ReturnType<typeof open>, octets: string) =>
    new Promise<void>((resolve) => socket.write(octets, () => resolve()))
  for (const target of ['/api/http/rules', '/x', '/http/200', '/api/servers']) {
    for (const leave of ['destroy', 'resetAndDestroy', 'end'] as const) {
      const socket = open(http)
      await sent(socket, upload(target))
      // The server has seen it, for it reads in the order in which clients connect.
      expect((await fetch(`${http}/healthz`)).status).toBe(200)
      socket[leave]()
      socket.resume()
      if (!socket.closed) await new Promise((closed) => socket.once('close', closed))
    }
  }
  const targets = ['/api/openapi.json', '/http/503', '/inbox', '/api/http/requests/wait']
  const deaf = targets.map((target) => {
    const socket = open(http).pause()
    socket.write(`GET ${target} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`.repeat(100))
    return socket
  })
  await Promise.all(deaf.map((socket) => once(socket, 'readable')))
  expect((await fetch(`${http}/healthz`)).status).toBe(200)
  for (const socket of deaf) socket.destroy()
  expect(await stop(child)).toEqual([0, null])
  expect(await errors).toBe('')
})

// Skipped only where a shell cannot limit the descriptors.
test.skipIf(process.platform === 'win32')(
  'more clients than there are descriptors end nothing',
  async () => {
    const command = 'ulimit -n 40 && exec "$0" "$@" --http-port 0 --smtp-port 0 --json'
    const child: ChildProcess = spawn('sh', ['-c', command, process.execPath, main, 'serve'])
    const lines = createInterface(child.stdout as NodeJS.ReadableStream)
    const ready = JSON.parse((await once(lines, 'line'))[0])
    for (const url of [ready.http, ready.smtp]) {
      const clients = Array.from({ length: 60 }, () => open(url))
      const outcomes = clients.map(
        (client) =>
          new Promise((resolve) => client.once('connect', resolve).once('close', resolve)),
      )
      await Promise.all(outcomes)
      for (const client of clients) client.destroy()
    }
    await expect
      .poll(() => fetch(`${ready.http}/healthz`).then(({ status }) => status, String))
      .toBe(200)
    expect(await stop(child)).toEqual([0, null])
  },
)
