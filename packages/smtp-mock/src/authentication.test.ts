import { describe, expect, test } from 'vitest'
import { checkCredentials, isBase64 } from './authentication.js'
import { SaslExchange } from './sasl-exchange.js'

const users = new Map([['ann', 'secret']])

test.each([
  ['ann', 'secret', true],
  ['ann', 'Secret', false],
  ['bob', 'secret', false],
  ['constructor', 'secret', false],
])('%j with %j is right: %j', (user, password, isRight) => {
  const exchange = new SaslExchange('PLAIN')
  exchange.take(Buffer.from(`\0${user}\0${password}`).toString('base64'))
  expect(checkCredentials(exchange.credentials(undefined), users)).toBe(isRight)
})

describe('base64', () => {
  test.each(['', '=', 'YQ==', 'YWI=', 'YWJj', '+/+/'])('is %j', (text) => {
    expect(isBase64(text)).toBe(true)
  })

  test.each(['a', 'ab', 'YQ', 'YQ=', 'Y===', 'YQ==YQ==', 'a b=', '____', '*'])(
    'is not %j',
    (text) => {
      expect(isBase64(text)).toBe(false)
    },
  )
})
