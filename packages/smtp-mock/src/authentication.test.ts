import { describe, expect, test } from 'vitest'
import { checkCredentials, isBase64, readCredentials } from './authentication.js'

const users = new Map([['ann', 'secret']])
const plain = (username: string, password: string) =>
  ({ method: 'PLAIN', username, password }) as Parameters<typeof checkCredentials>[0]

test('the secret of PLAIN is a password, that of XOAUTH2 a token, and CRAM-MD5 sends none', () => {
  expect(readCredentials(plain('ann', 'secret'))).toEqual({
    mechanism: 'PLAIN',
    user: 'ann',
    secret: 'secret',
    response: undefined,
  })
  const token = { method: 'XOAUTH2', username: 'ann', accessToken: 'token' } as const
  expect(readCredentials(token as never).secret).toBe('token')
  const digest = { method: 'CRAM-MD5', username: 'ann', validatePassword: () => true } as const
  expect(readCredentials(digest as never).secret).toBeUndefined()
})

test.each([
  ['ann', 'secret', true],
  ['ann', 'Secret', false],
  ['ann', '', false],
  ['bob', 'secret', false],
  ['', '', false],
  ['constructor', '', false],
])('%j with %j is right: %j', (user, password, isRight) => {
  expect(checkCredentials(plain(user, password), users)).toBe(isRight)
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
