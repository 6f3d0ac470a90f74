import { type ParsedMail, parseMail } from './parse-mail.js'
import type { SmtpSession } from './session.js'
import type { Parameters } from './stage-context.js'

/** Sender and recipients as the dialogue gave them, whatever the message's own headers say. */
export interface Envelope {
  /** The address of MAIL FROM; empty for the null sender of a bounce. */
  readonly from: string
  /** The accepted recipients, in the order of their commands. */
  readonly to: readonly string[]
  /** The ESMTP parameters: those of MAIL, and those of RCPT in the order of `to`. */
  readonly parameters: { readonly from: Parameters; readonly to: readonly Parameters[] }
}

/** A message that came up to its final dot. */
export class MailMessage {
  /** Counts the messages of a server, from `1`. */
  readonly id: string
  readonly receivedAt: Date
  readonly envelope: Envelope
  /**
   * The octets of the message: bare LF, NUL and all. Of a line that begins with a dot the first one
   * is taken out, as the client put it in for the way (RFC 5321 section 4.5.2); what was on the wire
   * is in the transcript.
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
   * Parses headers, texts and attachments, once, with postal-mime. It never rejects: `unreadable` says
   * why of a message that is broken or nests deeper than 256 levels there are the headers only.
   *
   * @example (await mail.inbox[0].parsed()).subject // 'Welcome'
   */
  parsed(): Promise<ParsedMail> {
    this.#parsed ??= parseMail(this.raw)
    return this.#parsed
  }
}
