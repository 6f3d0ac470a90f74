import { expect, test } from 'vitest'
import { matchesCase } from './matches-case.ts'

test.each([
  ['smtp/503@RCPT', 'smtp/503@RCPT', true],
  ['smtp/503@RCPT', 'smtp/503@RCPT:one', false],
  ['*@STARTTLS', 'expired-certificate@STARTTLS', true],
  ['smtp/[45]*@AUTH', 'smtp/235@AUTH', false],
  ['smtp/[45]*@AUTH', 'smtp/535@AUTH', true],
  ['hang-up@*', 'hang-up@MESSAGE', true],
  ['ok', 'ok@TLS', false],
])('%s for %s is %s', (pattern, one, matches) => {
  expect(matchesCase(pattern, one)).toBe(matches)
})
