import { once } from 'node:events'
import type { Socket } from 'node:net'
import { connect } from 'node:net'
import { connect as connectTls, TLSSocket } from 'node:tls'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { brokenHandshake, reply, setupSmtpServer, silence, slow, smtp } from '../src/index.js'
import { MockServer } from '../src/server.js'
import { connectAndGreet, startTls } from './raw-client.js'

/** Every socket that the server under test has had, the ones beneath TLS included. */
let sockets: Set<Socket>
/** How many listeners for errors each has in the turn in which it was accepted. */
let atFirst: number[]
const start = MockServer.prototype.start
const armTimeout = TLSSocket.prototype.setTimeout

beforeEach(() => {
  sockets = new Set()
  atFirst = []
  MockServer.prototype.start = function (...args) {
    this.server.on('connection', (socket) => {
      sockets.add(socket)
      // smtp-server begins with a TLS handshake in a later turn.
      process.nextTick(() => atFirst.push(socket.listenerCount('error')))
    })
    return start.apply(this, args)
  }
  // Every TLS socket gets a timeout; those of the clients have no server.
  TLSSocket.prototype.setTimeout = function (...args) {
    if ('server' in this && this.server) sockets.add(this)
    return armTimeout.apply(this, args)
  }
})
afterEach(() => {
  MockServer.prototype.start = start
  TLSSocket.prototype.setTimeout = armTimeout
})

/** Each socket has a listener for errors, so that none ends the process. */
function expectListeners(count: number) {
  expect(sockets.size).toBe(count)
  expect(atFirst).not.toContain(0)
  for (const socket of sockets) expect(socket.listenerCount('error')).toBeGreaterThan(0)
}

/** A listener that is gone after the first error is not enough; an error without one is thrown. */
function expectToBearErrors() {
  for (const socket of sockets) {
    for (const what of ['first', 'second']) {
      expect(() => socket.emit('error', new Error(`The ${what} error`))).not.toThrow()
    }
  }
}

describe('a socket has a listener for errors', () => {
  const mail = setupSmtpServer(
    { starttls: true },
    smtp.noop(slow(600_000, reply(250))),
    smtp.vrfy(silence()),
  )
  mail.events.on('warning', () => {})
  let port: number
  beforeEach(async () => {
    port = (await mail.listen()).port
  })
  afterEach(async () => {
    await mail.close()
    mail.resetHandlers()
  })

  test('in a dialogue, within a slow answer, in silence, and after the end of either side', async () => {
    const clients = await Promise.all([1, 2, 3, 4].map(() => connectAndGreet(port)))
    expectListeners(4)
    clients[0]?.write('NOOP\r\n')
    clients[1]?.write('VRFY a\r\n')
    clients[2]?.socket.end()
    await clients[3]?.say('QUIT')
    await clients[2]?.ended()
    expectListeners(4)
    expectToBearErrors()
    for (const { socket } of clients) socket.destroy()
  })

  test('when STARTTLS was said, when TLS is on, and when its handshake has failed', async () => {
    const failing = await connectAndGreet(port)
    await failing.say('STARTTLS')
    expectListeners(2)
    failing.socket.on('error', () => {})
    failing.write('no TLS\r\n')
    await failing.ended()
    const client = await connectAndGreet(port)
    await client.say('STARTTLS')
    const secure = await startTls(client, await mail.authority())
    expectListeners(4)
    await secure.say('EHLO a')
    expectListeners(4)
    expectToBearErrors()
    secure.socket.destroy()
  })

  test('within a handshake', async () => {
    const client = await connectAndGreet(port)
    await client.say('STARTTLS')
    expectListeners(2)
    expectToBearErrors()
    client.socket.destroy()
  })

  test('when a handshake is broken on purpose', async () => {
    mail.use(smtp.starttls(brokenHandshake('silence')))
    const client = await connectAndGreet(port)
    await client.say('STARTTLS')
    expectListeners(1)
    client.socket.destroy()
  })
})

test('a socket of implicit TLS has one before, within and after its handshake', async () => {
  const mail = setupSmtpServer({ secure: true })
  mail.events.on('warning', () => {})
  const { port } = await mail.listen()
  const silent = connect({ host: '127.0.0.1', port })
  silent.on('error', () => {})
  await once(silent, 'connect')
  const client = connectTls({ host: '127.0.0.1', port, ca: await mail.authority() })
  client.setEncoding('latin1')
  await once(client, 'data')
  expectListeners(4)
  silent.end('no TLS\r\n').resume()
  await once(silent, 'close')
  expectListeners(4)
  client.destroy()
  await mail.close()
  expectListeners(4)
  expectToBearErrors()
})
