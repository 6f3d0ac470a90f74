import { once } from 'node:events'
import { canonicalReply, formatReply, gradeReply, parseReply, smtpReplies } from '@statuary/core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { connectAndGreet, connectRaw, type RawClient } from '../test/raw-client.js'
import type { ScriptedReply } from './events.js'
import type { MailMessage } from './message.js'
import { setupSmtpServer } from './setup-smtp-server.js'

const domain = 'mx.test'
const mail = setupSmtpServer({ domain })
const messages: MailMessage[] = []
const triggered: ScriptedReply[] = []
const warnings: string[] = []
let port: number
let client: RawClient

beforeAll(async () => {
  mail.events.on('message', (message) => messages.push(message))
  mail.events.on('reply', (reply) => triggered.push(reply))
  mail.events.on('warning', ({ message }) => warnings.push(message))
  port = (await mail.listen()).port
})

afterAll(() => mail.close())

beforeEach(async () => {
  for (const list of [messages, triggered, warnings]) list.length = 0
  client = await connectAndGreet(port)
})

afterEach(() => {
  client.socket.destroy()
})

const okay = 'Requested mail action okay, completed'
const badSequence = '503 5.5.1 Bad sequence of commands\r\n'

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

describe('a trigger address at its own command', () => {
  const codes = smtpReplies
    .map(({ code }) => code)
    .filter((code) => gradeReply({ code }, 'RCPT').grade === 'listed')

  test.each(codes)('%i at RCPT is exactly the canonical reply', async (code) => {
    await client.say('MAIL FROM:<a@b.test>')
    expect(await client.say(`RCPT TO:<${code}@any.test>`)).toBe(
      formatReply(canonicalReply(code, 'RCPT', { domain })),
    )
    expect(triggered).toEqual([
      {
        stage: 'RCPT',
        command: 'RCPT',
        address: `${code}@any.test`,
        ...canonicalReply(code, 'RCPT', { domain }),
        trigger: `${code}@any.test`,
        session: mail.sessions.at(-1),
      },
    ])
    if (code === 421) expect(await client.ended()).toBe('')
    else expect(await client.say('NOOP')).toMatch(/^250 2\.0\.0 /)
  })

  test('takes an enhanced code of its own', async () => {
    await client.say('MAIL FROM:<a@b.test>')
    expect(await client.say('RCPT TO:<550-5.7.1@any.test>')).toBe(
      '550 5.7.1 Requested action not taken: mailbox unavailable\r\n',
    )
  })

  test('refuses a sender, and the next one gets through', async () => {
    expect(await client.say('MAIL FROM:<451@any.test>')).toBe(
      '451 4.3.0 Requested action aborted: local error in processing\r\n',
    )
    expect(await client.say('RCPT TO:<c@d.test>')).toBe(badSequence)
    expect(await client.say('DATA')).toBe(badSequence)
    expect(await client.say('MAIL FROM:<a@b.test>')).toMatch(/^250 /)
  })

  test.each(['550', '541'])('%s does not hide that the command comes too early', async (code) => {
    expect(await client.say(`RCPT TO:<${code}@any.test>`)).toBe(badSequence)
    await client.say('MAIL FROM:<a@b.test>')
    expect(await client.say(`MAIL FROM:<${code}@any.test>`)).toBe(badSequence)
    expect(triggered).toEqual([])
    expect(warnings).toEqual([])
  })

  test.each([250, 251])('%i records the recipient', async (code) => {
    await client.sayAll('MAIL FROM:<>', `RCPT TO:<${code}@any.test>`, 'DATA', 'x\r\n.')
    expect(messages[0]?.envelope).toMatchObject({ from: '', to: [`${code}@any.test`] })
  })

  test.each([
    ['MAIL FROM:<a@b.test>', 'RCPT TO:<354@any.test>', '354 is not listed at RCPT'],
    ['MAIL FROM:<a@b.test>', 'RCPT TO:<550-4.1.1@any.test>', 'The class of 4.1.1 contradicts'],
    ['MAIL FROM:<a@b.test>', 'RCPT TO:<541@x.test>', '541@x.test was accepted at RCPT'],
    ['MAIL FROM:<a@b.test>', 'RCPT TO:<550@ehlo.x.test>', 'begins with the stage EHLO'],
    ['NOOP', 'MAIL FROM:<220@x.test>', '220 is not listed at MAIL'],
  ])('after %s, %s is accepted with a warning', async (before, command, warning) => {
    await client.say(before)
    expect(await client.say(command)).toContain(okay)
    expect(triggered).toEqual([])
    expect(warnings).toEqual([expect.stringContaining(warning)])
  })
})

