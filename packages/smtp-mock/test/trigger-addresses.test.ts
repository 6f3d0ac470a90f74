import { canonicalReply, formatReply, gradeReply, smtpReplies } from '@statuary/core'
import { describe, expect, test } from 'vitest'
import {
  badSequence,
  client,
  domain,
  mail,
  messages,
  okay,
  serveAllTests,
  triggered,
  warnings,
} from './one-server.js'

serveAllTests()

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
      '451@message.d.test was accepted at RCPT and triggers nothing: 552@message.c.test came first and takes precedence at MESSAGE.',
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
