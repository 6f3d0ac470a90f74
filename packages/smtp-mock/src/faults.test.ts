import { once } from 'node:events'
import { connect as connectTls } from 'node:tls'
import { afterEach, describe, expect, test } from 'vitest'
import { connectAndGreet, connectRaw, type RawClient, startTls } from '../test/raw-client.js'
import {
  afterOctets,
  brokenHandshake,
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
} from './index.js'

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})

async function serve(...handlers: readonly SmtpHandler[]) {
  const mail = setupSmtpServer(...handlers)
  open.push(mail)
  mail.events.on('warning', () => {})
  const { port } = await mail.listen()
  return { mail, port }
}

const errorOf = (client: RawClient) =>
  new Promise<{ code?: string }>((resolve) => client.socket.once('error', resolve))

const intoData = ['MAIL FROM:<a@b.test>', 'RCPT TO:<c@d.test>', 'DATA']

describe('hangUp', () => {
  test('closes in an orderly way, without a word', async () => {
    const { mail, port } = await serve(smtp.noop(hangUp()))
    const client = await connectAndGreet(port)
    client.write('NOOP\r\n')
    expect(await client.ended()).toBe('')
    expect(client.socket.errored).toBeNull()
    expect(mail.sessions[0]?.transcript.at(-1)).toMatchObject({ from: 'server', event: 'end' })
  })

  test('does so before the greeting', async () => {
    const { port } = await serve(smtp.connect(hangUp()))
    expect(await (await connectRaw(port)).ended()).toBe('')
  })

  test('does so after the replies to what came before', async () => {
    const { port } = await serve(smtp.vrfy(hangUp()))
    const client = await connectAndGreet(port)
    client.write('NOOP\r\nVRFY a\r\nNOOP\r\n')
    expect(await client.ended()).toMatch(/^250 [^\n]*\n$/)
  })
})

describe('reset', () => {
  test.each(['plain', 'TLS'])('breaks a %s connection off', async (kind) => {
    const { mail, port } = await serve(smtp.noop(reset()), smtp.starttls(certificate('valid')))
    let client = await connectAndGreet(port)
    if (kind === 'TLS') {
      await client.say('STARTTLS')
      client = await startTls(client, await mail.authority())
    }
    const error = errorOf(client)
    client.write('NOOP\r\n')
    expect(await error).toMatchObject({ code: 'ECONNRESET' })
    expect(mail.sessions[0]?.transcript.at(-1)).toMatchObject({ from: 'server', event: 'reset' })
  })
})

describe('silence', () => {
  test('says nothing until the server closes, and leaves nothing then', async () => {
    const { mail, port } = await serve(smtp.mail(silence()))
    const client = await connectAndGreet(port)
    client.write('MAIL FROM:<a@b.test>\r\nNOOP\r\n')
    const other = await connectAndGreet(port)
    expect(await other.say('NOOP')).toMatch(/^250 /)
    await mail.close()
    expect(await client.ended()).toBe('')
    expect(mail.sessions[0]?.isClosed).toBe(true)
  })

  test('outlasts the timeout of idle clients', async () => {
    // Silent from its greeting on, so that it has no time to be idle before.
    const answers = sequence(silence(), reply(220))
    const mail = setupSmtpServer({ idleTimeoutMs: 20 }, smtp.connect(answers))
    open.push(mail)
    const { port } = await mail.listen()
    const client = await connectRaw(port)
    const idle = await connectRaw(port)
    expect(await idle.ended()).toMatch(/421 4\.3\.2 /)
    expect(client.socket.destroyed).toBe(false)
    client.socket.destroy()
  })
})

describe('slow', () => {
  test('gives its answer after the time, and keeps the order of pipelined replies', async () => {
    const { port } = await serve(smtp.noop(slow(60, reply(250, { text: 'late' }))))
    const client = await connectAndGreet(port)
    const start = performance.now()
    client.write('NOOP\r\nVRFY a\r\n')
    expect(await client.reply()).toBe('250 2.0.0 late\r\n')
    expect(performance.now() - start).toBeGreaterThan(58)
    expect(await client.reply()).toMatch(/^252 /)
    client.socket.destroy()
  })

  test('leaves no timer when the client leaves or the server closes', async () => {
    const { mail, port } = await serve(smtp.noop(slow(600_000, hangUp())))
    const timers = () =>
      process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length
    const before = timers()
    const client = await connectAndGreet(port)
    const scripted = once(mail.events, 'transcript')
    client.write('NOOP\r\n')
    await scripted
    client.socket.destroy()
    await mail.close()
    expect(timers()).toBeLessThanOrEqual(before)
  })
})

describe('a reply in pieces', () => {
  const pieces = async (answer: ReturnType<typeof split<'NOOP'>>) => {
    const { port } = await serve(smtp.noop(answer))
    const client = await connectAndGreet(port)
    const seen: string[] = []
    client.socket.setNoDelay(true)
    client.socket.on('data', (text: string) => void seen.push(text))
    expect(await client.say('NOOP')).toBe('250 2.0.0 Requested mail action okay, completed\r\n')
    expect(await client.say('VRFY a')).toMatch(/^252 /)
    client.socket.destroy()
    return seen
  }

  test('split cuts it where it is told to', async () => {
    expect((await pieces(split(reply(250), { at: [2, 5] }))).slice(0, 2)).toEqual(['25', '0 2'])
  })

  test('split sends every octet by itself', async () => {
    expect((await pieces(split(reply(250)))).length).toBeGreaterThan(20)
  })

  test('drip takes its time for each octet', async () => {
    const start = performance.now()
    await pieces(drip(reply(250), { bytesPerSecond: 1000 }))
    expect(performance.now() - start).toBeGreaterThan(45)
  })
})

