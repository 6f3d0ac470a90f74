import type { SmtpStage } from '@statuary/core'
import type { CertificateKind, HandshakeFault, Malformation } from './answer.js'

/**
 * What a server answers at one stage, in JSON: the same for a file, an API and any language.
 * `smtp-rule.schema.json` in `@statuary/contracts` describes it for languages other than
 * TypeScript.
 */
export interface SmtpRule {
  /** For whoever manages rules; it does not affect the answers. */
  readonly id?: string
  /** `ANY` is every stage and every command. A rule has either a stage or a command. */
  readonly stage?: SmtpStage | 'ANY'
  /** The verb of a command that no RFC defines, such as `XFOO`. */
  readonly command?: string
  /**
   * What the rule applies to; everything, if left out. It is matched against the same text as with
   * `smtp` at that stage.
   */
  readonly match?: SmtpRulePattern | SmtpRuleMessage
  /** Given one after another; the last one forever, unless it says how many times. */
  readonly replies: readonly SmtpRuleReply[]
}

/**
 * A glob, or a regular expression that is matched in linear time: without lookaheads, lookbehinds
 * and backreferences.
 */
export type SmtpRulePattern = string | { readonly regex: string; readonly flags?: string }

/** What to look for in a message, at MESSAGE; everything that is given has to match. */
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
  /** Left out, it is the contract's at that stage; null sends none. */
  readonly enhanced?: string | null
  /** Left out, it is the contract's. */
  readonly text?: string | readonly string[]
  readonly illegal?: boolean
  /** Octets per second. */
  readonly drip?: number
  /** After which octets to split; true for after every one. */
  readonly split?: true | readonly number[]
  readonly malformed?: Malformation
  readonly fault?: SmtpRuleFault
  /** Without it, the last reply is given forever and any other one once. */
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
