import type { NodemailerError } from 'nodemailer'

/**
 * Why a mail did not go out, as far as it makes a difference.
 *
 * `try-later`: the mail server is busy, out of reach, or wants us back later. `no-mailbox`: it knows
 * of no such recipient. `mailbox-full`: it has no room for the mail. `our-fault`: it does not take
 * our mail, or we do not trust it; nothing that the person who signs up could change.
 */
export type MailFailure = 'try-later' | 'no-mailbox' | 'mailbox-full' | 'our-fault'

const noMailbox = new Set([521, 550, 551, 553, 556])

/** A certificate does not get better by asking again, a connection may. */
const certificateError = /CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)/

/**
 * Reads an error of Nodemailer.
 *
 * A 5yz at RCPT is about the recipient; the same code at MAIL or after the message is about us.
 *
 * @throws what is no error of a mail server: that is a bug of this service.
 * @example readMailError(error) // 'no-mailbox', after 550 at RCPT
 * @see RFC 5321 section 4.2.1
 */
export function readMailError(error: unknown): MailFailure {
  const { code, responseCode, command, originalCode = '' } = error as NodemailerError
  if (responseCode !== undefined) {
    if (responseCode >= 400 && responseCode < 500) return 'try-later'
    if (responseCode === 552) return 'mailbox-full'
    if (command === 'RCPT TO' && noMailbox.has(responseCode)) return 'no-mailbox'
    return 'our-fault'
  }
  if (certificateError.test(originalCode)) return 'our-fault'
  if (code === 'EAUTH' || code === 'ETLS') return 'our-fault'
  // Without a reply to a command the connection broke, or what came was no reply.
  if (command !== undefined && command !== 'API') return 'try-later'
  throw error
}
