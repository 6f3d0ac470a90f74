import { connect } from 'node:net'
import { beforeEach, describe, expect } from 'vitest'
import { deliver } from '../test/deliver.js'
import { connectRaw } from '../test/raw-client.js'
import { reply, type SmtpHandler, type SmtpMock, sequence, smtp } from './index.js'
import { test } from './vitest.js'

describe('the fixture mail', () => {
  const ports: number[] = []

  test('listens, and knows where', async ({ mail }) => {
    ports.push(mail.port)
    expect(mail.host).toBe('127.0.0.1')
    expect(mail.url).toBe(`smtp://127.0.0.1:${mail.port}`)
    await deliver(mail.port)
    expect(mail.inbox).toHaveLength(1)
  })

  test('is another one in the next test, and the last one is closed', async ({ mail }) => {
    expect(mail.inbox).toEqual([])
    await expect(connectRaw(ports[0] as number)).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })

  test('does not start for a test that does not name it', ({ task }) => {
    expect(task.context).not.toHaveProperty('mail')
  })

  test.for(['a', 'b', 'c'])(
    'is one of its own for each concurrent test: %s',
    {
      concurrent: true,
    },
    async (name, { mail, expect }) => {
      await deliver(mail.port, { from: `${name}@b.test` })
      expect(mail.inbox.map(({ envelope }) => envelope.from)).toEqual([`${name}@b.test`])
    },
  )
})

describe('a hook', () => {
  let prepared: SmtpMock | undefined

  test.beforeEach(({ mail }) => {
    prepared = mail
    mail.use(smtp.rcpt(reply(550)))
  })

  test('gets the same server as its test', async ({ mail }) => {
    expect(mail).toBe(prepared)
    await deliver(mail.port)
    expect(mail).toHaveRepliedWith(550, { stage: 'RCPT' })
  })
})

describe('mailOptions and mailHandlers', () => {
  test.override({ mailOptions: { domain: 'mx.test' } })
  test.override('mailHandlers', [smtp.mail(reply(450)), smtp.message(reply(554))])

  test('set up every server of a describe', async ({ mail }) => {
    const client = await connectRaw(mail.port)
    expect(await client.reply()).toBe('220 mx.test Service ready\r\n')
    await deliver(mail.port)
    expect(mail).toHaveRepliedWith(450, { stage: 'MAIL' })
  })

  describe('inside of it', () => {
    test.override('mailHandlers', [smtp.quit(reply(421))])

    test('give way to nearer ones', async ({ mail }) => {
      await deliver(mail.port)
      expect(mail).toHaveRepliedWith(421, { stage: 'QUIT' })
      expect(mail).not.toHaveRepliedWith(450)
      expect((await (await connectRaw(mail.port)).reply()).slice(0, 11)).toBe('220 mx.test')
    })
  })

  describe('with TLS from the first octet', () => {
    test.override({ mailOptions: { secure: true } })

    test('give a URL to match', ({ mail }) => {
      expect(mail.url).toBe(`smtps://127.0.0.1:${mail.port}`)
    })
  })
})

describe('one handler', () => {
  test.override({ mailHandlers: [smtp.message(reply(554))] })

  test('may stand alone in the list', async ({ mail }) => {
    expect(await deliver(mail.port)).toMatch(/^554 /)
  })
})

describe('a sequence in a list', () => {
  test.override('mailHandlers', [smtp.message(sequence(reply(451), reply(250)))])

  test.for([1, 2])('begins anew in test %i', async (_, { mail }) => {
    expect(await deliver(mail.port)).toMatch(/^451 /)
    expect(await deliver(mail.port)).toMatch(/^250 /)
  })
})

describe('a function that makes handlers', () => {
  let made: readonly SmtpHandler[][] = []
  test.override('mailHandlers', () => {
    const handlers = [smtp.message(sequence(reply(451), reply(250)))]
    made = [...made, handlers]
    return handlers
  })

  test.for([1, 2])(
    'is called for each test, so that they may be concurrent: %i',
    {
      concurrent: true,
    },
    async (_, { mail, expect }) => {
      expect(await deliver(mail.port)).toMatch(/^451 /)
      expect(await deliver(mail.port)).toMatch(/^250 /)
      expect(new Set(made).size).toBe(made.length)
    },
  )
})

describe('a test that closes the server itself', () => {
  let port: number
  beforeEach(() => {
    port = 0
  })

  test('has nothing to fear', async ({ mail }) => {
    port = mail.port
    await mail.close()
    const socket = connect(port)
    const { promise, resolve } = Promise.withResolvers<NodeJS.ErrnoException>()
    socket.on('error', resolve)
    expect((await promise).code).toBe('ECONNREFUSED')
  })
})
