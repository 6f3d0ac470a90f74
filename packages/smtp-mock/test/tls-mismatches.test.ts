import { once } from 'node:events'
import { connect, Socket } from 'node:net'
import { type ConnectionOptions, connect as connectTls } from 'node:tls'
import { afterEach, describe, expect, test } from 'vitest'
import {
  certificate,
  formatTranscript,
  reply,
  type SmtpHandler,
  type SmtpMockOptions,
  setupSmtpServer,
  smtp,
} from '../src/index.js'
import { connectAndGreet } from './raw-client.js'

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})

async function serve(options: SmtpMockOptions, ...handlers: readonly SmtpHandler[]) {
  const mail = setupSmtpServer(options, ...handlers)
  const warnings: string[] = []
  mail.events.on('warning', ({ message }) => warnings.push(message))
  open.push(mail)
  const { port } = await mail.listen()
  /** What the one session of the client says of it, once it is closed. */
  const outcome = async () => {
    await expect.poll(() => mail.sessions.map(({ isClosed }) => isClosed)).toEqual([true])
    const [session] = mail.sessions
    return session?.transcript.flatMap(({ why }) => why ?? [])
  }
  return { mail, port, warnings, outcome }
}

/** Begins TLS, and gives how that ends: the code of an error, or nothing. */
async function handshake(options: ConnectionOptions): Promise<string | undefined> {
  const socket = connectTls({ host: '127.0.0.1', ...options })
  let code: string | undefined
  socket.on('error', (error: NodeJS.ErrnoException) => {
    code = error.code
  })
  socket.on('secureConnect', () => socket.end())
  socket.resume()
  await new Promise((resolve) => socket.on('close', resolve))
  return code
}

async function say(port: number, octets: string): Promise<void> {
  const socket = connect({ host: '127.0.0.1', port })
  socket.on('error', () => {}).resume()
  socket.end(octets)
  await new Promise((resolve) => socket.on('close', resolve))
}

const plainPort = 'a TLS client spoke to the plain port: use --smtp-tls, or STARTTLS in the client'
const tlsPort =
  'a plain client spoke to the TLS port: use smtps:// in the client, or start without --smtp-tls'

describe('a TLS client on the plain port', () => {
  test.each([
    ['at once', smtp.noop(reply(250))],
    ['before a slow greeting', smtp.connect(() => new Promise(() => {}))],
  ])('is told of in words, once, %s', async (_when, handler) => {
    const { port, warnings, outcome, mail } = await serve({}, handler)
    expect(await handshake({ port })).toMatch(/ERR_SSL|ECONNRESET/)
    expect(await outcome()).toEqual([expect.stringContaining(plainPort)])
    expect(warnings).toEqual([expect.stringContaining(plainPort)])
    const [session] = mail.sessions
    expect(session && formatTranscript(session)).toContain(`(TLS failed: ${plainPort}`)
  })

  test('is told of when it goes on although STARTTLS was refused', async () => {
    const { port, warnings } = await serve({}, smtp.starttls(reply(454)))
    const client = await connectAndGreet(port)
    expect(await client.say('STARTTLS')).toMatch(/^454 /)
    client.socket.removeAllListeners()
    expect(await handshake({ socket: client.socket })).toBeDefined()
    await expect.poll(() => warnings).toEqual([expect.stringContaining(plainPort)])
  })

  test('is not found in a message', async () => {
    const { port, warnings, mail } = await serve({})
    const client = await connectAndGreet(port)
    await client.sayAll('MAIL FROM:<a@b.test>', 'RCPT TO:<c@d.test>', 'DATA')
    expect(await client.say('\x16\x03\x01\r\n.')).toMatch(/^250 /)
    expect(mail.inbox).toHaveLength(1)
    expect(warnings).toEqual([])
    client.socket.destroy()
  })
})

