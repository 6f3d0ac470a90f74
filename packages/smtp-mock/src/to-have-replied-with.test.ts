import { describe, expect } from 'vitest'
import { deliver } from '../test/deliver.js'
import { failureOf } from '../test/failure-of.js'
import { connectAndGreet } from '../test/raw-client.js'
import { drip, garbage, malformed, reply, type SmtpSession, smtp, split } from './index.js'
import { test } from './vitest.js'

describe('toHaveRepliedWith passes', () => {
  test('for a reply of the server, by its stage and its enhanced code', async ({ mail }) => {
    mail.use(smtp.rcpt('*@full.example', reply(552)))
    await deliver(mail.port, { to: ['a@full.example', 'b@b.test'] })
    expect(mail).toHaveRepliedWith(552)
    expect(mail).toHaveRepliedWith(552, { stage: 'RCPT' })
    expect(mail).toHaveRepliedWith(552, { stage: 'RCPT', enhanced: '5.2.2', times: 1 })
    expect(mail).toHaveRepliedWith(220, { stage: 'CONNECT', enhanced: null })
    expect(mail).not.toHaveRepliedWith(552, { stage: 'MAIL' })
    expect(mail).not.toHaveRepliedWith(552, { enhanced: '5.3.4' })
    expect(mail).not.toHaveRepliedWith(552, { enhanced: null })
    expect(mail).not.toHaveRepliedWith(550)
  })

  test('for one session', async ({ mail }) => {
    mail.use(smtp.mail(reply(451), { once: true }))
    await deliver(mail.port)
    await deliver(mail.port)
    const [first, second] = mail.sessions as [SmtpSession, SmtpSession]
    expect(first).toHaveRepliedWith(451)
    expect(second).not.toHaveRepliedWith(451)
  })

  test('for so many of all sessions, no more and no less', async ({ mail }) => {
    expect(mail).toHaveRepliedWith(250, { times: 0 })
    await deliver(mail.port)
    await deliver(mail.port)
    expect(mail).toHaveRepliedWith(250, { stage: 'MESSAGE', times: 2 })
    expect(mail).not.toHaveRepliedWith(250, { stage: 'MESSAGE', times: 1 })
  })

  test.for([
    ['split', split(reply(550))],
    ['dripped', drip(reply(550), { bytesPerSecond: 1000 })],
    ['without its code on the wire', malformed(reply(550), 'bare-lf')],
  ] as const)('for a reply that came %s', async ([, answer], { mail }) => {
    mail.use(smtp.noop(answer))
    const client = await connectAndGreet(mail.port)
    mail.events.on('transcript', ({ stage }) => {
      // While the rest of the reply is on its way.
      if (stage === 'NOOP') client.write('RSET\r\n')
      if (stage === 'RSET') client.socket.destroy()
    })
    client.write('NOOP\r\n')
    await client.ended()
    expect(mail).toHaveRepliedWith(550, { stage: 'NOOP', enhanced: '5.0.0' })
  })
})

describe('toHaveRepliedWith fails', () => {
  test('with the dialogue if it is short', async ({ mail }) => {
    await deliver(mail.port)
    const failure = await failureOf(() => expect(mail).toHaveRepliedWith(552, { stage: 'RCPT' }))
    expect(failure).toMatch(
      /^expect\(mail\)\.toHaveRepliedWith\(expected\)\n\nExpected: 552, \{ stage: 'RCPT' \}\n\nThe server never replied so:\n\n {2}S: 220 localhost Service ready\n {2}C: EHLO client\.test\n/,
    )
    expect(failure).toContain('  C: RCPT TO:<ann@example.test>\n  S: 250 2.1.5 ')
  })

  test('with the dialogues of several sessions, each under its number', async ({ mail }) => {
    mail.use(smtp.connect(reply(554)))
    for (const _ of [1, 2]) {
      const client = await connectAndGreet(mail.port)
      await client.say('QUIT')
      await client.ended()
    }
    const failure = await failureOf(() => expect(mail).not.toHaveRepliedWith(554))
    expect(failure).toContain('It replied so 2 times:\n\n  Session 1\n  S: 554 ')
    expect(failure).toContain('\n\n  Session 2\n  S: 554 ')
  })

  test('with the replies alone if the dialogues are long', async ({ mail }) => {
    await deliver(mail.port)
    await deliver(mail.port, { from: 'b@b.test' })
    mail.use(smtp.message(garbage('???\r\n550 5.7.1 Blocked\r\n')))
    const failure = await failureOf(() => expect(mail).toHaveRepliedWith(552))
    expect(failure).toContain('The server never replied so. Its replies were:\n\n  Session 1\n')
    expect(failure).toContain('  RCPT      250 2.1.5 ')
    expect(failure).not.toContain('C: ')
  })

  test('with the last replies if there are many', async ({ mail }) => {
    const client = await connectAndGreet(mail.port)
    for (let count = 0; count < 50; count++) await client.say('NOOP')
    const failure = await failureOf(() => expect(mail).toHaveRepliedWith(552))
    expect(failure).toContain('\n  (12 lines before)\n')
    expect(failure.match(/NOOP/g)).toHaveLength(40)
  })

  test('with a word if no client has connected', async ({ mail }) => {
    expect(await failureOf(() => expect(mail).toHaveRepliedWith(220))).toMatch(
      /There was no session: no client has connected\.$/,
    )
  })
})

describe('toHaveRepliedWith rejects', () => {
  test.for([
    [undefined, 'mail.sessions is empty until a client connects'],
    [null, 'was given null.'],
    ['session', "was given 'session'."],
    [{ inbox: [] }, 'was given an object with inbox.'],
  ] as const)('%j, which has no transcript', ([received, message]) => {
    expect(() => expect(received).toHaveRepliedWith(250)).toThrow(message)
  })

  test.for([5520, -1, 2.5, '552'])('the code %j', (code, { mail }) => {
    expect(() => expect(mail).toHaveRepliedWith(code as number)).toThrow(`No reply code: ${code}.`)
  })

  test.for([
    [{ stage: 'rcpt' }, 'No stage "rcpt". There are CONNECT, EHLO'],
    [{ enhanced: '5.2' }, 'No enhanced status code: "5.2".'],
    [{ time: 1 }, 'toHaveRepliedWith has no option "time". There are stage, enhanced, times.'],
  ] as const)('the options %j', ([options, message], { mail }) => {
    expect(() => expect(mail).toHaveRepliedWith(552, options as never)).toThrow(message)
  })
})
