const { reply, sequence, setupSmtpServer, smtp } = require('@statuary/smtp-mock')
const { matchers } = require('@statuary/smtp-mock/matchers')
const nodemailer = require('nodemailer')

expect.extend(matchers)

const mail = setupSmtpServer()
let transport

beforeAll(async () => {
  const { host, port } = await mail.listen()
  transport = nodemailer.createTransport({ host, port })
})
afterEach(() => {
  mail.resetHandlers()
  mail.clear()
})
afterAll(() => mail.close())

const welcome = { from: 'shop@example.test', to: 'ann@example.test', subject: 'Welcome' }

test('the mail arrives', async () => {
  await transport.sendMail(welcome)
  await expect(mail).toHaveReceivedMail({ to: 'ann@example.test', subject: /Welcome/ })
  expect(mail).toHaveRepliedWith(250, { stage: 'MESSAGE', enhanced: '2.6.0', times: 1 })
})

test('a full mailbox is an error', async () => {
  mail.use(smtp.rcpt(reply(552)))
  await expect(transport.sendMail(welcome)).rejects.toMatchObject({ responseCode: 552 })
  expect(mail.sessions[0]).toHaveRepliedWith(552, { stage: 'RCPT' })
  await expect(mail).not.toHaveReceivedMail()
})

test('a greylisted mail goes through at the second try', async () => {
  mail.use(smtp.rcpt(sequence(reply(451), reply(250))))
  await expect(transport.sendMail(welcome)).rejects.toMatchObject({ responseCode: 451 })
  await transport.sendMail(welcome)
  await expect(mail).toHaveReceivedMail(undefined, { times: 1 })
})
