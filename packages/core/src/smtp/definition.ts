import type { Citation } from '../citation.js'
import type { HttpStatusCode } from '../http/statuses.js'
import type { SmtpStage } from './stages.js'

/** An enhanced status code with its class: `5.1.1` (RFC 3463 section 2). */
export type EnhancedStatusCode = `${2 | 4 | 5}.${number}.${number}`

/** What a reply looks like at a stage where it is listed. */
export interface StageRule {
  /** The usual enhanced code; null where RFC 2034 section 4 allows none: greeting, EHLO, HELO and 3yz. */
  readonly enhanced: EnhancedStatusCode | null
  /** The text, where it differs from the reply's own. */
  readonly text?: string
  /** What lists the reply here; RFC 5321 section 4.3.2 unless said otherwise. `practice`: servers do it, no RFC lists it. */
  readonly spec?: Citation | 'practice' | 'IANA registry'
}

/** The HTTP response that an API gives when its mail server sent this reply. */
export interface HttpRendition {
  readonly status: HttpStatusCode
  /** The `error` member of the body, where the reply says more than the status. */
  readonly slug?: string
  readonly message?: string
}

/** One SMTP reply code, as its RFC defines it. */
export interface SmtpReplyDefinition {
  /** 211 to 556; the first digit says what a client should do (RFC 5321 section 4.2.1). */
  readonly code: number
  /** The usual text; `{domain}` stands for the server's name. */
  readonly text: string
  /** What the reply says, in one sentence. */
  readonly summary: string
  readonly spec: readonly (Citation | 'IANA registry')[]
  readonly stages: { readonly [Stage in SmtpStage]?: StageRule }
  /** Absent if the reply is not the final result of a mail transaction. */
  readonly rendition?: HttpRendition
}
