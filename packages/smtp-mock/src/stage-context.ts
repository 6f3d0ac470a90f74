import type { SmtpStage } from '@statuary/core'
import type { Envelope, MailMessage } from './message.js'
import type { SmtpSession } from './session.js'

/** What a client logs in with; for a mechanism that the server does not know, there is nothing else. */
export interface Credentials {
  /** `PLAIN`, `LOGIN`, `CRAM-MD5`, `XOAUTH2`, or what the client asked for. */
  readonly mechanism: string
  readonly user: string | undefined
  /**
   * The user that the client wants to act as, if PLAIN names somebody besides its user (RFC 4616
   * section 2).
   */
  readonly authorizationIdentity: string | undefined
  /** The password or the access token; undefined with CRAM-MD5, which does not send it. */
  readonly secret: string | undefined
  /** What the client said to a 334 that a handler gave, base64 decoded. */
  readonly response: string | undefined
  /**
   * Checks whether the client has proved that it knows a secret: by sending it, or, with CRAM-MD5,
   * by its digest (RFC 2195 section 2). With a mechanism that the server does not know, nothing is
   * proved.
   *
   * @example smtp.auth(({ credentials }) => (credentials.proves('secret') ? undefined : reply(535)))
   */
  readonly proves: (secret: string) => boolean
}

/** The values of ESMTP parameters by name, in upper case; true for one without a value. */
export type Parameters = Readonly<Record<string, string | true>>

/** What the server knows when it reaches a stage. */
export interface StageContext<Stage extends SmtpStage = SmtpStage> {
  /** Undefined for a command that no RFC defines. */
  readonly stage: Stage | undefined
  /** The verb in upper case; `CONNECT` or `MESSAGE` where there is none. */
  readonly command: string
  /** What follows the verb, as the client wrote it. */
  readonly argument: string
  /** The address of MAIL and RCPT, without angle brackets; empty for the null sender. */
  readonly address: Stage extends 'MAIL' | 'RCPT' ? string : string | undefined
  /** The ESMTP parameters of MAIL and RCPT. */
  readonly parameters: Parameters
  /** The sender and recipients accepted so far in this transaction. */
  readonly envelope: Envelope
  /** At AUTH. */
  readonly credentials: Stage extends 'AUTH' ? Credentials : Credentials | undefined
  /** At MESSAGE: everything before the final dot. */
  readonly message: Stage extends 'MESSAGE' ? MailMessage : MailMessage | undefined
  readonly session: SmtpSession
  /** How many times this handler has been asked, starting at 1. */
  readonly attempt: number
}
