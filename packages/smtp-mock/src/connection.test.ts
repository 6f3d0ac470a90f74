import { once } from 'node:events'
import { parseReply } from '@statuary/core'
import { describe, expect, test } from 'vitest'
import {
  badSequence,
  client,
  mail,
  messages,
  port,
  serveAllTests,
  warnings,
} from '../test/one-server.js'
import { connectAndGreet, connectRaw } from '../test/raw-client.js'

serveAllTests()

describe('AUTH', () => {
  const base64 = (text: string) => Buffer.from(text).toString('base64')

  test('PLAIN takes any user', async () => {
    expect(await client.say(`AUTH PLAIN ${base64('\0user\0secret')}`)).toBe(
      '235 2.7.0 Authentication succeeded\r\n',
    )
  })

  test('LOGIN asks for a name and a password, and takes any', async () => {
    expect(await client.say('AUTH LOGIN')).toBe('334 VXNlcm5hbWU6\r\n')
    expect(await client.say(base64('QUIT'))).toBe('334 UGFzc3dvcmQ6\r\n')
    expect(await client.say(base64('secret'))).toBe('235 2.7.0 Authentication succeeded\r\n')
  })

  test('PLAIN without a token gets an empty challenge, with its space', async () => {
    expect(await client.say('AUTH PLAIN')).toBe('334 \r\n')
    expect(await client.say('*')).toBe('501 5.5.2 Syntax error in parameters or arguments\r\n')
  })

  test('is refused a second time, within a transaction, and with an unknown mechanism', async () => {
    expect(await client.say('AUTH FOO')).toBe('504 5.5.4 Command parameter not implemented\r\n')
    await client.say('MAIL FROM:<a@b.test>')
    expect(await client.say('AUTH LOGIN')).toBe(badSequence)
    await client.say('RSET')
    await client.say(`AUTH PLAIN ${base64('\0user\0secret')}`)
    expect(await client.say('AUTH LOGIN')).toBe(badSequence)
  })
})

describe('the state of the session', () => {
  test('a refused recipient is not in the envelope, an accepted one is', async () => {
    await client.say('MAIL FROM:<a@b.test>')
    expect(await client.say('RCPT TO:<550@any.test>')).toMatch(/^550 /)
    expect(await client.say('RCPT TO:<c@d.test>')).toMatch(/^250 /)
    await client.sayAll('DATA', 'x\r\n.')
    expect(messages[0]?.envelope.to).toEqual(['c@d.test'])
  })

  test('DATA has no valid recipients if all were refused, and is too early if none was named', async () => {
    await client.sayAll('RCPT TO:<c@d.test>', 'MAIL FROM:<a@b.test>')
    expect(await client.say('DATA')).toBe(badSequence)
    expect(await client.say('DATA')).toBe(badSequence)
    await client.say('RCPT TO:<550@any.test>')
    expect(await client.say('DATA')).toBe('554 5.5.1 No valid recipients\r\n')
    await client.sayAll('RSET', 'MAIL FROM:<a@b.test>')
    expect(await client.say('DATA')).toBe(badSequence)
  })

  test('replies keep the order of commands that came in one packet', async () => {
    client.write(
      [
        'MAIL FROM:<a@b.test>',
        'RCPT TO:<550@any.test>',
        'RCPT TO:<c@d.test>',
        'RCPT TO:<503@any.test>',
        'DATA',
        'Subject: x',
        '',
        'x',
        '.',
        'MAIL FROM:<451@any.test>',
        'NOOP',
        'QUIT',
        '',
      ].join('\r\n'),
    )
    const replies: string[] = []
    for (let count = 0; count < 9; count++) replies.push((await client.reply()).slice(0, 9))
    expect(replies).toEqual([
      '250 2.1.0',
      '550 5.1.1',
      '250 2.1.5',
      '503 5.5.1',
      '354 Start',
      '250 2.6.0',
      '451 4.3.0',
      '250 2.0.0',
      '221 2.0.0',
    ])
    expect(await client.ended()).toBe('')
  })

  test('a message over the size limit gets 552, whatever its addresses trigger', async () => {
    await client.sayAll('MAIL FROM:<250@message.b.test>', 'RCPT TO:<c@d.test>', 'DATA')
    client.write(`${'x'.repeat(1022)}\r\n`.repeat(65_537))
    expect(await client.say('.')).toBe(
      '552 5.3.4 Message size exceeds fixed maximum message size\r\n',
    )
    expect(messages).toEqual([])
    expect(await client.sayAll('MAIL FROM:<a@b.test>', 'RCPT TO:<c@d.test>', 'DATA')).toMatch(
      /^354/,
    )
  })

  test('every reply but the greeting, EHLO, HELO and 3yz has one enhanced code', async () => {
    const dialogue = [
      'NOOP',
      'HELP',
      'VRFY x',
      'VRFY',
      'FOO',
      'RSET',
      'RCPT TO:<c@d.test>',
      'DATA',
      'AUTH FOO',
      'AUTH PLAIN AHVzZXIAc2VjcmV0',
      'AUTH PLAIN',
      'MAIL FROM:<a@b.test>',
      'MAIL FROM:<a@b.test>',
      'RCPT TO:<550-5.7.1@x.test>',
      'RCPT TO:<c@d.test>',
      'QUIT x',
      'QUIT',
    ]
    for (const command of dialogue) {
      const { code, enhanced, text } = parseReply(await client.say(command))
      expect(enhanced, command).toMatch(/^[245]\.\d+\.\d+$/)
      expect(enhanced?.[0], command).toBe(String(code)[0])
      expect(text, command).not.toMatch(/^\d\.\d/)
    }
  })
})

describe('clients that leave', () => {
  test.each([
    ['after EHLO', []],
    ['within a transaction', ['MAIL FROM:<a@b.test>']],
    ['within a message', ['MAIL FROM:<a@b.test>', 'RCPT TO:<c@d.test>', 'DATA']],
  ])('%s leave no message, and the next client is served', async (_when, commands) => {
    await client.sayAll(...commands)
    client.write('half a line')
    client.socket.resetAndDestroy()
    const next = await connectAndGreet(port)
    expect(await next.say('NOOP')).toMatch(/^250 /)
    expect(messages).toEqual([])
    next.socket.destroy()
  })

  test('in the middle of a mail are worth a warning', async () => {
    await client.say('MAIL FROM:<a@b.test>')
    const warned = once(mail.events, 'warning')
    client.socket.resetAndDestroy()
    await warned
    expect(warnings).toEqual(['A connection failed: read ECONNRESET.'])
  })

  test('with QUIT are not waited for, though they keep their side open', async () => {
    client.socket.allowHalfOpen = true
    const { length } = mail.sessions
    expect(await client.say('QUIT')).toMatch(/^221 /)
    // By the time that another client is served, the server is done with this one.
    const next = await connectAndGreet(port)
    expect(mail.sessions[length - 1]).toMatchObject({
      isClosed: true,
      client: { port: client.socket.localPort },
    })
    expect(mail.sessions[length - 1]?.transcript.at(-1)).toMatchObject({
      from: 'server',
      event: 'end',
    })
    next.socket.destroy()
  })

  test('right after connecting do no harm', async () => {
    for (let count = 0; count < 50; count++) (await connectRaw(port)).socket.resetAndDestroy()
    expect(await client.say('NOOP')).toMatch(/^250 /)
  })
})
