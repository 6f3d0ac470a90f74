import { type ParsedMail, parseMail } from './parse-mail.js'
import type { SmtpSession } from './session.js'
import type { Parameters } from './stage-context.js'

/** The sender and recipients as given in the dialogue, whatever the message's own headers say. */
export interface Envelope {
  /** The address of MAIL FROM; empty for the null sender of a bounce. */
  readonly from: string
  /** The accepted recipients, in the order of their commands. */
  readonly to: readonly string[]
  /** The ESMTP parameters: those of MAIL, and those of RCPT in the order of `to`. */
  readonly parameters: { readonly from: Parameters; readonly to: readonly Parameters[] }
}

/** A message that arrived up to its final dot. */
export class MailMessage {
  /** Counts the messages of a server, from `1`. */
  readonly id: string
  readonly receivedAt: Date
  readonly envelope: Envelope
  /**
   * The octets of the message: bare LF, NUL and all. From a line that begins with a dot, that dot
   * is removed, because the client added it for the transfer (RFC 5321 section 4.5.2); what was on
   * the wire is in the transcript.
   */
  readonly raw: Buffer
  readonly session: SmtpSession
  #parsed: Promise<ParsedMail> | undefined

  constructor(id: string, envelope: Envelope, raw: Buffer, session: SmtpSession) {
    this.id = id
    this.receivedAt = new Date()
    this.envelope = envelope
    this.raw = raw
    this.session = session
  }

  /**
   * Parses headers, texts and attachments, once, with postal-mime. It never rejects: for a message
   * that is broken or nested more than 256 levels deep, there are only the headers, and
   * `unreadable` says why.
   *
   * @example (await mail.inbox[0].parsed()).subject // 'Welcome'
   */
  parsed(): Promise<ParsedMail> {
    this.#parsed ??= parseMail(this.raw)
    return this.#parsed
  }
}
