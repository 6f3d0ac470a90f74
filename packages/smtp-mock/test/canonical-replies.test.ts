import { parseReply } from '@statuary/core'
import { describe, expect, test } from 'vitest'
import { badSequence, client, messages, okay, port, serveAllTests } from './one-server.js'
import { connectRaw } from './raw-client.js'

serveAllTests()

describe('the canonical replies', () => {
  test('greets without an enhanced code', async () => {
    const other = await connectRaw(port)
    expect(await other.reply()).toBe('220 mx.test Service ready\r\n')
    other.socket.destroy()
  })

  test('EHLO gives the name of the server and the capabilities', async () => {
    const [first, ...capabilities] = parseReply(await client.say('EHLO client.test')).text.split(
      '\n',
    )
    expect(first).toBe('mx.test')
    expect(capabilities).toEqual([
      'PIPELINING',
      '8BITMIME',
      'SMTPUTF8',
      'ENHANCEDSTATUSCODES',
      'DSN',
      'AUTH PLAIN LOGIN CRAM-MD5 XOAUTH2',
      'SIZE 67108864',
    ])
  })

  test('a mail from EHLO to QUIT', async () => {
    expect(await client.say('MAIL FROM:<a@b.test>')).toBe(`250 2.1.0 ${okay}\r\n`)
    expect(await client.say('RCPT TO:<c@d.test>')).toBe(`250 2.1.5 ${okay}\r\n`)
    expect(await client.say('DATA')).toBe('354 Start mail input; end with <CRLF>.<CRLF>\r\n')
    expect(await client.say('Subject: x\r\n\r\n..dot\r\n.')).toBe(`250 2.6.0 ${okay}\r\n`)
    expect(await client.say('QUIT')).toBe(
      '221 2.0.0 mx.test Service closing transmission channel\r\n',
    )
    expect(await client.ended()).toBe('')
    expect(messages).toHaveLength(1)
    expect(messages[0]?.envelope).toEqual({
      from: 'a@b.test',
      to: ['c@d.test'],
      parameters: { from: {}, to: [{}] },
    })
    expect(messages[0]?.raw.toString()).toBe('Subject: x\r\n\r\n.dot\r\n')
  })

  test.each([
    ['HELO client.test', '250 mx.test'],
    ['EHLO', '501 Syntax error in parameters or arguments'],
    ['HELO', '501 Syntax error in parameters or arguments'],
    ['RSET', `250 2.0.0 ${okay}`],
    ['NOOP', `250 2.0.0 ${okay}`],
    ['VRFY someone', '252 2.5.0 Cannot VRFY user, but will accept message and attempt delivery'],
    ['VRFY', '501 5.5.4 Syntax error in parameters or arguments'],
    ['HELP', '214 2.0.0 Help message'],
    ['FOO', '500 5.5.2 Syntax error, command unrecognized'],
    ['CONNECT', '500 5.5.2 Syntax error, command unrecognized'],
    ['EXPN list', '502 5.5.1 Command not implemented'],
    ['STARTTLS', '502 5.5.1 Command not implemented'],
    ['WIZ x', '500 5.5.2 Syntax error, command unrecognized'],
    ['XCLIENT NAME=x', '500 5.5.2 Syntax error, command unrecognized'],
    ['GET / HTTP/1.1', '421 4.3.2 mx.test Service not available, closing transmission channel'],
    ['MAIL FROM:a@b.test', '501 5.1.7 Syntax error in parameters or arguments'],
    ['MAIL FROM:<a@b.test> SIZE=x', '501 5.5.4 Syntax error in parameters or arguments'],
    [
      'MAIL FROM:<a@b.test> SIZE=67108865',
      '552 5.3.4 Message size exceeds fixed maximum message size',
    ],
    [
      'MAIL FROM:<a@b.test> REQUIRETLS',
      '555 5.5.4 MAIL FROM/RCPT TO parameters not recognized or not implemented',
    ],
    ['RCPT TO:<c@d.test>', '503 5.5.1 Bad sequence of commands'],
    ['DATA', '503 5.5.1 Bad sequence of commands'],
    ['RSET now', '501 5.5.4 Syntax error in parameters or arguments'],
  ])('%s gets %j', async (command, reply) => {
    expect(await client.say(command)).toBe(`${reply}\r\n`)
  })

  test.each(['MAIL FROM:<a@b.test>', 'RCPT TO:<c@d.test>', 'DATA', 'AUTH PLAIN'])(
    '%s before EHLO is a bad sequence',
    async (command) => {
      const other = await connectRaw(port)
      await other.reply()
      expect(await other.say(command)).toBe(badSequence)
      other.socket.destroy()
    },
  )

  test('the tenth unknown command in a row ends the session', async () => {
    for (let count = 1; count < 10; count++) await client.say('FOO')
    expect(await client.say('FOO')).toMatch(/^421 4\.3\.2 /)
    expect(await client.ended()).toBe('')
  })

  test('a client that talks before the greeting is served all the same', async () => {
    const other = await connectRaw(port)
    other.write('EHLO early.test\r\nNOOP\r\n')
    expect(await other.reply()).toMatch(/^220 /)
    expect(await other.reply()).toMatch(/^250-mx\.test\r\n/)
    expect(await other.reply()).toBe(`250 2.0.0 ${okay}\r\n`)
    other.socket.destroy()
  })
})