describe('octets that are no reply', () => {
  test('garbage comes as it is, and the step does not happen', async () => {
    const { port } = await serve(smtp.mail(garbage(Uint8Array.of(0, 255, 10, 13)), { once: true }))
    const client = await connectAndGreet(port)
    client.write('MAIL FROM:<a@b.test>\r\n')
    expect(await client.octets(4)).toBe('\0\xff\n\r')
    expect(await client.say('RCPT TO:<c@d.test>')).toMatch(/^503 /)
    client.socket.destroy()
  })

  test.each([
    ['bare-lf', '550-5.1.1 One\n550 5.1.1 Two\n'],
    ['no-line-end', '550-5.1.1 One\r\n550 5.1.1 Two'],
    ['unfinished', '550-5.1.1 One\r\n550-5.1.1 Two\r\n'],
    ['two-codes', '250-5.1.1 Two\r\n550-5.1.1 One\r\n550 5.1.1 Two\r\n'],
    ['no-code', '5.1.1 One\r\n5.1.1 Two\r\n'],
    ['over-long', `550-5.1.1 One\r\n${'550 5.1.1 Two'.padEnd(4094, 'x')}\r\n`],
  ] as const)('malformed sends a reply that is %s, and means it', async (form, octets) => {
    const answer = malformed(reply(550, { text: 'One\nTwo' }), form)
    const { port } = await serve(smtp.rcpt(answer))
    const client = await connectAndGreet(port)
    await client.say('MAIL FROM:<a@b.test>')
    client.write('RCPT TO:<c@d.test>\r\n')
    expect(await client.octets(octets.length)).toBe(octets)
    expect(await client.say('DATA')).toMatch(/^554 5\.5\.1 /)
    client.socket.destroy()
  })
})

describe('afterOctets', () => {
  test('gives an early 421 and closes', async () => {
    const { mail, port } = await serve(smtp.data(afterOctets(0, reply(421))))
    const client = await connectAndGreet(port)
    expect(await client.sayAll(...intoData)).toMatch(/^354 /)
    expect(await client.reply()).toMatch(/^421 4\.3\.2 /)
    expect(await client.ended()).toBe('')
    expect(mail.inbox).toEqual([])
  })

  test('hangs up when so many octets have come, and not before', async () => {
    const { mail, port } = await serve(smtp.data(afterOctets(10, hangUp())))
    const client = await connectAndGreet(port)
    await client.sayAll(...intoData)
    const came = once(mail.events, 'transcript')
    client.write('123456789')
    await came
    expect(client.socket.destroyed).toBe(false)
    client.write('0')
    expect(await client.ended()).toBe('')
    expect(mail.inbox).toEqual([])
  })

  test('after a refusal the rest of the message is no command, and the next mail is taken', async () => {
    const { mail, port } = await serve(smtp.data(afterOctets(3, reply(552)), { once: true }))
    const client = await connectAndGreet(port)
    await client.sayAll(...intoData)
    client.write('12345\r\nNOOP\r\n.\r\nVRFY a\r\n')
    expect(await client.reply()).toMatch(/^552 5\.3\.4 /)
    expect(await client.reply()).toMatch(/^252 /)
    expect(await client.sayAll(...intoData, 'x\r\n.')).toMatch(/^250 /)
    expect(mail.inbox).toHaveLength(1)
    client.socket.destroy()
  })

  test('a message that stays below is taken', async () => {
    const { mail, port } = await serve(smtp.data(afterOctets(100, hangUp())))
    const client = await connectAndGreet(port)
    expect(await client.sayAll(...intoData, 'x\r\n.')).toMatch(/^250 /)
    expect(mail.inbox).toHaveLength(1)
    client.socket.destroy()
  })
})

describe('TLS', () => {
  const handshake = async (handler: SmtpHandler, servername?: string) => {
    const { mail, port } = await serve(handler)
    const client = await connectAndGreet(port)
    expect(await client.say('STARTTLS')).toBe('220 2.0.0 Ready to start TLS\r\n')
    client.socket.removeAllListeners()
    client.socket.on('error', () => {})
    const ca = await mail.authority()
    const socket = connectTls({ socket: client.socket, ca, host: servername ?? 'localhost' })
    const failure = new Promise<NodeJS.ErrnoException>((resolve, reject) => {
      socket.once('error', resolve)
      socket.once('secureConnect', () => reject(new Error('The handshake succeeded.')))
    })
    return { failure, socket, mail }
  }

  test.each([
    ['expired', 'CERT_HAS_EXPIRED'],
    ['not-yet-valid', 'CERT_NOT_YET_VALID'],
    ['wrong-name', 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['self-signed', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
  ] as const)('a certificate that is %s is wrong in that one way', async (kind, code) => {
    const { failure, socket } = await handshake(smtp.starttls(certificate(kind)))
    expect(await failure).toMatchObject({ code })
    socket.destroy()
  })

  test.each([
    ['alert', /handshake failure/],
    ['garbage', /wrong version number|packet length|record/i],
    ['hang-up', /disconnected|ECONNRESET|socket hang up/],
  ] as const)('a handshake breaks with %s', async (fault, message) => {
    const { failure, socket } = await handshake(smtp.starttls(brokenHandshake(fault)))
    expect((await failure).message).toMatch(message)
    socket.destroy()
  })

  test('a silent handshake ends when the server closes', async () => {
    const { failure, mail } = await handshake(smtp.starttls(brokenHandshake('silence')))
    await once(mail.events, 'transcript')
    await mail.close()
    expect((await failure).message).toMatch(/disconnected|ECONNRESET/)
  })
})
