import { beforeAll, expect, test } from 'vitest'
import { explainMiss } from './explain-miss.js'
import { createRuleBook } from './rule-book.js'
import { loadValidators } from './schema-validator.js'

beforeAll(loadValidators)

test('names a rule that differs in case only, if it is among the first 5000', () => {
  const { http } = createRuleBook()
  http.addOne({ path: '/Near', replies: [{ status: 200 }] })
  expect(explainMiss(http.rules, 'GET', '/near')).toContain('Rule http-1 is for /Near')
  http.add(Array.from({ length: 4999 }, () => ({ path: '/x', replies: [{ status: 200 }] })))
  expect(explainMiss(http.rules, 'GET', '/near')).toContain('Rule http-1 is for /Near')
  http.addOne({ path: '/x', replies: [{ status: 200 }] })
  expect(explainMiss(http.rules, 'GET', '/near')).toBeUndefined()
})
