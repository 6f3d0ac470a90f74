import { isSmtpStage, type SmtpReplyCode, type SmtpStage } from '@statuary/core'
import type { DialogueState } from './dialogue-state.js'
import { flawOfDomain } from './domain.js'
import { readParameters } from './esmtp-parameters.js'
import { readPath } from './path.js'
import { isRefusal, type Refusal } from './refusal.js'
import type { ServerRules } from './server-rules.js'
import type { Parameters } from './stage-context.js'

/** A command that a correct server carries out, if nothing else decides. */
export interface Step {
  readonly stage: SmtpStage
  /** How a correct server answers. */
  readonly code: SmtpReplyCode
  /** Where it is not that of the contract. */
  readonly text?: readonly string[]
  readonly address?: string
  readonly parameters?: Parameters
  /** What changes if the step succeeds. */
  readonly accept?: () => void
}

/** Looks at a command at this point of the dialogue; changes nothing. */
export type Command = (
  argument: string,
  state: DialogueState,
  server: ServerRules,
) => Step | Refusal

/**
 * What a correct server does with each command.
 *
 * @see RFC 5321 sections 4.1.1 and 4.1.4
 */
export const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['EHLO', (argument, state, server) => greet('EHLO', argument, state, server)],
  ['HELO', (argument, state, server) => greet('HELO', argument, state, server)],
  ['STARTTLS', startTls],
  ['AUTH', auth],
  ['MAIL', mail],
  ['RCPT', rcpt],
  ['DATA', data],
  [
    'RSET',
    (argument, state) =>
      withoutArgument('RSET', argument) ?? {
        stage: 'RSET',
        code: 250,
        accept() {
          state.transaction = undefined
        },
      },
  ],
  ['NOOP', () => ({ stage: 'NOOP', code: 250 })],
  ['VRFY', (argument) => withArgument('VRFY', argument) ?? { stage: 'VRFY', code: 252 }],
  ['HELP', () => ({ stage: 'HELP', code: 214 })],
  ['QUIT', (argument) => withoutArgument('QUIT', argument) ?? { stage: 'QUIT', code: 221 }],
])

/**
 * Commands of RFCs that the server does not carry out, by the sections that define them; a handler
 * may.
 */
export const unimplemented: ReadonlyMap<string, string> = new Map([
  ['EXPN', 'RFC 5321 section 3.5.2'],
  ['BDAT', 'RFC 3030 section 2'],
  ['ETRN', 'RFC 1985 section 5'],
  ['ATRN', 'RFC 2645 section 5'],
  ['TURN', 'RFC 5321 appendix F.1'],
  ['SEND', 'RFC 5321 appendix F.6'],
  ['SOML', 'RFC 5321 appendix F.6'],
  ['SAML', 'RFC 5321 appendix F.6'],
])

const freeOfTls = ['NOOP', 'EHLO', 'STARTTLS', 'QUIT']
const freeOfAuth = ['AUTH', 'EHLO', 'HELO', 'NOOP', 'RSET', 'QUIT', 'STARTTLS']

/**
 * Says what a server demands before it carries out a command, or nothing.
 *
 * @see RFC 3207 section 4, RFC 4954 section 6
 */
export function demand(
  verb: string,
  state: DialogueState,
  { requires }: ServerRules,
): Refusal | undefined {
  if (state.isTurnedAway && verb !== 'QUIT') {
    return outOfOrder(
      'The greeting said that there is no service; only QUIT is left (RFC 5321 section 3.1).',
    )
  }
  if (requires.tls && !state.isSecure && !freeOfTls.includes(verb)) {
    return {
      refused: 530,
      text: 'Must issue a STARTTLS command first',
      why: 'The server requires TLS (RFC 3207 section 4).',
    }
  }
  if (requires.auth && state.user === undefined && !freeOfAuth.includes(verb)) {
    return { refused: 530, why: 'The server requires AUTH (RFC 4954 section 6).' }
  }
  return undefined
}

/** The stage of a command by its verb; undefined if no RFC of core's stages defines it. */
export function stageOf(verb: string): SmtpStage | undefined {
  return isSmtpStage(verb) && verb !== 'CONNECT' && verb !== 'MESSAGE' ? verb : undefined
}

function greet(
  verb: 'EHLO' | 'HELO',
  argument: string,
  state: DialogueState,
  server: ServerRules,
): Step | Refusal {
  if (!/^[!-~\u0080-\u{10ffff}]{1,255}$/u.test(argument)) {
    return {
      refused: 501,
      why: `${verb} takes the client's name, one word of at most 255 octets (RFC 5321 section 4.1.1.1).`,
    }
  }
  const flaw = argument.startsWith('[') ? undefined : flawOfDomain(argument)
  if (flaw !== undefined) return { refused: 501, why: flaw }
  const step = {
    stage: verb,
    code: 250,
    accept: () => state.greet(argument, verb === 'EHLO'),
  } as const
  return verb === 'EHLO' ? { ...step, text: capabilities(state, server) } : step
}

function capabilities(state: DialogueState, server: ServerRules): string[] {
  const { extensions, mechanisms, maxMessageSize } = server
  const lines = [server.domain]
  for (const extension of extensions) {
    if (extension === 'SIZE') lines.push(`SIZE ${maxMessageSize}`)
    else if (extension !== 'AUTH') lines.push(extension)
    else if (state.user === undefined) lines.push(`AUTH ${mechanisms.join(' ')}`)
  }
  if (server.offersStartTls() && !state.isSecure) lines.push('STARTTLS')
  return lines
}

