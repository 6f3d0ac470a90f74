import type { SmtpMock } from '@statuary/smtp-mock'
import type { SmtpRuleStore } from './smtp-rule.js'

/** Has a server answer by the rules of a store, and by each change of them. */
export function answerByRules(mail: SmtpMock, store: SmtpRuleStore): void {
  const apply: typeof store.onChange = (added) => {
    // A rule more takes no longer the more there are.
    if (added === undefined) mail.resetHandlers()
    mail.use(...(added ?? store.rules).map(({ prepared }) => prepared.handler))
  }
  store.onChange = apply
  apply()
}
