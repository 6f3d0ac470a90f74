import { once } from 'node:events'
import { connect } from 'node:net'
import * as fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  type Answer,
  afterOctets,
  certificate,
  drip,
  garbage,
  hangUp,
  malformed,
  reply,
  reset,
  type SmtpHandler,
  sequence,
  setupSmtpServer,
  silence,
  slow,
  smtp,
  split,
} from '../src/index.js'
import { connectAndGreet } from './raw-client.js'
import { seeded } from './seeded.js'

const maxBytes = 256 * 1024
const mail = setupSmtpServer({ maxBytes, maxMessages: 20, maxMessageSize: 50_000 })
let port: number

beforeAll(async () => {
  // Clients that break off are worth a warning each, and no line in the test's output.
  mail.events.on('warning', () => {})
  port = (await mail.listen()).port
})
afterAll(() => mail.close())
beforeEach(() => {
  mail.resetHandlers()
  mail.clear()
})

/** What a client says, in pieces, and how it leaves. */
interface Visit {
  readonly pieces: readonly Uint8Array[]
  readonly leaves: 'with a FIN' | 'with a RST' | 'after an answer'
}

const latin1 = (text: string) => Buffer.from(text, 'latin1')

const piece = fc.oneof(
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }) },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom(
        ...['EHLO a\r\n', 'MAIL FROM:<a@b.test>\r\n', 'RCPT TO:<c@d.test>\r\n', 'DATA\r\n'],
        ...['x\r\n.\r\n', '.\r\n', '\r\n', '\n', '\r', '\0', '.', 'RSET\r\n', 'NOOP\r\n'],
        ...[
          'AUTH LOGIN\r\n',
          'AUTH CRAM-MD5\r\n',
          'AUTH XOAUTH2 =\r\n',
          '*\r\n',
          'YW5u\r\n',
          '=\r\n',
        ],
        ...['STARTTLS\r\n', 'QUIT\r\n', 'BDAT 5 LAST\r\nhello', 'GET / HTTP/1.1\r\n'],
        ...['MAIL FROM:<\xff\xfe@b.test>\r\n', 'RCPT TO:<550@any.test>\r\n', 'VRFY \x1b[31m\r\n'],
        ...['RCPT TO:<a@b.test> ORCPT=rfc822;aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\xfc\r\n'],
        'x'.repeat(13_000),
        `${'y'.repeat(60_000)}\r\n`,
        `MAIL FROM:<${'a.'.repeat(6000)}@b.test>\r\n`,
        '\x16\x03\x01\x00\x05hello',
      )
      .map(latin1),
  },
)

const visit: fc.Arbitrary<Visit> = fc.record({
  pieces: fc.array(piece, { maxLength: 20 }),
  leaves: fc.constantFrom('with a FIN', 'with a RST', 'after an answer'),
})

/** Pays a visit, and resolves when nothing of it is left on the client's side. */
async function pay({ pieces, leaves }: Visit): Promise<void> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  socket.on('error', () => {})
  const closed = new Promise<void>((resolve) => socket.on('close', () => resolve()))
  const answered = new Promise<void>((resolve) => socket.once('data', () => resolve()))
  const connected = new Promise<void>((resolve) => socket.once('connect', resolve))
  socket.resume()
  await Promise.race([connected, closed])
  for (const octets of pieces) {
    if (socket.destroyed) break
    socket.write(octets)
    await new Promise((resolve) => setImmediate(resolve))
  }
  if (leaves === 'with a RST') socket.resetAndDestroy()
  else if (leaves === 'with a FIN') socket.end()
  else {
    // A silent server gives none, so the end of the greeting's wait is the client's own.
    const given = new Promise<void>((resolve) => setTimeout(resolve, 20).unref())
    await Promise.race([answered, closed, given])
    socket.destroy()
  }
  // A server that keeps silent does not end its side; the client does not wait for it.
  setImmediate(() => socket.destroy())
  await closed
}

/** A mail goes through from the greeting to QUIT. */
async function sendMail(): Promise<void> {
  const client = await connectAndGreet(port)
  const replies = await client.sayAll('MAIL FROM:<ok@b.test>', 'RCPT TO:<c@d.test>', 'DATA')
  expect(replies).toMatch(/^354 /)
  expect(await client.say('fine\r\n.')).toMatch(/^250 2\.6\.0 /)
  expect(await client.say('QUIT')).toMatch(/^221 /)
  expect(await client.ended()).toBe('')
  expect(mail.inbox.at(-1)?.raw.toString()).toBe('fine\r\n')
}

const octetsKept = () =>
  mail.sessions.reduce(
    (sum, { transcript }) => sum + transcript.reduce((a, { length }) => a + length, 0),
    0,
  )

async function survives(visits: readonly Visit[]): Promise<void> {
  await Promise.all(visits.map(pay))
  mail.resetHandlers()
  await sendMail()
  expect(octetsKept()).toBeLessThan(maxBytes * 1.1)
  expect(mail.inbox.length).toBeLessThanOrEqual(20)
}

