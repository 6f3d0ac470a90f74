import { connect } from 'node:net'
import { reply, smtp } from '@statuary/smtp-mock'
import { test } from '@statuary/smtp-mock/vitest'
import nodemailer from 'nodemailer'
import { test as bareTest, expect } from 'vitest'

// Fails on purpose: test-runners.test.ts looks at how.

let port
const ann = { from: 'shop@example.test', to: 'ann@example.test', subject: 'Your receipt' }

test('finds no mail', async ({ mail }) => {
  port = mail.port
  await nodemailer.createTransport(mail.url).sendMail(ann)
  await expect(mail).toHaveReceivedMail({ to: 'ann@example.test', subject: /Welcome/ })
})

bareTest('the server of a test that failed is closed', async () => {
  const { promise, resolve } = Promise.withResolvers()
  connect(port).on('error', resolve).on('connect', resolve)
  expect(await promise).toMatchObject({ code: 'ECONNREFUSED' })
})

test('finds no reply', async ({ mail }) => {
  mail.use(smtp.connect(reply(421)))
  await nodemailer
    .createTransport(mail.url)
    .sendMail(ann)
    .catch(() => {})
  expect(mail).toHaveRepliedWith(552, { stage: 'RCPT' })
})
