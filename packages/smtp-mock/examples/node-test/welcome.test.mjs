import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import { reply, sequence, setupSmtpServer, smtp } from '@statuary/smtp-mock'
import nodemailer from 'nodemailer'

const mail = setupSmtpServer()
let transport

before(async () => {
  const { host, port } = await mail.listen()
  transport = nodemailer.createTransport({ host, port })
})
afterEach(() => {
  mail.resetHandlers()
  mail.clear()
})
after(() => mail.close())

const welcome = { from: 'shop@example.test', to: 'ann@example.test', subject: 'Welcome' }

test('the mail arrives', async () => {
  await transport.sendMail(welcome)
  const message = await mail.waitForMessage({ to: 'ann@example.test' })
  assert.equal((await message.parsed()).subject, 'Welcome')
})

test('a full mailbox is an error', async () => {
  mail.use(smtp.rcpt(reply(552)))
  await assert.rejects(transport.sendMail(welcome), { responseCode: 552 })
  assert.equal(mail.inbox.length, 0)
})

test('a greylisted mail goes through at the second try', async () => {
  mail.use(smtp.rcpt(sequence(reply(451), reply(250))))
  await assert.rejects(transport.sendMail(welcome), { responseCode: 451 })
  await transport.sendMail(welcome)
  assert.equal(mail.inbox.length, 1)
})
