import type { SmtpReplyCode, SmtpStage } from '@statuary/core'

/** A command, and the transaction it arrives in. */
export interface CommandInContext {
  readonly stage: SmtpStage
  /** What follows the verb, without white space around it. */
  readonly argument: string
  /** The names of the ESMTP parameters of MAIL or RCPT, in upper case. */
  readonly parameters: readonly string[]
  /** MAIL was accepted and the message is not through yet. */
  readonly inTransaction: boolean
  /** Recipients accepted in this transaction. */
  readonly recipients: number
  /** Whether the client named any recipient in this transaction, accepted or not. */
  readonly triedRecipient: boolean
}

const withoutArgument: readonly SmtpStage[] = ['DATA', 'RSET', 'QUIT']

/** The parameters of the extensions that EHLO advertises. */
const parametersAt: Partial<Record<SmtpStage, readonly string[]>> = {
  MAIL: ['SIZE', 'BODY', 'SMTPUTF8', 'AUTH'],
  RCPT: [],
}

/**
 * Finds what is wrong with a command where smtp-server lets it pass, or answers with another code.
 *
 * An argument to DATA, RSET or QUIT is 501, AUTH within a transaction 503, a parameter that was not
 * advertised 555. DATA is 503 without a recipient, and 554 if all of them were refused.
 *
 * @returns the code to refuse it with, or undefined if nothing is wrong that smtp-server would miss.
 * @see RFC 5321 sections 3.3, 4.1.1 and 4.1.1.11, RFC 4954 section 4
 */
export function protocolFault(command: CommandInContext): SmtpReplyCode | undefined {
  const { stage, inTransaction } = command
  if (withoutArgument.includes(stage) && command.argument !== '') return 501
  if (stage === 'AUTH' && inTransaction) return 503
  if (stage === 'DATA' && command.recipients === 0) {
    return inTransaction && command.triedRecipient ? 554 : 503
  }
  const known = parametersAt[stage]
  if (known && command.parameters.some((name) => !known.includes(name))) return 555
  return undefined
}
