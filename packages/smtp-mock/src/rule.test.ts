import { afterEach, describe, expect, test } from 'vitest'
import { connectAndGreet } from '../test/raw-client.js'
import { smtpRule } from './rule.js'
import { setupSmtpServer } from './setup-smtp-server.js'
import type { SmtpRule } from './smtp-rule.js'

describe('a rule', () => {
  const mail = setupSmtpServer()
  afterEach(() => mail.close())

  async function serve(...rules: readonly SmtpRule[]) {
    const { port } = await mail.listen()
    const handlers = rules.map(smtpRule)
    mail.resetHandlers()
    mail.use(...handlers)
    return { client: await connectAndGreet(port), handlers }
  }

  test('answers as often as it says, is spent, and leaves the rest to the next', async () => {
    const { client, handlers } = await serve(
      {
        stage: 'MAIL',
        match: '*@b.test',
        replies: [
          { code: 451, times: 2 },
          { code: 452, times: 1 },
        ],
      },
      { stage: 'MAIL', replies: [{ code: 550, enhanced: '5.7.1', text: 'Blocked' }] },
    )
    const say = () => client.say('MAIL FROM:<a@b.test>')
    expect([await say(), await say(), await say()].map((reply) => reply.slice(0, 3))).toEqual([
      '451',
      '451',
      '452',
    ])
    expect([handlers[0]?.answered, handlers[0]?.spent]).toEqual([3, true])
    expect(await say()).toBe('550 5.7.1 Blocked\r\n')
    expect(await say()).toBe('550 5.7.1 Blocked\r\n')
    expect([handlers[1]?.answered, handlers[1]?.spent]).toEqual([2, false])
  })

  test('starts over with the handlers', async () => {
    const rule = smtpRule({ stage: 'MAIL', replies: [{ code: 451 }, { code: 250 }] })
    const server = setupSmtpServer(rule)
    const { port } = await server.listen()
    const client = await connectAndGreet(port)
    expect(await client.say('MAIL FROM:<a@b.test>')).toMatch(/^451/)
    server.resetHandlers()
    expect(rule.answered).toBe(0)
    expect(await client.say('MAIL FROM:<a@b.test>')).toMatch(/^451/)
    expect(await client.say('MAIL FROM:<a@b.test>')).toMatch(/^250/)
    await server.close()
  })

  test('looks at a message', async () => {
    const { client } = await serve({
      stage: 'MESSAGE',
      match: { subject: '*invoice*', headers: { 'x-kind': { regex: '^a' } } },
      replies: [{ code: 554, text: 'No invoices' }],
    })
    const send = async (subject: string) => {
      await client.sayAll('MAIL FROM:<a@b.test>', 'RCPT TO:<c@d.test>', 'DATA')
      return client.say(`Subject: ${subject}\r\nX-Kind: abc\r\n\r\nhi\r\n.`)
    }
    expect(await send('Your Invoice 7')).toBe('554 5.3.0 No invoices\r\n')
    expect(await send('Hello')).toMatch(/^250/)
  })

  test('has a command of its own, and faults', async () => {
    const { client } = await serve(
      {
        command: 'xfoo',
        match: 'bar*',
        replies: [{ code: 250, text: ['one', 'two'], split: true }],
      },
      {
        stage: 'NOOP',
        replies: [{ fault: { garbage: Buffer.from('999 x\r\n').toString('base64') } }],
      },
      { stage: 'DATA', replies: [{ fault: 'hang-up', afterOctets: 5 }] },
    )
    expect(await client.say('XFOO bar')).toBe('250-2.0.0 one\r\n250 2.0.0 two\r\n')
    expect(await client.say('XFOO other')).toMatch(/^500/)
    expect(await client.say('NOOP')).toBe('999 x\r\n')
    await client.sayAll('MAIL FROM:<a@b.test>', 'RCPT TO:<c@d.test>', 'DATA')
    client.write('Subject: x\r\n')
    expect(await client.ended()).toBe('')
  })

  test('with a pattern that would take years with a RegExp answers at once', async () => {
    const { client } = await serve(
      { stage: 'NOOP', match: { regex: '^(a+)+$' }, replies: [{ code: 550 }] },
      { stage: 'NOOP', match: { regex: '^(A|a)+B$', flags: 'i' }, replies: [{ code: 553 }] },
    )
    expect(await client.say(`NOOP ${'a'.repeat(400)}b`)).toMatch(/^553/)
  })

  test('of ANY is kept for the stages where its reply has a place', async () => {
    const warnings: string[] = []
    mail.events.on('warning', ({ message }) => warnings.push(message))
    const {
      client,
      handlers: [handler],
    } = await serve({ stage: 'ANY', match: 'x', replies: [{ code: 354 }] })
    expect(await client.say('NOOP x')).toMatch(/^250 2\.0\.0 Requested/)
    expect(handler?.answered).toBe(0)
    expect(warnings).toEqual([])
  })
})
