import { beforeAll, expect, test } from 'vitest'
import { createSchemaValidator, loadValidators } from './schema-validator.js'
import { smtpRuleKind } from './smtp-rule-kind.js'

beforeAll(loadValidators)

test('the schema takes the codes that the server takes, and no others', () => {
  const findFlaws = createSchemaValidator('smtpRule')
  const isTaken = (rule: object) => {
    try {
      smtpRuleKind.read(rule)
      return true
    } catch {
      return false
    }
  }
  for (let code = 0; code < 1010; code++) {
    for (const reply of [{ code }, { code, illegal: false }, { code, illegal: true }]) {
      const rule = { stage: 'ANY', replies: [reply] }
      expect([reply, findFlaws(rule).length === 0]).toEqual([reply, isTaken(rule)])
    }
  }
})
