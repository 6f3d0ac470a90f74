import {
  type CanonicalReply,
  canonicalReply,
  gradeReply,
  isSmtpReplyCode,
  isSmtpStage,
  type SmtpStage,
} from '@statuary/core'

/** A command that carries an address. */
export type AddressCommand = 'MAIL' | 'RCPT'

/**
 * Lists the stages that an address can move its reply to, in the order of the dialogue.
 *
 * They are the command itself and what a client passes through from there to the end of the mail
 * and of the session. `NOOP`, `VRFY` and `HELP` may come at any time and have to do with no mail in
 * particular; everything before MAIL is over when the address arrives.
 *
 * @see RFC 5321 section 4.1.4
 */
export const triggerStages = {
  MAIL: ['MAIL', 'RCPT', 'DATA', 'MESSAGE', 'RSET', 'QUIT'],
  RCPT: ['RCPT', 'DATA', 'MESSAGE', 'RSET', 'QUIT'],
} as const satisfies Record<AddressCommand, readonly SmtpStage[]>

/** A stage at which some address can trigger a reply. */
export type TriggerStage = (typeof triggerStages)[AddressCommand][number]

/** What a trigger address asks for. */
export interface AddressTrigger {
  readonly stage: TriggerStage
  readonly reply: CanonicalReply
}

/** Why an address that looks like a trigger is invalid, as one sentence that begins with it. */
export interface IgnoredTrigger {
  readonly ignored: string
}

/**
 * Reads the reply that an address asks for: its local part is a reply code, with an enhanced code
 * after a hyphen if you like, and the first label of its domain may name a later stage.
 *
 * @param address - without angle brackets; the name of the stage in upper or lower case.
 * @param options.domain - the server's name, for texts that begin with it; `localhost` if left out.
 * @returns undefined for an ordinary address.
 * @example readTriggerAddress('550-5.7.1@any.test', 'RCPT')
 * // { stage: 'RCPT', reply: { code: 550, enhanced: '5.7.1', text: 'Requested action not taken: ...' } }
 * @example readTriggerAddress('552@message.any.test', 'RCPT') // its stage is MESSAGE
 * @example readTriggerAddress('541@any.test', 'RCPT') // { ignored: '541@any.test was accepted ...' }
 * @see RFC 5321 section 4.3.2, RFC 2034 section 4
 */
export function readTriggerAddress(
  address: string,
  command: AddressCommand,
  options: { readonly domain?: string } = {},
): AddressTrigger | IgnoredTrigger | undefined {
  // Few addresses begin with a digit, and to find that out costs nothing.
  if (address < '0' || address >= ':') return undefined
  const [, digits, ownEnhanced, label] = /^(\d{3})(?:-([\d.]+))?@([^.]+)/.exec(address) ?? []
  if (digits === undefined || label === undefined) return undefined
  const ignored = (reason: string): IgnoredTrigger => ({
    ignored: `${address} was accepted at ${command} and triggers nothing: ${reason}`,
  })

  const code = Number(digits)
  if (!isSmtpReplyCode(code)) {
    return ignored(`no RFC defines an SMTP reply ${digits} (see RFC 5321 section 4.2.3).`)
  }
  const name = label.toUpperCase()
  const stage = isSmtpStage(name) ? name : command
  if (!isReachable(stage, command)) {
    return ignored(
      `its domain begins with the stage ${stage}, which is not a later step of the mail. After ${command} come ${triggerStages[command].join(', ')}.`,
    )
  }
  const { grade, reason } = gradeReply({ code, enhanced: ownEnhanced }, stage)
  if (grade === 'forbidden') return ignored(reason)
  const reply = canonicalReply(code, stage, options)
  return { stage, reply: { ...reply, enhanced: ownEnhanced ?? reply.enhanced } }
}

function isReachable(stage: SmtpStage, command: AddressCommand): stage is TriggerStage {
  return (triggerStages[command] as readonly SmtpStage[]).includes(stage)
}