function startTls(argument: string, state: DialogueState, server: ServerRules): Step | Refusal {
  if (state.isSecure) return outOfOrder('TLS is already on (RFC 3207 section 4).')
  if (!server.offersStartTls()) {
    return { refused: 502, why: 'The server does not offer STARTTLS (RFC 5321 section 4.2.4).' }
  }
  if (!state.isExtended) return outOfOrder('STARTTLS comes after EHLO (RFC 3207 section 4).')
  return (
    withoutArgument('STARTTLS', argument) ?? {
      stage: 'STARTTLS',
      code: 220,
    }
  )
}

function auth(argument: string, state: DialogueState, server: ServerRules): Step | Refusal {
  if (!server.extensions.has('AUTH')) {
    return {
      refused: 502,
      enhanced: '5.5.1',
      text: 'Command not implemented',
      why: 'The server does not offer AUTH (RFC 5321 section 4.2.4).',
    }
  }
  if (!state.isExtended) return outOfOrder('AUTH comes after EHLO (RFC 4954 section 4).')
  if (state.user !== undefined)
    return outOfOrder('AUTH has already succeeded (RFC 4954 section 4).')
  if (state.transaction)
    return outOfOrder('AUTH is not allowed during a mail transaction (RFC 4954 section 4).')
  if (!/^[A-Za-z0-9_-]{1,20}( +\S+)?$/.test(argument)) {
    return {
      refused: 501,
      enhanced: '5.5.4',
      why: 'AUTH takes a mechanism and, optionally, an initial response (RFC 4954 section 4).',
    }
  }
  return { stage: 'AUTH', code: 235 }
}

function mail(argument: string, state: DialogueState, server: ServerRules): Step | Refusal {
  if (state.domain === undefined) return beforeGreeting('MAIL')
  if (state.transaction) {
    return outOfOrder(
      'A mail transaction is already open; RSET aborts it (RFC 5321 section 4.1.4).',
    )
  }
  const path =
    argument.slice(0, 5).toUpperCase() === 'FROM:' ? readPath(argument.slice(5)) : undefined
  if (path && isRefusal(path)) return path
  // Only a recipient may be postmaster without a domain.
  if (path === undefined || (path.address !== '' && !path.address.includes('@'))) {
    return {
      refused: 501,
      why: 'The form is MAIL FROM:<address>, with no space around the colon (RFC 5321 sections 4.1.1.2 and 3.3).',
    }
  }
  const parameters = readParameters('MAIL', path, server)
  if (isRefusal(parameters)) return parameters
  if (!path.isAscii && parameters.SMTPUTF8 === undefined) return notAscii(550)
  const { address } = path
  return {
    stage: 'MAIL',
    code: 250,
    address,
    parameters,
    accept() {
      state.transaction = {
        from: address,
        parameters,
        to: [],
        toParameters: [],
        triedRecipient: false,
      }
    },
  }
}

function rcpt(argument: string, state: DialogueState, server: ServerRules): Step | Refusal {
  if (state.domain === undefined) return beforeGreeting('RCPT')
  const { transaction } = state
  if (transaction === undefined) return outOfOrder('RCPT comes after MAIL (RFC 5321 section 3.3).')
  transaction.triedRecipient = true
  const path =
    argument.slice(0, 3).toUpperCase() === 'TO:' ? readPath(argument.slice(3)) : undefined
  if (path && isRefusal(path)) return path
  if (path === undefined || path.address === '') {
    return {
      refused: 501,
      why: 'The form is RCPT TO:<address>, with no space around the colon (RFC 5321 sections 4.1.1.3 and 3.3).',
    }
  }
  const parameters = readParameters('RCPT', path, server)
  if (isRefusal(parameters)) return parameters
  if (!path.isAscii && transaction.parameters.SMTPUTF8 === undefined) return notAscii(553)
  if (transaction.to.length >= server.maxRecipients) {
    return {
      refused: 452,
      why: `The limit is ${server.maxRecipients} recipients (RFC 5321 section 4.5.3.1.10).`,
    }
  }
  const { address } = path
  return {
    stage: 'RCPT',
    code: 250,
    address,
    parameters,
    accept() {
      transaction.to.push(address)
      transaction.toParameters.push(parameters)
    },
  }
}

function data(argument: string, state: DialogueState): Step | Refusal {
  const refusal = withoutArgument('DATA', argument)
  if (refusal) return refusal
  const { transaction } = state
  if (transaction === undefined)
    return outOfOrder('DATA comes after MAIL and RCPT (RFC 5321 section 3.3).')
  if (transaction.to.length === 0) {
    return transaction.triedRecipient
      ? { refused: 554, why: 'Every recipient was refused (RFC 5321 section 3.3).' }
      : outOfOrder('DATA comes after RCPT (RFC 5321 section 3.3).')
  }
  return { stage: 'DATA', code: 354 }
}

function withoutArgument(verb: string, argument: string): Refusal | undefined {
  if (argument === '') return undefined
  return { refused: 501, why: `${verb} does not take an argument (RFC 5321 section 4.3.2).` }
}

function withArgument(verb: string, argument: string): Refusal | undefined {
  if (argument !== '') return undefined
  return { refused: 501, why: `${verb} takes an argument (RFC 5321 section 4.1.1).` }
}

function outOfOrder(why: string): Refusal {
  return { refused: 503, why }
}

function beforeGreeting(verb: string): Refusal {
  return outOfOrder(`${verb} comes after EHLO or HELO (RFC 5321 section 4.1.4).`)
}

/** RFC 6531 section 3.5 has 550 for a sender and 553 for a recipient. */
function notAscii(refused: 550 | 553): Refusal {
  return {
    refused,
    enhanced: '5.6.7',
    text: 'Non-ASCII addresses not permitted without SMTPUTF8',
    why: 'An address beyond ASCII needs MAIL with the parameter SMTPUTF8 (RFC 6531 section 3.5).',
  }
}