describe('a trigger address for a later stage', () => {
  const transaction = ['MAIL FROM:<a@b.test>', 'RCPT TO:<c@d.test>']

  test('DATA is refused, as often as the client tries, and the mail is not taken', async () => {
    await client.say('MAIL FROM:<a@b.test>')
    expect(await client.say('RCPT TO:<554@data.any.test>')).toMatch(/^250 2\.1\.5 /)
    expect(await client.say('DATA')).toBe('554 5.5.1 No valid recipients\r\n')
    expect(await client.say('DATA')).toBe('554 5.5.1 No valid recipients\r\n')
    expect(await client.say('RSET')).toMatch(/^250 2\.0\.0 /)
    expect(await client.sayAll(...transaction, 'DATA')).toMatch(/^354 /)
  })

  test('the message is refused, and the next one is accepted', async () => {
    const send = (recipient: string) =>
      client.sayAll('MAIL FROM:<a@b.test>', `RCPT TO:<${recipient}>`, 'DATA', 'x\r\n.')
    expect(await send('552@message.any.test')).toBe(
      '552 5.3.4 Message size exceeds fixed maximum message size\r\n',
    )
    expect(messages).toEqual([])
    expect(await send('c@d.test')).toMatch(/^250 2\.6\.0 /)
    expect(messages).toHaveLength(1)
  })

  test('250 at MESSAGE accepts the message, and 354 at DATA goes on', async () => {
    await client.sayAll('MAIL FROM:<354@data.b.test>', 'RCPT TO:<250@message.d.test>')
    expect(await client.say('DATA')).toMatch(/^354 Start/)
    expect(await client.say('x\r\n.')).toMatch(/^250 2\.6\.0 /)
    expect(messages).toHaveLength(1)
    expect(triggered.map(({ stage, trigger }) => [stage, trigger])).toEqual([
      ['DATA', '354@data.b.test'],
      ['MESSAGE', '250@message.d.test'],
    ])
  })

  test('421 at MESSAGE ends the connection', async () => {
    await client.sayAll('MAIL FROM:<421@message.b.test>', 'RCPT TO:<c@d.test>', 'DATA')
    expect(await client.say('x\r\n.')).toBe(
      '421 4.3.2 mx.test Service not available, closing transmission channel\r\n',
    )
    expect(await client.ended()).toBe('')
    expect(messages).toEqual([])
  })

  test('a sender refuses all recipients, and DATA then has none', async () => {
    expect(await client.say('MAIL FROM:<550@rcpt.b.test>')).toMatch(/^250 2\.1\.0 /)
    for (const recipient of ['c@d.test', '250@any.test', '451@data.any.test']) {
      expect(await client.say(`RCPT TO:<${recipient}>`)).toMatch(/^550 5\.1\.1 /)
    }
    expect(await client.say('DATA')).toBe('554 5.5.1 No valid recipients\r\n')
    expect(triggered.every(({ trigger }) => trigger === '550@rcpt.b.test')).toBe(true)
  })

  test('a sender does not hide the wrong syntax of a recipient', async () => {
    await client.say('MAIL FROM:<550@rcpt.b.test>')
    expect(await client.say('RCPT TO:c@d.test')).toMatch(/^501 5\.1\.3 /)
    expect(triggered).toEqual([])
  })

  test('the first of several addresses wins, and a warning names it', async () => {
    await client.sayAll(
      'MAIL FROM:<a@b.test>',
      'RCPT TO:<552@message.c.test>',
      'RCPT TO:<552@message.c.test>',
      'RCPT TO:<451@message.d.test>',
      'DATA',
    )
    expect(await client.say('x\r\n.')).toMatch(/^552 /)
    expect(warnings).toEqual([
      '451@message.d.test was accepted at RCPT and triggers nothing: 552@message.c.test came first and decides at MESSAGE.',
    ])
  })

  test.each(['RSET', 'EHLO client.test', 'HELO client.test'])('%s forgets it', async (command) => {
    await client.sayAll('MAIL FROM:<550@rcpt.b.test>', command, 'MAIL FROM:<554@data.b.test>')
    await client.sayAll(command, 'MAIL FROM:<451@message.b.test>', command)
    await client.say('MAIL FROM:<a@b.test>')
    expect(await client.say('RCPT TO:<c@d.test>')).toMatch(/^250 /)
    expect(await client.say('DATA')).toMatch(/^354 /)
    expect(await client.say('x\r\n.')).toMatch(/^250 /)
    expect(triggered).toEqual([])
  })

  test('RSET is refused once, and leaves the transaction as it is', async () => {
    await client.sayAll('MAIL FROM:<a@b.test>', 'RCPT TO:<500@rset.any.test>')
    expect(await client.say('RSET')).toBe('500 5.5.2 Syntax error, command unrecognized\r\n')
    expect(await client.say('MAIL FROM:<a@b.test>')).toBe(badSequence)
    expect(await client.say('RSET')).toMatch(/^250 /)
    expect(await client.say('MAIL FROM:<a@b.test>')).toMatch(/^250 /)
  })

  test('QUIT is answered after the mail has gone through', async () => {
    await client.sayAll('MAIL FROM:<a@b.test>', 'RCPT TO:<421@quit.any.test>', 'DATA', 'x\r\n.')
    expect(messages).toHaveLength(1)
    expect(await client.say('QUIT')).toMatch(/^421 4\.3\.2 /)
    expect(await client.ended()).toBe('')
  })

  test('QUIT is refused once, and the connection stays until the client asks again', async () => {
    await client.sayAll('MAIL FROM:<500@quit.any.test>')
    expect(await client.say('QUIT')).toMatch(/^500 5\.5\.2 /)
    expect(await client.say('QUIT')).toMatch(/^221 2\.0\.0 /)
  })

  test('a refused address triggers nothing later', async () => {
    expect(await client.say('MAIL FROM:<554@data.b.test> SIZE=67108865')).toMatch(/^552 /)
    expect(await client.sayAll(...transaction, 'DATA')).toMatch(/^354 /)
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

  test('a message over the size limit gets 552, whatever its addresses trigger', {
    timeout: 30_000,
  }, async () => {
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

  test('right after connecting do no harm', async () => {
    for (let count = 0; count < 50; count++) (await connectRaw(port)).socket.resetAndDestroy()
    expect(await client.say('NOOP')).toMatch(/^250 /)
  })
})
