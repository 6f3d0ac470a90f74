import type { SmtpStage } from '@statuary/core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { reply, type SmtpHandler, setupSmtpServer, smtp } from '../src/index.js'
import { contractCases } from './contracts.js'
import { connectRaw, type RawClient, startTls } from './raw-client.js'

const domain = 'mx.test'
const cases = contractCases(domain)

const mail = setupSmtpServer({ domain, starttls: true })
// EHLO has one line, that of its contract, where no extension is offered.
const plainMail = setupSmtpServer({ domain, extensions: [] })
let port: number
let plainPort: number
let authority: string
let client: RawClient | undefined

beforeAll(async () => {
  port = (await mail.listen()).port
  plainPort = (await plainMail.listen()).port
  authority = await mail.authority()
})

afterAll(() => Promise.all([mail.close(), plainMail.close()]))

afterEach(() => {
  client?.socket.destroy()
  mail.resetHandlers()
  mail.clear()
})

const transaction = ['MAIL FROM:<a@b.test>', 'RCPT TO:<c@d.test>']
const content = 'Subject: x\r\n\r\nx\r\n.'
const token = 'AUTH PLAIN AHVzZXIAc2VjcmV0'

interface Row {
  /** What is said, after the greeting and EHLO, until the stage is next. */
  readonly before?: readonly string[]
  /** What brings the dialogue to the stage; left out where connecting does. */
  readonly at?: string
  /** Commands and what their replies begin with, after a reply that lets the step happen. */
  readonly accepted: readonly (readonly [string, string])[]
  /** The same, after one that does not. */
  readonly refused: readonly (readonly [string, string])[]
}

const untouched = [
  ['MAIL FROM:<e@f.test>', '503 5.5.1'],
  ['RCPT TO:<e@f.test>', '250 2.1.5'],
  ['DATA', '354'],
] as const

/** What does not belong to a mail leaves an open one as it is (RFC 5321 section 4.1.1). */
const bystander = (at: string): Row => ({
  before: transaction,
  at,
  accepted: untouched,
  refused: untouched,
})

/** How a dialogue goes on: RFC 5321 sections 3.3 and 4.1.4 unless said otherwise. */
const rows: Record<SmtpStage, Row> = {
  CONNECT: {
    accepted: [['EHLO client.test', '250-mx.test']],
    // RFC 5321 section 3.1, RFC 7504 section 3
    refused: [
      ['EHLO client.test', '503'],
      ['MAIL FROM:<a@b.test>', '503'],
      ['QUIT', '221'],
    ],
  },
  // RFC 5321 section 4.1.4: the state is the same as before a refused EHLO.
  EHLO: {
    at: 'EHLO client.test',
    accepted: [['MAIL FROM:<a@b.test>', '250']],
    refused: [
      ['MAIL FROM:<a@b.test>', '503'],
      ['EHLO client.test', '250'],
    ],
  },
  HELO: {
    at: 'HELO client.test',
    accepted: [['MAIL FROM:<a@b.test>', '250']],
    refused: [
      ['MAIL FROM:<a@b.test>', '503'],
      ['HELO client.test', '250'],
    ],
  },
  // RFC 3207 section 4.2: after TLS the client has to greet again.
  STARTTLS: {
    at: 'STARTTLS',
    accepted: [
      ['MAIL FROM:<a@b.test>', '503'],
      ['EHLO client.test', '250'],
      ['STARTTLS', '503'],
    ],
    refused: [
      ['MAIL FROM:<a@b.test>', '250'],
      ['STARTTLS', '220'],
    ],
  },
  // RFC 4954 section 4
  AUTH: {
    at: token,
    accepted: [[token, '503']],
    refused: [[token, '235']],
  },
  MAIL: {
    at: 'MAIL FROM:<a@b.test>',
    accepted: [['RCPT TO:<c@d.test>', '250']],
    refused: [
      ['RCPT TO:<c@d.test>', '503'],
      ['DATA', '503'],
      ['MAIL FROM:<a@b.test>', '250'],
    ],
  },
  RCPT: {
    before: ['MAIL FROM:<a@b.test>'],
    at: 'RCPT TO:<c@d.test>',
    accepted: [['DATA', '354']],
    refused: [
      ['DATA', '554 5.5.1'],
      ['RCPT TO:<c@d.test>', '250'],
      ['DATA', '354'],
    ],
  },
  DATA: {
    before: transaction,
    at: 'DATA',
    accepted: [[content, '250 2.6.0']],
    refused: [
      ['MAIL FROM:<a@b.test>', '503'],
      ['DATA', '354'],
    ],
  },
  // RFC 5321 section 4.1.1.4: the end of the message consumes the transaction either way.
  MESSAGE: {
    before: [...transaction, 'DATA'],
    at: content,
    accepted: [
      ['RCPT TO:<c@d.test>', '503'],
      ['MAIL FROM:<a@b.test>', '250'],
    ],
    refused: [
      ['RCPT TO:<c@d.test>', '503'],
      ['MAIL FROM:<a@b.test>', '250'],
    ],
  },
  RSET: {
    before: transaction,
    at: 'RSET',
    accepted: [
      ['RCPT TO:<e@f.test>', '503'],
      ['MAIL FROM:<e@f.test>', '250'],
    ],
    refused: untouched,
  },
  NOOP: bystander('NOOP'),
  VRFY: bystander('VRFY someone'),
  EXPN: bystander('EXPN list'),
  HELP: bystander('HELP'),
  BDAT: bystander('BDAT 0'),
  ETRN: bystander('ETRN example.net'),
  ATRN: bystander('ATRN example.net'),
  // RFC 5321 section 4.1.1.10
  QUIT: { at: 'QUIT', accepted: [], refused: [['NOOP', '250']] },
}

