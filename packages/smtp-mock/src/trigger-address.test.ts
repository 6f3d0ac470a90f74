import { canonicalReply, gradeReply, smtpReplies, smtpStages } from '@statuary/core'
import { describe, expect, test } from 'vitest'
import { type AddressCommand, readTriggerAddress, triggerStages } from './trigger-address.js'

describe('readTriggerAddress', () => {
  test.each([
    ['503@any.test', 'RCPT', 'RCPT', 503, '5.5.1', 'Bad sequence of commands'],
    [
      '451@any.test',
      'MAIL',
      'MAIL',
      451,
      '4.3.0',
      'Requested action aborted: local error in processing',
    ],
    [
      '550-5.7.1@any.test',
      'RCPT',
      'RCPT',
      550,
      '5.7.1',
      'Requested action not taken: mailbox unavailable',
    ],
    ['250@any.test', 'RCPT', 'RCPT', 250, '2.1.5', 'Requested mail action okay, completed'],
    [
      '552@message.any.test',
      'RCPT',
      'MESSAGE',
      552,
      '5.3.4',
      'Message size exceeds fixed maximum message size',
    ],
    [
      '552-5.2.2@Message.any.test',
      'MAIL',
      'MESSAGE',
      552,
      '5.2.2',
      'Message size exceeds fixed maximum message size',
    ],
    ['554@DATA.any.test', 'RCPT', 'DATA', 554, '5.5.1', 'No valid recipients'],
    [
      '550@rcpt.any.test',
      'MAIL',
      'RCPT',
      550,
      '5.1.1',
      'Requested action not taken: mailbox unavailable',
    ],
    [
      '451@mail.any.test',
      'MAIL',
      'MAIL',
      451,
      '4.3.0',
      'Requested action aborted: local error in processing',
    ],
    ['354@data.any.test', 'RCPT', 'DATA', 354, null, 'Start mail input; end with <CRLF>.<CRLF>'],
    ['554@any.test', 'RCPT', 'RCPT', 554, '5.0.0', 'Transaction failed'],
    ['503@localhost', 'RCPT', 'RCPT', 503, '5.5.1', 'Bad sequence of commands'],
    ['503@[127.0.0.1]', 'RCPT', 'RCPT', 503, '5.5.1', 'Bad sequence of commands'],
  ] as const)('%s at %s triggers at %s', (address, command, stage, code, enhanced, text) => {
    expect(readTriggerAddress(address, command)).toEqual({ stage, reply: { code, enhanced, text } })
  })

  test('puts the name of the server into the text', () => {
    expect(readTriggerAddress('421@any.test', 'RCPT', { domain: 'mx.test' })).toMatchObject({
      reply: { text: 'mx.test Service not available, closing transmission channel' },
    })
  })

  test.each([
    'someone@any.test',
    '50@any.test',
    '5033@any.test',
    '503+tag@any.test',
    'x503@any.test',
    '503-x@any.test',
    '503',
    'postmaster',
    '',
  ])('takes %j for an ordinary address', (address) => {
    expect(readTriggerAddress(address, 'RCPT')).toBeUndefined()
  })

  test.each([
    ['541@any.test', 'RCPT', 'no RFC defines an SMTP reply 541'],
    ['100@any.test', 'MAIL', 'no RFC defines an SMTP reply 100'],
    ['354@any.test', 'RCPT', '354 is not listed at RCPT'],
    ['235@any.test', 'MAIL', '235 is not listed at MAIL'],
    ['251@any.test', 'MAIL', '251 is not listed at MAIL'],
    ['221@message.any.test', 'RCPT', '221 is not listed at MESSAGE'],
    ['550-4.1.1@any.test', 'RCPT', 'The class of 4.1.1 contradicts the first digit of 550'],
    ['354-2.0.0@data.any.test', 'RCPT', 'class 3 (354) carries no enhanced status code'],
    ['550-5.7@any.test', 'RCPT', '5.7 is no enhanced status code'],
  ] as const)('accepts %s at %s and says why it triggers nothing', (address, command, reason) => {
    const found = readTriggerAddress(address, command) as { ignored: string }
    expect(found.ignored).toContain(`${address} was accepted at ${command} and triggers nothing: `)
    expect(found.ignored).toContain(reason)
  })

  const unreachable = (['MAIL', 'RCPT'] as const).flatMap((command) =>
    smtpStages
      .filter((stage) => !(triggerStages[command] as readonly string[]).includes(stage))
      .map((stage): [string, AddressCommand] => [stage, command]),
  )

  test.each(unreachable)('does not move a reply to %s from %s', (stage, command) => {
    expect(readTriggerAddress(`550@${stage.toLowerCase()}.any.test`, command)).toEqual({
      ignored: `550@${stage.toLowerCase()}.any.test was accepted at ${command} and triggers nothing: its domain begins with the stage ${stage}, which is not a later step of the mail. After ${command} come ${triggerStages[command].join(', ')}.`,
    })
  })

  const reachable = (['MAIL', 'RCPT'] as const).flatMap((command) =>
    triggerStages[command].flatMap((stage) =>
      smtpReplies.map(({ code }) => ({ command, stage, code })),
    ),
  )

  test.each(reachable)(
    'gives the canonical reply for $code at $stage from $command',
    ({ command, stage, code }) => {
      const found = readTriggerAddress(`${code}@${stage}.test`, command)
      if (gradeReply({ code }, stage).grade === 'forbidden') expect(found).toHaveProperty('ignored')
      else expect(found).toEqual({ stage, reply: canonicalReply(code, stage) })
    },
  )
})
