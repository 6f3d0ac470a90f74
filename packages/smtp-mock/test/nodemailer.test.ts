import nodemailer from 'nodemailer'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type MailMessage, setupSmtpServer } from '../src/index.js'

const mail = setupSmtpServer({ domain: 'mx.test' })
const messages: MailMessage[] = []
let port: number

beforeAll(async () => {
  mail.events.on('message', (message) => messages.push(message))
  port = (await mail.listen()).port
})

afterAll(() => mail.close())

afterEach(() => {
  messages.length = 0
})

const send = async (
  envelope: { from: string; to: string[] },
  auth?: { user: string; pass: string },
) => {
  const transport = nodemailer.createTransport({ host: '127.0.0.1', port, ...(auth && { auth }) })
  try {
    return await transport.sendMail({ envelope, subject: 'Greetings', text: '.a dot\n' })
  } finally {
    transport.close()
  }
}

test.each([undefined, { user: 'someone', pass: 'anything' }])(
  'Nodemailer delivers a mail with the credentials %j',
  async (auth) => {
    const info = await send({ from: 'a@b.test', to: ['c@d.test', 'e@f.test'] }, auth)
    expect(info.response).toBe('250 2.6.0 Requested mail action okay, completed')
    expect(messages).toHaveLength(1)
    expect(messages[0]?.envelope).toMatchObject({ from: 'a@b.test', to: ['c@d.test', 'e@f.test'] })
    expect(messages[0]?.raw.toString()).toMatch(/^Subject: Greetings\r\n[\s\S]*\r\n\.a dot\r\n$/m)
  },
)

test('Nodemailer sees a refused recipient, and delivers to the others', async () => {
  const info = await send({ from: 'a@b.test', to: ['503@any.test', 'c@d.test'] })
  expect(info.rejected).toEqual(['503@any.test'])
  expect(info.rejectedErrors?.[0]).toMatchObject({
    responseCode: 503,
    response: '503 5.5.1 Bad sequence of commands',
  })
  expect(messages[0]?.envelope.to).toEqual(['c@d.test'])
})

test.each([
  [
    '451@any.test',
    'c@d.test',
    'MAIL FROM',
    '451 4.3.0 Requested action aborted: local error in processing',
  ],
  [
    'a@b.test',
    '550-5.7.1@any.test',
    'RCPT TO',
    '550 5.7.1 Requested action not taken: mailbox unavailable',
  ],
  ['a@b.test', '554@data.any.test', 'DATA', '554 5.5.1 No valid recipients'],
  [
    'a@b.test',
    '452@message.any.test',
    'DATA',
    '452 4.3.1 Requested action not taken: insufficient system storage',
  ],
])('Nodemailer from %s to %s fails at %s with %j', async (from, to, command, response) => {
  await expect(send({ from, to: [to] })).rejects.toMatchObject({ command, response })
  expect(messages).toEqual([])
})