const makers: Partial<Record<SmtpStage, (code: number) => SmtpHandler>> = {
  BDAT: (code) => smtp.command('BDAT', reply(code), { once: true }),
  ETRN: (code) => smtp.command('ETRN', reply(code), { once: true }),
  ATRN: (code) => smtp.command('ATRN', reply(code), { once: true }),
}

function handlerOf(stage: SmtpStage, code: number): SmtpHandler {
  const make = makers[stage]
  if (make) return make(code)
  const name = stage.toLowerCase() as 'rcpt'
  return smtp[name](reply(code), { once: true })
}

/** Brings a new dialogue to a stage, and gives the reply there. */
async function replyAt(stage: SmtpStage): Promise<string> {
  const { before = [], at } = rows[stage]
  client = await connectRaw(stage === 'EHLO' ? plainPort : port)
  if (at === undefined) return client.reply()
  const isGreeting = stage === 'EHLO' || stage === 'HELO'
  await client.reply()
  if (!isGreeting) await client.say('EHLO client.test')
  await client.sayAll(...before)
  return client.say(at)
}

describe('a handler gives the reply of the contract', () => {
  test('is tried at every stage that core knows', () => {
    expect(new Set(cases.map(({ stage }) => stage))).toEqual(new Set(Object.keys(rows)))
  })

  test.each(cases)('$code at $stage', async ({ code, stage, octets }) => {
    const server = stage === 'EHLO' ? plainMail : mail
    server.use(handlerOf(stage, code))
    const accepted = Math.floor(code / 100) === (stage === 'DATA' ? 3 : 2)

    expect(await replyAt(stage)).toBe(octets)
    let open = client as RawClient
    if (code === 421 || (stage === 'QUIT' && accepted)) {
      expect(await open.ended()).toBe('')
      return
    }
    if (code === 334) {
      // The next line is the client's answer to the challenge.
      expect(await open.say('YQ==')).toBe('235 2.7.0 Authentication succeeded\r\n')
      return
    }
    if (stage === 'STARTTLS' && accepted) open = await startTls(open, authority)
    if (stage === 'MESSAGE') expect(server.inbox).toHaveLength(accepted ? 1 : 0)
    for (const [command, start] of rows[stage][accepted ? 'accepted' : 'refused']) {
      expect((await open.say(command)).slice(0, start.length), command).toBe(start)
    }
    if (stage === 'DATA') expect(server.inbox).toHaveLength(accepted ? 1 : 0)
    open.socket.destroy()
  })

  test('250 and 251 at RCPT record the recipient, and a refusal does not', async () => {
    mail.use(smtp.rcpt('no@*', reply(550)), smtp.rcpt('far@*', reply(251)))
    client = await connectRaw(port)
    await client.reply()
    await client.sayAll('EHLO client.test', 'MAIL FROM:<a@b.test>')
    await client.sayAll('RCPT TO:<no@d.test>', 'RCPT TO:<far@d.test>', 'RCPT TO:<c@d.test>')
    await client.sayAll('DATA', content)
    expect(mail.inbox[0]?.envelope.to).toEqual(['far@d.test', 'c@d.test'])
  })
})
