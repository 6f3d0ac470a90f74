import {
  type SmtpHandler,
  type SmtpRule as SmtpRuleDefinition,
  SmtpRuleError,
  type SmtpRuleHandler,
  smtp,
  smtpRule,
} from '@statuary/smtp-mock'
import { InvalidInput } from './invalid-input.js'
import type { RuleKind } from './rule-store.js'
import { createSchemaValidator } from './schema-validator.js'
import type { PreparedSmtpRule } from './smtp-rule.js'

const findFlaws = createSchemaValidator('smtpRule')

/** How rules of SMTP are read: by their schema, and then by what core knows besides. */
export const smtpRuleKind: RuleKind<SmtpRuleDefinition, PreparedSmtpRule> = {
  name: 'smtp',
  read(value) {
    const flaws = findFlaws(value)
    if (flaws.length > 0) throw new InvalidInput(flaws)
    const definition = value as SmtpRuleDefinition
    const handler = compile(definition)
    return { definition, prepared: { handler: withoutRewind(handler), replies: handler } }
  },
}

function compile(definition: SmtpRuleDefinition): SmtpRuleHandler {
  try {
    return smtpRule(definition)
  } catch (error) {
    throw error instanceof SmtpRuleError ? new InvalidInput(error.flaws) : error
  }
}

/**
 * A server resets its handlers to take one of them out; the rules that stay must go on counting, so
 * what it gets cannot be rewound.
 */
function withoutRewind({ command, matches, resolver }: SmtpRuleHandler): SmtpHandler {
  const matcher = matches ?? (() => true)
  const resolve = resolver as () => undefined
  return command === '*'
    ? smtp.any(matcher, () => resolve())
    : smtp.command(command, matcher, () => resolve())
}
