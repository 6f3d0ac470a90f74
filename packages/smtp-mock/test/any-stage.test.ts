import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  type AnyAnswer,
  certificate,
  drip,
  reply,
  type SmtpHandler,
  sequence,
  setupSmtpServer,
  slow,
  smtp,
  smtpRule,
  split,
} from '../src/index.js'
import { connectRaw, startTls } from './raw-client.js'

const mail = setupSmtpServer({ domain: 'mx.test', starttls: true })
const warnings: string[] = []
mail.events.on('warning', ({ message }) => warnings.push(message))
let port: number
beforeEach(async () => {
  port = (await mail.listen()).port
})
afterEach(async () => {
  await mail.close()
  mail.resetHandlers()
  mail.clear()
  warnings.length = 0
})

const token = Buffer.from('\0ann\0secret').toString('base64')

/** Sends one mail, with STARTTLS and AUTH, and gives the codes of all replies. */
async function codesOfMail(): Promise<number[]> {
  const client = await connectRaw(port)
  const codes: number[] = []
  const take = (reply: string) => codes.push(Number(reply.slice(0, 3)))
  take(await client.reply())
  for (const command of ['EHLO a', 'STARTTLS']) take(await client.say(command))
  const secure = await startTls(client, await mail.authority())
  for (const command of [
    'EHLO a',
    `AUTH PLAIN ${token}`,
    'MAIL FROM:<a@b.test>',
    'RCPT TO:<c@d.test>',
    'DATA',
    'x\r\n.',
    'VRFY x',
    'XFOO',
    'QUIT',
  ]) {
    take(await secure.say(command))
  }
  return codes
}

describe('250 at any stage', () => {
  const answers: readonly [string, AnyAnswer][] = [
    ['a reply', reply(250)],
    ['a slow one', slow(1, reply(250))],
    ['one in pieces', split(reply(250), { at: [3] })],
    ['a dripping one', drip(reply(250), { bytesPerSecond: 1000 })],
  ]
  test.each<readonly [string, SmtpHandler]>([
    ...answers.map(([what, answer]) => [what, smtp.any(answer)] as const),
    ['a function', smtp.any(() => reply(250))],
    ['an async function', smtp.any(async () => reply(250))],
    ['a sequence', smtp.any(sequence(reply(250), reply(250)))],
    ['a sequence of functions', smtp.any(sequence(() => reply(250)))],
    [
      'a generator',
      smtp.any(function* () {
        for (;;) yield reply(250)
      }),
    ],
    ['a rule', smtpRule({ stage: 'ANY', replies: [{ code: 250 }] })],
    [
      'a rule of several replies',
      smtpRule({ stage: 'ANY', replies: [{ code: 250 }, { code: 250 }] }),
    ],
  ])('is %s, which skips where it has no place', async (_what, handler) => {
    mail.use(handler)
    expect(await codesOfMail()).toEqual([
      ...[220, 250, 220],
      ...[250, 235, 250, 250, 354, 250, 250, 250, 221],
    ])
    expect(warnings).toEqual([])
    expect(mail.inbox).toHaveLength(1)
  })

  test('is a matter of the next handler where it has no place', async () => {
    mail.use(smtp.any(reply(250)), smtp.data(reply(451)))
    expect(await codesOfMail()).toContain(451)
  })
})

describe('what is skipped is not used up', () => {
  test('once', async () => {
    mail.use(smtp.any(reply(354), { once: true }))
    expect(await codesOfMail()).toContain(354)
    expect(mail.sessions[0]?.transcript.find(({ code }) => code === 354)?.isScripted).toBe(true)
  })

  test('a turn of a rule', async () => {
    const rule = smtpRule({ stage: 'ANY', replies: [{ code: 354, times: 1 }] })
    mail.use(rule)
    await codesOfMail()
    expect(rule).toMatchObject({ answered: 1, spent: true })
  })

  test('a step of a sequence', async () => {
    mail.use(smtp.any(sequence(reply(354), reply(451))))
    // 354 waits for DATA; 451 comes from then on.
    expect((await codesOfMail()).slice(-5)).toEqual([354, 451, 451, 451, 451])
  })

  test('what a generator yields', async () => {
    mail.use(
      smtp.any(function* () {
        yield reply(354)
        yield reply(451)
      }),
    )
    expect((await codesOfMail()).slice(-5)).toEqual([354, 451, 451, 451, 451])
  })
})

test('a certificate for any stage is that of STARTTLS', async () => {
  mail.use(smtp.any(certificate('valid')))
  expect((await codesOfMail()).slice(0, 4)).toEqual([220, 250, 220, 250])
})

test('an illegal reply has its place everywhere', async () => {
  mail.use(smtp.any(reply(250, { illegal: true })))
  expect(await (await connectRaw(port)).reply()).toMatch(/^250 /)
})

test('at a stage of its own an answer without a place is a fault of the test, as before', async () => {
  mail.use(smtp.connect((() => reply(250)) as never))
  expect(await (await connectRaw(port)).reply()).toMatch(/^451 /)
  expect(warnings).toEqual([expect.stringContaining('250 is not listed at CONNECT')])
})
