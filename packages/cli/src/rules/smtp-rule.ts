import type { SmtpHandler, SmtpRule as SmtpRuleDefinition } from '@statuary/smtp-mock'
import type { PreparedRule, Rule, RuleStore } from './rule-store.js'

/** A rule of SMTP, ready to answer. */
export interface PreparedSmtpRule extends PreparedRule {
  /** Answers by the rule, and leaves its count alone when the handlers of the server are reset. */
  readonly handler: SmtpHandler
}

/** A rule of SMTP in its store. */
export type SmtpRule = Rule<SmtpRuleDefinition, PreparedSmtpRule>

/** The rules of SMTP of one server. */
export type SmtpRuleStore = RuleStore<SmtpRuleDefinition, PreparedSmtpRule>
