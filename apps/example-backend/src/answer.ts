import type { MailFailure } from './read-mail-error.ts'

/** What the client of the service gets to know. */
export interface Answer {
  readonly status: 422 | 502 | 503 | 507
  readonly headers: Record<string, string>
  readonly body: { readonly error: string; readonly message: string }
}

const retryAfterSeconds = 300

const answers: Record<MailFailure, (email: string) => Answer> = {
  'try-later': () => ({
    status: 503,
    headers: { 'Retry-After': String(retryAfterSeconds) },
    body: {
      error: 'service_unavailable',
      message: 'The mail did not get through. Try again in five minutes.',
    },
  }),
  'no-mailbox': (email) => ({
    status: 422,
    headers: {},
    body: {
      error: 'mailbox_unavailable',
      message: `There is no mailbox ${email}. Look for a typing error.`,
    },
  }),
  'mailbox-full': (email) => ({
    status: 507,
    headers: {},
    body: {
      error: 'exceeded_storage',
      message: `The mailbox ${email} is full. Make room, or give another address.`,
    },
  }),
  'our-fault': () => ({
    status: 502,
    headers: {},
    body: {
      error: 'mail_rejected',
      message: 'We cannot send mail now. That is our fault, and we have been told.',
    },
  }),
}

/**
 * Says what the client of the service gets to know of a mail that did not go out.
 *
 * The statuses are those that Statuary's contracts give an API whose mail server replied so, where
 * the reply is about the recipient or the mail server.
 *
 * @example answerTo('no-mailbox', 'ann@example.test').status // 422
 */
export function answerTo(failure: MailFailure, email: string): Answer {
  return answers[failure](email)
}