describe('whatever clients say and however they leave', () => {
  test('the next one is served, and no more is kept than the limits allow', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(visit, { minLength: 1, maxLength: 6 }), survives),
      seeded({ numRuns: 400 }),
    )
  })

  test('the same while handlers give any answer at any stage', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(handler(), { minLength: 1, maxLength: 8 }),
        fc.array(visit, { minLength: 1, maxLength: 6 }),
        async (handlers, visits) => {
          mail.use(...handlers)
          await survives(visits)
        },
      ),
      seeded({ numRuns: 1000 }),
    )
  })

  test('the server can stop and start again in the middle of it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(handler(), { maxLength: 5 }),
        fc.array(visit, { minLength: 1, maxLength: 6 }),
        async (handlers, visits) => {
          mail.use(...handlers)
          const paid = visits.map((one) => pay(one))
          await new Promise((resolve) => setImmediate(resolve))
          await mail.close()
          await Promise.all(paid)
          expect(mail.sessions.every(({ isClosed }) => isClosed)).toBe(true)
          port = (await mail.listen()).port
          await survives([])
        },
      ),
      seeded({ numRuns: 150 }),
    )
  })
})

describe('a client that does not read', () => {
  test('is not read from either, until it does, and then gets every reply', async () => {
    const client = await connectAndGreet(port)
    client.socket.pause()
    let said = 0
    let taken = 0
    let sent = 0
    mail.events.on('transcript', ({ from, length }) => {
      if (from === 'client') taken += length
      else sent += length
    })
    // Until neither side's buffers take any more.
    for (;;) {
      const before = taken
      client.write('NOOP\r\n'.repeat(50_000))
      said += 50_000
      const isFull = client.socket.writableLength > 0
      if (isFull) await settled(() => taken + sent)
      if (isFull && taken === before) break
      // The system's buffers hold a few megabytes; the server's own would hold all.
      expect(sent).toBeLessThan(32_000_000)
    }
    mail.events.removeAllListeners('transcript')

    let replies = 0
    client.socket.removeAllListeners('data')
    client.socket.on('data', (text: string) => {
      replies += text.split('\n').length - 1
    })
    client.socket.resume()
    client.write('QUIT\r\n')
    await once(client.socket, 'close')
    expect(replies).toBe(said + 1)
  })
})

/** Waits until a number has not changed for fifty milliseconds. */
async function settled(read: () => number): Promise<void> {
  for (let last = Number.NaN; last !== read(); ) {
    last = read()
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Any handler of any stage; its answer may be one that has no place there. */
function handler(): fc.Arbitrary<SmtpHandler> {
  const code = fc.constantFrom(220, 221, 235, 250, 251, 334, 354, 421, 450, 500, 503, 550, 554)
  const simple = code.map((code) => reply(code, { illegal: true }))
  const delivered = fc.oneof(
    simple,
    simple.map((reply) => split(reply)),
    simple.map((reply) => drip(reply, { bytesPerSecond: 1000 })),
    fc
      .tuple(
        simple,
        fc.constantFrom(
          'bare-lf',
          'no-line-end',
          'unfinished',
          'two-codes',
          'no-code',
          'over-long',
        ),
      )
      .map(([reply, form]) => malformed(reply, form as 'bare-lf')),
    fc.uint8Array({ maxLength: 100 }).map((octets) => garbage(octets)),
    fc.constantFrom(hangUp(), reset(), silence()),
  )
  const answer = fc.oneof(
    delivered,
    fc.tuple(fc.nat(3), delivered).map(([ms, answer]) => slow(ms, answer as never)),
    fc.tuple(fc.nat(50), delivered).map(([count, answer]) => afterOctets(count, answer as never)),
    fc.constantFrom(certificate('valid'), certificate('self-signed')),
  ) as fc.Arbitrary<Answer>
  const resolver = fc.oneof(
    answer.map((answer) => () => answer),
    answer.map((answer) => async () => answer),
    fc.tuple(answer, answer).map(([first, second]) => sequence(first, second)),
    fc.tuple(answer, answer).map(
      ([first, second]) =>
        function* () {
          yield first
          yield second
        },
    ),
    fc.constant(() => undefined),
    fc.constant(() => {
      throw new Error('A handler that throws')
    }),
    fc.constant(() => Promise.reject(new Error('A handler that rejects'))),
    fc.constant(() => 'no answer'),
  )
  const stage = fc.constantFrom(
    ...(['connect', 'ehlo', 'starttls', 'auth', 'mail', 'rcpt', 'data', 'message'] as const),
    ...(['rset', 'noop', 'vrfy', 'quit', 'any'] as const),
  )
  return fc
    .tuple(stage, resolver, fc.boolean())
    .map(([stage, resolver, once]) => smtp[stage as 'any'](resolver as never, { once }))
}