describe('a plain client on the TLS port', () => {
  test.each([
    ['says EHLO', 'EHLO client.test\r\n', tlsPort],
    ['says a little', 'QUIT', tlsPort],
    ['asks for a page', 'GET / HTTP/1.1\r\n\r\n', tlsPort],
    ['waits for a greeting', '', 'said nothing to the TLS port; it is probably waiting'],
  ])('is told of in words, once, when it %s', async (_what, octets, words) => {
    const { port, warnings, outcome } = await serve({ secure: true })
    await say(port, octets)
    expect(await outcome()).toEqual([expect.stringContaining(words)])
    expect(warnings).toEqual([expect.stringContaining(words)])
  })

  test('that went on in the clear after STARTTLS', async () => {
    const { port, warnings, outcome } = await serve({ starttls: true })
    const client = await connectAndGreet(port)
    await client.say('STARTTLS')
    client.write('EHLO client.test\r\n')
    const words = 'the client continued in plain text after STARTTLS'
    expect(await outcome()).toEqual([words])
    expect(warnings).toEqual([`A connection failed: ${words}.`])
  })
})

describe.each([
  ['of implicit TLS', { secure: true }],
  ['of STARTTLS', { starttls: true }],
] as const)('a handshake %s', (_what, options) => {
  /** Where TLS begins: at once, or after STARTTLS. */
  const begin = async (port: number): Promise<ConnectionOptions> => {
    if ('secure' in options) return { port }
    const client = await connectAndGreet(port)
    await client.say('STARTTLS')
    client.socket.removeAllListeners()
    return { socket: client.socket }
  }

  test.each(['TLSv1.2', 'TLSv1.3'] as const)(
    'that ends because the client refuses the certificate is told of, with what to do: %s',
    async (version) => {
      const { port, warnings, outcome } = await serve(options)
      const how = { ...(await begin(port)), minVersion: version, maxVersion: version }
      expect(await handshake(how)).toMatch(/UNABLE_TO_VERIFY|SELF_SIGNED/)
      const words = /certificate.*\/api\/smtp\/authority\.pem.*mail\.authority\(\)/
      expect(await outcome()).toEqual([expect.stringMatching(words)])
      expect(warnings).toEqual([expect.stringMatching(words)])
    },
  )

  test('that fails for another reason is told of in one line, without those of OpenSSL', async () => {
    const { port, warnings, outcome } = await serve(options)
    const ciphers = { ciphers: 'ECDHE-ECDSA-AES128-SHA', maxVersion: 'TLSv1.2' } as const
    expect(await handshake({ ...(await begin(port)), ...ciphers })).toMatch(/HANDSHAKE_FAILURE/)
    const words = 'a TLS handshake failed: no shared cipher'
    expect(await outcome()).toEqual([words])
    expect(warnings).toEqual([`A connection failed: ${words}.`])
  })

  test('that succeeds is worth no word', async () => {
    const { mail, port, warnings } = await serve(options)
    const ca = await mail.authority()
    const socket = connectTls({
      host: '127.0.0.1',
      servername: 'localhost',
      ...(await begin(port)),
      ca,
    })
    await once(socket, 'secureConnect')
    socket.resume().end('QUIT\r\n')
    await once(socket, 'close')
    await expect.poll(() => mail.sessions[0]?.isClosed).toBe(true)
    expect(mail.sessions[0]?.transcript.flatMap(({ why }) => why ?? [])).toEqual([])
    expect(warnings).toEqual([])
  })

  test('that stops is ended when the client has been idle for long', async () => {
    const { port, outcome } = await serve({ ...options, idleTimeoutMs: 300 })
    const { socket } = await begin(port)
    const silent = socket instanceof Socket ? socket : connect({ host: '127.0.0.1', port })
    silent.on('error', () => {}).resume()
    await new Promise((resolve) => silent.on('close', resolve))
    expect(await outcome()).toHaveLength(1)
  })
})

test('a certificate that a test made wrong is told of in the session, and warned of nowhere', async () => {
  const { mail, port, warnings, outcome } = await serve({}, smtp.starttls(certificate('expired')))
  const client = await connectAndGreet(port)
  await client.say('STARTTLS')
  client.socket.removeAllListeners()
  const ca = await mail.authority()
  expect(await handshake({ socket: client.socket, ca })).toBe('CERT_HAS_EXPIRED')
  expect(await outcome()).toEqual([expect.stringContaining('certificate')])
  expect(warnings).toEqual([])
})
