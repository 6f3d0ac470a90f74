import * as fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { setupSmtpServer } from '../src/index.js'
import { connectRaw } from './raw-client.js'
import { seeded } from './seeded.js'
import { SessionModel } from './session-model.js'

const servers = {
  open: setupSmtpServer({ maxMessageSize: 1_000_000 }),
  demanding: setupSmtpServer({ maxMessageSize: 1_000_000, require: { auth: true } }),
}
const ports = { open: 0, demanding: 0 }

beforeAll(async () => {
  ports.open = (await servers.open.listen()).port
  ports.demanding = (await servers.demanding.listen()).port
})

afterEach(() => {
  servers.open.clear()
  servers.demanding.clear()
})

afterAll(() => Promise.all([servers.open.close(), servers.demanding.close()]))

const usual = ['EHLO a', 'MAIL FROM:<a@b.test>', 'RCPT TO:<c@d.test>', 'DATA'].map(
  (line) => `${line}\r\n`,
)
const message = 'Subject: x\r\n\r\nx\r\n.\r\n'
const utterances = [
  ...usual,
  ...usual,
  message,
  message,
  'HELO a\r\n',
  'EHLO\r\n',
  'EHLO a b\r\n',
  'MAIL FROM:<>\r\n',
  'MAIL FROM:a@b.test\r\n',
  'MAIL FROM:<a@b.test> XFOO=1\r\n',
  'MAIL FROM:<a@b.test> SIZE=9000000\r\n',
  'RCPT TO:<postmaster>\r\n',
  'RCPT FROM:<a@b.test>\r\n',
  'RCPT TO:<c@d.test> XFOO\r\n',
  'DATA now\r\n',
  'RSET\r\n',
  'RSET now\r\n',
  'NOOP\r\n',
  'NOOP\nNOOP\r\n',
  'VRFY ann\r\n',
  'VRFY\r\n',
  'EXPN list\r\n',
  'HELP\r\n',
  'STARTTLS\r\n',
  'AUTH\r\n',
  'AUTH GSSAPI\r\n',
  'AUTH PLAIN AGFubgBzZWNyZXQ=\r\n',
  'AUTH PLAIN\r\n*\r\n',
  'AUTH PLAIN\r\nAGFubgBzZWNyZXQ=\r\n',
  'AUTH LOGIN\r\nYW5u\r\nc2VjcmV0\r\n',
  'AUTH LOGIN\r\nYW5u\r\n*\r\n',
  'FOO\r\n',
  '\r\n',
  'FOO\r\nFOO\r\nFOO\r\n',
  'QUIT now\r\n',
]

/** Says it all in batches, without a look at the replies, and gives the codes of those. */
async function codesOf(port: number, octets: string, places: readonly number[]): Promise<number[]> {
  const client = await connectRaw(port)
  client.socket.setNoDelay(true)
  const cuts = [...new Set([0, ...places.map((place) => place % octets.length), octets.length])]
  cuts.sort((a, b) => a - b)
  for (let index = 1; index < cuts.length; index++) {
    if (client.socket.destroyed) break
    client.write(octets.slice(cuts[index - 1], cuts[index]))
    await new Promise((resolve) => setImmediate(resolve))
  }
  const replies = await client.ended()
  return [...replies.matchAll(/^(\d{3})(?: .*)?\r\n/gm)].map(([, code]) => Number(code))
}

const dialogue = fc.array(fc.constantFrom(...utterances), { maxLength: 40 })

describe('the reply codes of any dialogue are those of a second, simple server', () => {
  test.each(['open', 'demanding'] as const)('when the server is %s', async (name) => {
    const demandsAuth = name === 'demanding'
    await fc.assert(
      fc.asyncProperty(dialogue, fc.array(fc.nat(), { maxLength: 8 }), async (said, places) => {
        servers[name].clear()
        // What ends a message that is under way ends the dialogue as well.
        const octets = `${said.join('')}.\r\nQUIT\r\n`
        const model = new SessionModel({ demandsAuth }).hear(octets)
        expect(await codesOf(ports[name], octets, places)).toEqual(model.codes)
        expect(servers[name].inbox).toHaveLength(model.messages)
      }),
      seeded({ numRuns: 700 }),
    )
  })

  test('wherever it is cut', async () => {
    const octets = `${usual.join('')}.dot\r\n..\r\n${message}NOOP\nNOOP\r\nAUTH LOGIN\r\nYW5u\r\nc2VjcmV0\r\nQUIT\r\n`
    const { codes } = new SessionModel({ demandsAuth: false }).hear(octets)
    for (let place = 1; place < octets.length; place++) {
      expect(await codesOf(ports.open, octets, [place]), `cut at ${place}`).toEqual(codes)
    }
    expect(
      await codesOf(
        ports.open,
        octets,
        [...octets].map((_, place) => place),
      ),
    ).toEqual(codes)
    expect(new Set(servers.open.inbox.map(({ raw }) => raw.toString()))).toEqual(
      new Set(['dot\r\n.\r\nSubject: x\r\n\r\nx\r\n']),
    )
  })
})
