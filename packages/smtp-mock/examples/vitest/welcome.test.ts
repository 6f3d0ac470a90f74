import { reply, sequence, smtp } from '@statuary/smtp-mock'
import { test } from '@statuary/smtp-mock/vitest'
import nodemailer from 'nodemailer'
import { describe, expect } from 'vitest'

const welcome = { from: 'shop@example.test', to: 'ann@example.test', subject: 'Welcome' }

const send = (url: string) => nodemailer.createTransport(url).sendMail(welcome)

test('the mail arrives', async ({ mail }) => {
  await send(mail.url)
  await expect(mail).toHaveReceivedMail({ to: 'ann@example.test', subject: /Welcome/ })
  expect(mail).toHaveRepliedWith(250, { stage: 'MESSAGE', enhanced: '2.6.0', times: 1 })
})

test('a full mailbox is an error', async ({ mail }) => {
  mail.use(smtp.rcpt(reply(552)))
  await expect(send(mail.url)).rejects.toMatchObject({ responseCode: 552 })
  expect(mail.sessions[0]).toHaveRepliedWith(552, { stage: 'RCPT' })
  await expect(mail).not.toHaveReceivedMail()
})

describe('greylisting', () => {
  test.override('mailHandlers', () => [smtp.rcpt(sequence(reply(451), reply(250)))])

  test('lets the second try through', async ({ mail }) => {
    await expect(send(mail.url)).rejects.toMatchObject({ responseCode: 451 })
    await send(mail.url)
    await expect(mail).toHaveReceivedMail(undefined, { times: 1 })
  })
})
