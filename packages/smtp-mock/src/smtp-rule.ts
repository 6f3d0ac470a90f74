import type { SmtpStage } from '@statuary/core'
import type { CertificateKind, HandshakeFault, Malformation } from './answer.js'

/**
 * What a server answers at one stage, in JSON: the same for a file, for an API and for every
 * language. `smtp-rule.schema.json` of `@statuary/contracts` describes it for others than TypeScript.
 */
export interface SmtpRule {
  /** For those who keep rules; it changes nothing about the answers. */
  readonly id?: string
  /** `ANY` is every stage and every command. A rule has either a stage or a command. */
  readonly stage?: SmtpStage | 'ANY'
  /** The verb of a command that no RFC defines, such as `XFOO`. */
  readonly command?: string
  /** What the rule is for; everything, if left out. Looks at what `smtp` looks at for the stage. */
  readonly match?: SmtpRulePattern | SmtpRuleMessage
  /** One time after the other; the last one for ever, unless it says how many times. */
  readonly replies: readonly SmtpRuleReply[]
}

/**
 * A glob, or a regular expression that is looked for in linear time: without lookaheads, lookbehinds
 * and backreferences.
 */
export type SmtpRulePattern = string | { readonly regex: string; readonly flags?: string }

/** What to look for in a message, at MESSAGE; all that is given has to match. */
export interface SmtpRuleMessage {
  readonly from?: SmtpRulePattern
  readonly to?: SmtpRulePattern
  readonly subject?: SmtpRulePattern
  readonly text?: SmtpRulePattern
  readonly html?: SmtpRulePattern
  readonly headers?: Readonly<Record<string, SmtpRulePattern>>
}

/** One answer of a rule: a reply with a code, or a fault. */
export interface SmtpRuleReply {
  readonly code?: number
  /** Left out, it is that of the contract at the stage; null sends none. */
  readonly enhanced?: string | null
  /** Left out, it is that of the contract. */
  readonly text?: string | readonly string[]
  readonly illegal?: boolean
  /** Octets in a second. */
  readonly drip?: number
  /** After which octets to cut; true after every one. */
  readonly split?: true | readonly number[]
  readonly malformed?: Malformation
  readonly fault?: SmtpRuleFault
  /** Without it the last reply is given for ever, and any other one once. */
  readonly times?: number
  /** Milliseconds to wait first. */
  readonly slow?: number
  /** At DATA: how many octets of the message are let through first. */
  readonly afterOctets?: number
}

/** What a server does instead of replying; the octets of garbage are in base64. */
export type SmtpRuleFault =
  | 'hang-up'
  | 'reset'
  | 'silence'
  | { readonly garbage: string }
  | { readonly handshake: HandshakeFault }
  | { readonly certificate: CertificateKind }

/** One thing that is wrong with a rule. */
export interface SmtpRuleFlaw {
  /** Where it is, as a JSON Pointer (RFC 6901); empty for the whole rule. */
  readonly pointer: string
  /** What was given, and what is accepted. */
  readonly detail: string
}

/** A rule that cannot be used; each line of its message names a place in it. */
export class SmtpRuleError extends TypeError {
  override name = 'SmtpRuleError'
  readonly flaws: readonly SmtpRuleFlaw[]

  constructor(flaws: readonly SmtpRuleFlaw[]) {
    super(flaws.map(({ pointer, detail }) => `${pointer || 'The rule'}: ${detail}`).join('\n'))
    this.flaws = flaws
  }
}
