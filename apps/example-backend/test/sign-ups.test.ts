import { canonicalResponse, type ResponseId } from '@statuary/core'
import {
  certificate,
  garbage,
  hangUp,
  type MailMessage,
  reply,
  reset,
  type SmtpHandler,
  sequence,
  silence,
  smtp,
} from '@statuary/smtp-mock'
import { describe, expect } from 'vitest'
import { ann, test } from './service.ts'

const statusOf = (id: ResponseId) => canonicalResponse(id).status

describe('a sign-up', () => {
  test('sends a welcome mail, once', async ({ mail, service }) => {
    const { status, body } = await service.signUp()
    expect({ status, body }).toEqual({ status: 201, body: { email: 'ann@example.test' } })
    await expect(mail).toHaveReceivedMail(
      { from: 'shop@statuary.example', to: 'ann@example.test', subject: 'Welcome, Ann' },
      { times: 1 },
    )
    expect(service.waits).toEqual([])
  })

  test('writes a name that is not ASCII', async ({ mail, service }) => {
    await service.signUp({ name: 'Zoë', email: 'zoe@example.test' })
    await expect(mail).toHaveReceivedMail({ subject: 'Welcome, Zoë', text: /Hello Zoë,/ })
  })

  test.for([
    [{ name: 'Ann' }, 'email: '],
    [{ name: 'Ann', email: 'ann' }, 'email: '],
    [{ name: '', email: 'ann@example.test' }, 'name: '],
    [{ name: 'Ann\r\nBcc: eve@example.test', email: 'ann@example.test' }, 'name: '],
    [{ ...ann, role: 'admin' }, 'The body: '],
    [[], 'The body: '],
  ] as const)(
    'that says %j is refused, and no mail goes out',
    async ([body, message], { mail, service }) => {
      const answer = await service.signUp(body)
      expect(answer.status).toBe(400)
      expect(answer.body.message).toMatch(`${message}`)
      expect(answer.body.message).toMatch(/Send \{"name": "Ann"/)
      expect(mail.sessions).toEqual([])
    },
  )
})

describe('tries again', () => {
  const transient: [string, SmtpHandler][] = [
    ['a 421 instead of a greeting', smtp.connect(reply(421), { once: true })],
    ['a 421 at EHLO', smtp.ehlo(reply(421), { once: true })],
    ['a 451 at MAIL', smtp.mail(reply(451), { once: true })],
    ['a 452 at RCPT', smtp.rcpt(reply(452), { once: true })],
    ['a 451 at DATA', smtp.data(reply(451), { once: true })],
    ['a 451 after the message', smtp.message(reply(451), { once: true })],
    ['a connection that was closed', smtp.connect(hangUp(), { once: true })],
    ['a connection that broke', smtp.rcpt(reset(), { once: true })],
    ['garbage', smtp.rcpt(garbage('HTTP/1.1 400 Bad Request\r\n'), { once: true })],
  ]

  test.for(transient)('after %s', async ([, handler], { mail, service }) => {
    mail.use(handler)
    expect((await service.signUp()).status).toBe(201)
    await expect(mail).toHaveReceivedMail('ann@example.test', { times: 1 })
    expect(service.waits).toEqual([500])
    expect(service.logged).toEqual([expect.stringMatching(/^mail-retried: /)])
  })

  test('until a greylist lets it in, waiting twice as long each time', async ({
    mail,
    service,
  }) => {
    mail.use(smtp.rcpt(sequence(reply(451), reply(451), reply(250))))
    expect((await service.signUp()).status).toBe(201)
    expect(mail).toHaveRepliedWith(451, { stage: 'RCPT', enhanced: '4.3.0', times: 2 })
    await expect(mail).toHaveReceivedMail('ann@example.test', { times: 1 })
    expect(service.waits).toEqual([500, 1000])
  })

  describe('with chance', () => {
    test.override('mailer', { random: () => 0.25 })

    test('waits for a part of that', async ({ mail, service }) => {
      mail.use(smtp.rcpt(sequence(reply(451), reply(451), reply(250))))
      await service.signUp()
      expect(service.waits).toEqual([125, 250])
    })
  })

  test('after a hang-up at the end of the message, with the same Message-ID', async ({
    mail,
    service,
  }) => {
    const asked: MailMessage[] = []
    mail.use(
      smtp.message(({ message, attempt }) => {
        asked.push(message)
        return attempt === 1 ? hangUp() : undefined
      }),
    )
    expect((await service.signUp()).status).toBe(201)
    const ids = await Promise.all(asked.map(async (message) => (await message.parsed()).messageId))
    expect(ids).toEqual([expect.stringMatching(/^<.+@.+>$/), ids[0]])
    await expect(mail).toHaveReceivedMail('ann@example.test', { times: 1 })
  })

  describe('after silence', () => {
    test.override('mailer', { timeoutMs: 200, tries: 10 })

    test('of the greeting, and then of a reply', async ({ mail, service }) => {
      mail.use(smtp.connect(silence(), { once: true }), smtp.rcpt(silence(), { once: true }))
      expect((await service.signUp()).status).toBe(201)
      // On a machine that is busy an answer may come too late as well.
      expect(service.logged.length).toBeGreaterThanOrEqual(2)
      for (const line of service.logged) expect(line).toMatch(/Greeting never received|Timeout/)
    })
  })

  test('four times in all, and then asks to come back later', async ({ mail, service }) => {
    mail.use(smtp.rcpt(reply(451)))
    const { status, headers, body } = await service.signUp()
    expect(status).toBe(statusOf('smtp/451'))
    expect(headers.get('Retry-After')).toBe('300')
    expect(body.message).toMatch(/Try again in five minutes/)
    expect(mail).toHaveRepliedWith(451, { times: 4 })
    expect(service.waits).toEqual([500, 1000, 2000])
  })
})

describe('gives up at once', () => {
  test.for([521, 550, 551, 553, 556] as const)(
    'after %i at RCPT, and says that there is no such mailbox',
    async (code, { mail, service }) => {
      mail.use(smtp.rcpt(reply(code)))
      const { status, body } = await service.signUp()
      expect(status).toBe(statusOf(`smtp/${code}`))
      expect(body.message).toMatch(/There is no mailbox ann@example\.test/)
      expect(mail).toHaveRepliedWith(code, { stage: 'RCPT', times: 1 })
      expect(service.waits).toEqual([])
    },
  )

  test.for([
    ['RCPT', smtp.rcpt(reply(552))],
    ['the end of the message', smtp.message(reply(552, { enhanced: '5.2.2' }))],
  ] as const)(
    'after 552 at %s, and says that the mailbox is full',
    async ([, handler], { mail, service }) => {
      mail.use(handler)
      const { status, body } = await service.signUp()
      expect(status).toBe(statusOf('smtp/552'))
      expect(body.message).toMatch(/ann@example\.test is full/)
      expect(mail).toHaveRepliedWith(552, { enhanced: '5.2.2', times: 1 })
    },
  )

  test.for([
    ['a 554 greeting', smtp.connect(reply(554))],
    ['a 550 at MAIL, which is about the sender', smtp.mail(reply(550))],
    ['a 554 after the message', smtp.message(reply(554))],
  ] as const)('after %s, and takes the blame', async ([, handler], { mail, service }) => {
    mail.use(handler)
    const { status, body } = await service.signUp()
    expect(status).toBe(502)
    expect(body.message).toMatch(/our fault/)
    expect(mail.sessions).toHaveLength(1)
    expect(service.logged).toEqual([expect.stringMatching(/^mail-failed: .*55[04] /)])
  })
})

describe('with a password', () => {
  test.override('mailOptions', { users: { shop: 'right' }, require: { auth: true } })
  test.override('mailer', ({ mail }) => ({ url: mail.url.replace('//', '//shop:right@') }))

  test('logs in', async ({ mail, service }) => {
    expect((await service.signUp()).status).toBe(201)
    expect(mail.sessions[0]?.user).toBe('shop')
  })

  describe('that is wrong', () => {
    test.override('mailer', ({ mail }) => ({ url: mail.url.replace('//', '//shop:wrong@') }))

    test('takes the blame after 535, and does not knock again', async ({ mail, service }) => {
      expect((await service.signUp()).status).toBe(statusOf('smtp/535'))
      expect(mail).toHaveRepliedWith(535, { stage: 'AUTH', times: 1 })
    })
  })
})

describe('over STARTTLS', () => {
  test.override('mailer', async ({ mail }) => ({
    requireTLS: true,
    tls: { ca: await mail.authority(), servername: 'localhost' },
  }))

  test('sends if the certificate is valid', async ({ mail, service }) => {
    mail.use(smtp.starttls(certificate('valid')))
    expect((await service.signUp()).status).toBe(201)
    expect(mail.inbox[0]?.session.secure).toBe(true)
  })

  test.for(['expired', 'wrong-name', 'self-signed'] as const)(
    'sends nothing if it is %s, and takes the blame',
    async (kind, { mail, service }) => {
      mail.use(smtp.starttls(certificate(kind)))
      expect((await service.signUp()).status).toBe(502)
      expect(mail.sessions).toHaveLength(1)
      expect(mail).not.toHaveRepliedWith(250, { stage: 'MAIL' })
    },
  )

  test('tries again after 454, and sends nothing in the clear', async ({ mail, service }) => {
    mail.use(smtp.starttls(sequence(reply(454), certificate('valid'))))
    expect((await service.signUp()).status).toBe(201)
    expect(mail.inbox[0]?.session.secure).toBe(true)
  })

  test('takes the blame if the server does not offer it', async ({ mail, service }) => {
    expect((await service.signUp()).status).toBe(502)
    expect(mail.inbox).toEqual([])
  })
})

describe('a server that is out of reach', () => {
  test('is tried again, and then the client is asked to come back later', async ({
    mail,
    service,
  }) => {
    await mail.close()
    const { status, headers } = await service.signUp()
    expect(status).toBe(503)
    expect(headers.get('Retry-After')).toBe('300')
    expect(service.logged[0]).toMatch(/ECONNREFUSED/)
  })
})
