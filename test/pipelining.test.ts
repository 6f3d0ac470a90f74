import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type CallApi, createApiClient } from './api-client.ts'
import { startStatuary, stop } from './statuary.ts'

let http: string
let child: ChildProcess
let call: CallApi
beforeAll(async () => {
  ;({ http, child } = await startStatuary())
  call = await createApiClient(http)
})
afterAll(() => stop(child))
beforeEach(async () => {
  await call('PUT', '/api/http/rules', { json: [] })
  await call('DELETE', '/api/http/requests')
})

const add = (path: string, ...replies: object[]) =>
  call('POST', '/api/http/rules', { json: { path, replies } })

/** Connects and says all of it in one packet. */
function say(...requests: readonly string[]): Socket {
  const socket = connect(Number(new URL(http).port), '127.0.0.1')
  socket.write(requests.join(''))
  return socket
}

const request = (line: string, ...headers: readonly string[]) =>
  `${[`${line} HTTP/1.1`, 'Host: x', ...headers].join('\r\n')}\r\n\r\n`
const slow = request('GET /http/200?delay=30')
const statusesOf = (received: string) => received.match(/(?<=HTTP\/1\.1 )\d{3}/g)

describe('behind a request that is not answered yet', () => {
  test.each([
    ['CONNECT', request('CONNECT /http/404')],
    ['an Upgrade', request('GET /http/404', 'Connection: Upgrade, close', 'Upgrade: websocket')],
    ['an Expect', request('GET /http/404', 'Expect: 100-continue', 'Connection: close')],
    ['an odd Expect', request('GET /http/404', 'Expect: tea', 'Connection: close')],
    ['an absurd method', request('PROPFIND /http/404', 'Connection: close')],
  ])('%s gets its answer in its turn', async (_, second) => {
    expect(statusesOf(await text(say(slow, slow, second)))).toEqual(['200', '200', '404'])
  })

  test('a CONNECT that is a tunnel is no harm to those before it', async () => {
    const received = await text(say(slow, request('CONNECT any.test:443'), 'octets of a tunnel'))
    expect(statusesOf(received)).toEqual(['200', '400'])
  })

  test('a CONNECT whose client goes away is forgotten', async () => {
    await add('/silent', { fault: 'silence' })
    const socket = say(request('GET /silent'), request('CONNECT /http/404'))
    await call('GET', '/api/http/requests/wait?path=/silent')
    socket.resetAndDestroy()
    await once(socket, 'close')
    expect((await fetch(`${http}/healthz`)).status).toBe(200)
  })

  test.each([
    ['hang-up', undefined],
    ['reset', 'ECONNRESET'],
  ])('%s waits for its turn', async (fault, expected) => {
    await add('/x', { fault })
    const socket = say(slow, request('GET /x'), request('GET /http/404'))
    let received = ''
    let code: string | undefined
    socket
      .on('data', (chunk) => {
        received += chunk
      })
      .on('error', (error: NodeJS.ErrnoException) => {
        code = error.code
      })
    await new Promise((closed) => socket.once('close', closed))
    expect([statusesOf(received), code]).toEqual([['200'], expected])
  })

  test('truncated breaks off in its turn', async () => {
    await add('/x', { fault: 'truncated', status: 503, delay: 1 })
    const received = await text(say(slow, request('GET /x'), request('GET /http/404')))
    expect(statusesOf(received)).toEqual(['200', '503'])
    expect(received).toMatch(/\{"error":"service_unavai$/)
  })
})

test('a client that leaves with requests queued leaves nothing that keeps the server running', async () => {
  const other = await startStatuary('--rule', 'GET /silent silence')
  const { hostname, port } = new URL(other.http)
  const socket = connect(Number(port), hostname)
  socket.write(
    [
      request('GET /silent'),
      request('GET /http/200?delay=600000'),
      request('GET /api/http/requests/wait?path=/y&timeoutMs=600000').replace('x', '127.0.0.1'),
      request('CONNECT /http/200'),
    ].join(''),
  )
  const wait = `${other.http}/api/http/requests/wait?count=2`
  expect((await fetch(wait)).status).toBe(200)
  socket.destroy()
  expect(await stop(other.child, 'SIGTERM')).toEqual([0, null])
})
