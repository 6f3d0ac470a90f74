import { test as base, expect } from 'vitest'
import { checkVitest } from './check-vitest.js'
import type { SmtpHandler } from './handler.js'
import type { MailMatchers } from './mail-matchers.js'
import { matchers } from './matchers.js'
import type { SmtpMockOptions } from './options.js'
import { type ListeningAddress, type SmtpMock, setupSmtpServer } from './setup-smtp-server.js'

export type { MailMatchers } from './mail-matchers.js'
export type { ReceivedMailOptions } from './to-have-received-mail.js'
export type { RepliedWithOptions } from './to-have-replied-with.js'

/** A server that listens, and where it does. */
export interface ListeningSmtpMock extends SmtpMock, ListeningAddress {}

declare module 'vitest' {
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown>
    extends MailMatchers<R> {}
}

checkVitest(base)
expect.extend(matchers)

/**
 * Vitest's `test` with a mail server: each test that names `mail` gets its own on a free port,
 * which is closed when the test is over, passed or failed.
 *
 * `mailOptions` and `mailHandlers` determine how it is set up; `test.override` replaces them for a
 * file or a `describe`. Handlers from a function are made afresh for each test.
 *
 * @example
 * test('greets whoever signs up', async ({ mail }) => {
 *   await signUp('ann@example.test', { smtp: mail.url })
 *   await expect(mail).toHaveReceivedMail({ to: 'ann@example.test' })
 * })
 * @example
 * describe('over TLS', () => {
 *   test.override({ mailOptions: { starttls: true } })
 *   test.override('mailHandlers', () => [smtp.rcpt('*@full.example', reply(552))])
 * })
 */
export const test = base
  .extend('mailOptions', {} as SmtpMockOptions)
  .extend('mailHandlers', [] as readonly SmtpHandler[])
  .extend('mail', async ({ mailOptions, mailHandlers }, { onCleanup }) => {
    const mock = setupSmtpServer(mailOptions, ...mailHandlers)
    onCleanup(async () => {
      // A sequence in a list of handlers serves the next test, too.
      mock.resetHandlers()
      await mock.close()
    })
    const mail: ListeningSmtpMock = Object.assign(mock, await mock.listen())
    return mail
  })
