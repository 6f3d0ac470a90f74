import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { SMTPServer } from 'smtp-server'
import { SMTPConnection } from 'smtp-server/lib/smtp-connection.js'
import { expect, test } from 'vitest'
import packageJson from '../package.json' with { type: 'json' }

const pinned = packageJson.dependencies['smtp-server']

const advice = (seam: string) =>
  `smtp-server ${pinned}, the pinned version, has ${seam}, and this package overrides or calls it. Read smtp-connection.js of the installed version before you move the pin.`

test('the installed smtp-server is the pinned one', () => {
  const require = createRequire(import.meta.url)
  const { version } = JSON.parse(readFileSync(require.resolve('smtp-server/package.json'), 'utf8'))
  expect(pinned, 'The seams are private: pin one exact version.').toMatch(/^\d+\.\d+\.\d+$/)
  expect(version).toBe(pinned)
})

test.each([
  'init',
  'send',
  'close',
  'upgrade',
  'handler_AUTH',
  '_createParser',
  '_armTimeout',
  '_whenWritable',
  '_onClose',
  '_onError',
])('SMTPConnection has %s()', (method) => {
  expect(SMTPConnection.prototype, advice(`SMTPConnection.${method}()`)).toHaveProperty(
    method,
    expect.any(Function),
  )
})

test.each(['connect', '_onError', '_resolveSNI', '_upgrade', 'onAuth', 'updateSecureContext'])(
  'SMTPServer has %s()',
  (method) => {
    expect(SMTPServer.prototype, advice(`SMTPServer.${method}()`)).toHaveProperty(
      method,
      expect.any(Function),
    )
  },
)

test('SMTPServer keeps the sockets whose TLS handshake is under way', () => {
  expect(
    new SMTPServer({ logger: false })._pendingSockets,
    advice('_pendingSockets'),
  ).toBeInstanceOf(Map)
})

test.each([
  'session',
  'secure',
  '_server',
  '_socket',
  '_parser',
  '_ready',
  '_closing',
  '_closed',
  '_upgrading',
  '_nextHandler',
  '_handlerPending',
  'remoteAddress',
])('a connection has %s', (property) => {
  const connection = new SMTPConnection(new SMTPServer({ logger: false }), {} as never)
  expect(connection, advice(`the property ${property} on a connection`)).toHaveProperty(property)
})

test('a connection needs nothing of its socket before there is something to say', () => {
  const connection = new SMTPConnection(new SMTPServer({ logger: false }), {} as never, {
    remoteAddress: '127.0.0.1',
    remotePort: 1,
  })
  expect(connection, advice('a constructor that takes the address of the client')).toMatchObject({
    remoteAddress: '127.0.0.1',
    remotePort: 1,
  })
})

test('a server that listens has a handle that can be told to send at once', async () => {
  const server = new SMTPServer({ logger: false })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { _handle: handle } = server.server as { _handle?: { setNoDelay?(isOn: boolean): number } }
  expect(handle?.setNoDelay?.(true), 'Node lets TCP_NODELAY be set on a socket that listens').toBe(
    0,
  )
  server.server.close()
})
