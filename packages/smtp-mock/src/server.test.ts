import { EventEmitter, once } from 'node:events'
import { Socket } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { connectAndGreet } from '../test/raw-client.js'
import { Certificates } from './certificates.js'
import type { SmtpMockEvents } from './events.js'
import { HandlerStack } from './handler-stack.js'
import { readOptions } from './options.js'
import { ReplyWording } from './reply-wording.js'
import { MockServer } from './server.js'

let server: MockServer
let port: number

beforeEach(async () => {
  server = new MockServer(
    {
      rules: { ...readOptions({}), offersStartTls: () => false },
      wording: new ReplyWording({ domain: 'localhost', sendsEnhanced: true }),
      handlers: new HandlerStack([]),
      certificates: new Certificates('localhost'),
      events: new EventEmitter<SmtpMockEvents>(),
      onEntry: () => {},
      nextMessageId: () => '1',
      accept: () => {},
    },
    { idleTimeoutMs: 300_000, tls: undefined },
  )
  port = (await server.start('127.0.0.1', 0)).port
})

afterEach(async () => {
  if (server.server.listening) await server.stop()
})

// smtp-server itself gives up on such a client, but only after five seconds.
test('stops although a client does not read what it was sent', { timeout: 2000 }, async () => {
  const client = await connectAndGreet(port)
  client.socket.pause()
  const [connection] = server.connections
  connection?._socket.write(Buffer.alloc(64 * 1024 * 1024))
  expect(connection?._socket.writableLength).toBeGreaterThan(0)
  await server.stop()
  client.socket.destroy()
})

test('has ended every connection when it has stopped', async () => {
  const client = await connectAndGreet(port)
  const [connection] = server.connections
  await server.stop()
  expect(connection?._socket.destroyed).toBe(true)
  client.socket.destroy()
})

test('knows of no open connection when it has stopped', async () => {
  const clients = [await connectAndGreet(port), await connectAndGreet(port)]
  const closed: boolean[] = []
  for (const connection of server.connections) {
    connection._socket.on('close', () => closed.push(true))
  }
  await server.stop()
  expect(closed).toEqual([true, true])
  for (const { socket } of clients) socket.destroy()
})

test('waits five minutes for the next command', async () => {
  const client = await connectAndGreet(port)
  const [connection] = server.connections
  expect(connection?._socket.timeout).toBe(300_000)
  client.socket.destroy()
})

test('survives a reset between the accepting of a connection and its dialogue', async () => {
  const socket = new Socket()
  server.server.emit('connection', socket)
  expect(() => socket.emit('error', new Error('read ECONNRESET'))).not.toThrow()
  socket.destroy()
  await once(socket, 'close')
})

test('has no dialogue with a client that is gone', () => {
  server.connect(new Socket().destroy())
  expect(server.connections.size).toBe(0)
})
