import type { SmtpReplyCode } from '@statuary/core'

/** Why the server does not carry out a command. */
export interface Refusal {
  readonly refused: SmtpReplyCode
  /** Where it is not that of the contract. */
  readonly enhanced?: `${4 | 5}.${number}.${number}`
  /** Where it is not that of the contract. */
  readonly text?: string
  /** What is wrong with the command, with the section that says so; for people. */
  readonly why: string
}

/** Tells a refusal from what a command would do. */
export function isRefusal(outcome: object): outcome is Refusal {
  return 'refused' in outcome
}
