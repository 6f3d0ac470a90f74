import { randomUUID } from 'node:crypto'
import nodemailer, { type SendMailOptions, type SMTPTransportOptions } from 'nodemailer'
import { readMailError } from './read-mail-error.ts'
import { type RetryOptions, retry } from './retry.ts'

/** How mails go out. */
export interface MailerOptions
  extends Partial<Omit<RetryOptions, 'isTransient' | 'signal'>>,
    Pick<SMTPTransportOptions, 'tls' | 'requireTLS'> {
  /** `smtp://user:password@mail.example.com:587`, or `smtps://` */
  readonly url: string
  /** How long the mail server may be quiet; 10,000 unless told. */
  readonly timeoutMs?: number
}

/** Sends mails. */
export interface Mailer {
  /**
   * Sends a mail, and tries again while its failure is transient.
   *
   * @throws the last error of Nodemailer; an `AbortError` if the mailer was closed meanwhile.
   */
  send(mail: SendMailOptions): Promise<void>
  /** Ends all waits between tries; a try that is under way may end. */
  close(): void
}

/**
 * Makes a mailer: four tries in about four seconds, unless told otherwise.
 *
 * @example const mailer = createMailer({ url: 'smtp://127.0.0.1:2525' })
 */
export function createMailer(options: MailerOptions): Mailer {
  const { url, timeoutMs = 10_000, tls, requireTLS, ...retryOptions } = options
  const transport = nodemailer.createTransport({
    url,
    // What is undefined would take the place of what the URL says.
    ...(tls && { tls }),
    ...(requireTLS !== undefined && { requireTLS }),
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
  })
  const closing = new AbortController()

  return {
    async send(mail) {
      // The mail may have arrived though its reply did not: by the same id a receiver knows it again.
      const messageId = `<${randomUUID()}@statuary.example>`
      await retry(() => transport.sendMail({ messageId, ...mail }), {
        tries: 4,
        baseDelayMs: 500,
        maxDelayMs: 5_000,
        ...retryOptions,
        signal: closing.signal,
        isTransient: (error) => readMailError(error) === 'try-later',
      })
    },
    close() {
      closing.abort()
      transport.close()
    },
  }
}
