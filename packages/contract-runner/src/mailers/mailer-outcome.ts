import type { Outcome, Verdict } from '../outcome.ts'
import type { Ending } from './case-server.ts'
import type { MailResult } from './mail-result.ts'
import type { Took } from './steady.ts'

/** What runs here: the mail client, and the language's runtime, each with its version. */
export type MailerVersions = {
  readonly client: string
  readonly runtime: string
}

/** What the command for versions prints. */
export const versionsExample: MailerVersions = {
  client: 'Nodemailer 7.0.10',
  runtime: 'Node.js 24.11.0',
}

/** What a developer gets in his hands, and what the server saw. */
export interface MailerSight {
  /** Why chance decides what arrives, if it does: this is one of the ways. */
  readonly varies?: string
  /** Whether the client comes to the stage of the case; absent where it has none. */
  readonly reached?: boolean
  /** Whether the library says that the mail was sent. */
  readonly ok: boolean
  readonly error: MailResult['error']
  /** The recipients that the library reports as failed. */
  readonly refused: MailResult['refused']
  /** To whom the server took the mail. */
  readonly delivered: readonly string[]
  /** How often the client came to the stage; absent where the server cannot tell. */
  readonly attempts?: number
  /** How many there were; absent where the server cannot tell. */
  readonly connections?: number
  /** How the last one ended; absent where the server cannot tell. */
  readonly ending?: Ending
  readonly took: Took
}

/** What came of one case with one mail client. */
export type MailerCell = Verdict & { readonly sight: MailerSight }

/** What came of one mail client. */
export type MailerOutcome = Outcome<MailerCell, MailerVersions>
