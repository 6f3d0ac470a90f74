import type { SmtpStage } from '@statuary/core'
import type { MailMessage } from './message.js'
import type { ReplyRequest } from './reply-wording.js'
import type { Credentials, Parameters } from './stage-context.js'

/** A step that handlers may decide, and what it is about. */
export interface Situation {
  /** Undefined for a command that no RFC defines. */
  readonly stage: SmtpStage | undefined
  /** The verb in upper case; `CONNECT` or `MESSAGE` where there is none. */
  readonly command: string
  readonly argument: string
  /** What a correct server replies. */
  readonly reply: ReplyRequest
  /** Why that is a refusal, if it is one. */
  readonly why?: string | undefined
  readonly address?: string | undefined
  readonly parameters?: Parameters | undefined
  readonly credentials?: Credentials | undefined
  readonly message?: MailMessage | undefined
  /** What changes if the step succeeds. */
  readonly accept?: (() => void) | undefined
}

/**
 * Checks whether a reply lets its step happen: 3yz for DATA, 2yz for all others.
 *
 * @see RFC 5321 section 4.2.1
 */
export function isSuccess(stage: SmtpStage | undefined, code: number): boolean {
  return Math.floor(code / 100) === (stage === 'DATA' ? 3 : 2)
}
