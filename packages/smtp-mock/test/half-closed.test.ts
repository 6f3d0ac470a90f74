import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { afterEach, describe, expect, test } from 'vitest'
import {
  reply,
  type SmtpHandler,
  type SmtpMockOptions,
  setupSmtpServer,
  silence,
  slow,
  smtp,
  split,
} from '../src/index.js'

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
  return { mail, port, warnings }
}

const usual = ['EHLO a', 'MAIL FROM:<a@b.test>', 'RCPT TO:<c@d.test>', 'DATA', 'x', '.', '']
const wholeMail = usual.join('\r\n')

/** Says it all, closes its sending side at once, and gives all that came until the server closed. */
async function sayAndEnd(socket: Socket, octets: string): Promise<string> {
  let received = ''
  socket.setEncoding('latin1').on('data', (text) => {
    received += text
  })
  socket.end(octets)
  await once(socket, 'close')
  return received
}

const codesIn = (octets: string) =>
  [...octets.matchAll(/^(\d{3}) /gm)].map(([, code]) => Number(code))

const openHalf = (port: number) => connect({ host: '127.0.0.1', port, allowHalfOpen: false })

describe('a client that has closed its sending side (RFC 5321 section 4.1.1.10)', () => {
  const late: readonly [string, SmtpHandler][] = [
    ['slow', smtp.message(slow(50, reply(250)))],
    ['asynchronous', smtp.message(async () => reply(250))],
    ['in pieces', smtp.message(split(reply(250)))],
    ['slow from the greeting on', smtp.connect(slow(50, reply(220)))],
    ['slow at RCPT', smtp.rcpt(slow(50, reply(250)))],
  ]

  test.each(late)('gets answers that are %s, and its mail is kept', async (_what, handler) => {
    const { mail, port, warnings } = await serve({}, handler)
    const received = await sayAndEnd(openHalf(port), wholeMail)
    expect(codesIn(received)).toEqual([220, 250, 250, 250, 354, 250])
    expect(mail.inbox).toHaveLength(1)
    expect(warnings).toEqual([])
  })

  test('gets late answers over TLS, too', async () => {
    const { mail, port } = await serve({ secure: true }, smtp.message(slow(50, reply(250))))
    const ca = await mail.authority()
    const socket = connectTls({ host: '127.0.0.1', port, ca })
    await once(socket, 'secureConnect')
    expect(codesIn(await sayAndEnd(socket, wholeMail))).toEqual([220, 250, 250, 250, 354, 250])
    expect(mail.inbox).toHaveLength(1)
  })

  test('is closed when all is answered, and no mail is made of half a message', async () => {
    const { mail, port, warnings } = await serve({})
    const received = await sayAndEnd(openHalf(port), wholeMail.replace('\r\n.\r\n', ''))
    expect(codesIn(received)).toEqual([220, 250, 250, 250, 354])
    expect(mail.inbox).toEqual([])
    await expect.poll(() => mail.sessions[0]?.isClosed).toBe(true)
    const events = mail.sessions[0]?.transcript.filter(({ event }) => event)
    expect(events?.map(({ from, event }) => `${from} ${event}`)).toEqual(['client end'])
    expect(warnings).toEqual([])
  })

  test.each([
    ['within a line', 'EHLO a\r\nNOO'],
    ['within an exchange of AUTH', 'EHLO a\r\nAUTH LOGIN\r\n'],
    ['without a word', ''],
  ])('is closed %s', async (_when, octets) => {
    const { mail, port } = await serve({})
    await sayAndEnd(openHalf(port), octets)
    await expect.poll(() => mail.sessions[0]?.isClosed).toBe(true)
  })

  test('is closed by a server that keeps silent', async () => {
    const { mail, port } = await serve({}, smtp.mail(silence()))
    expect(codesIn(await sayAndEnd(openHalf(port), wholeMail))).toEqual([220, 250])
    await expect.poll(() => mail.sessions[0]?.isClosed).toBe(true)
  })

  test('does not outlast the server', async () => {
    const { mail, port } = await serve({}, smtp.noop(slow(600_000, reply(250))))
    const ended = sayAndEnd(openHalf(port), 'NOOP\r\n')
    await expect.poll(() => mail.sessions[0]?.transcript.at(-1)?.event).toBe('end')
    await mail.close()
    expect(codesIn(await ended)).toEqual([220, 421])
  })

  test('may be gone altogether: a late answer then does no harm', async () => {
    const { mail, port, warnings } = await serve({}, smtp.message(slow(50, reply(250))))
    const socket = connect({ host: '127.0.0.1', port })
    let received = ''
    socket.setEncoding('latin1').on('data', (text) => {
      received += text
    })
    socket.write(wholeMail)
    await expect.poll(() => received).toMatch(/^354 /m)
    // All was read, so this is a FIN; what comes after that is answered with a RST.
    socket.destroy()
    await expect.poll(() => mail.sessions[0]?.isClosed).toBe(true)
    expect(warnings).toEqual([])
    expect(mail.inbox).toHaveLength(1)
  })
})
