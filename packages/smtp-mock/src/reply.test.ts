import { describe, expect, test } from 'vitest'
import { checkReplyAt, reply } from './reply.js'

describe('reply', () => {
  test('leaves to the contract what is not given', () => {
    expect(reply(552)).toEqual({
      kind: 'reply',
      code: 552,
      enhanced: undefined,
      text: undefined,
      illegal: false,
    })
  })

  test.each([
    [99, {}, 'No reply code: 99'],
    [600, {}, 'No reply code: 600'],
    [550.5, {}, 'No reply code: 550.5'],
    [550, { enhanced: '4.1.1' }, 'The class of 4.1.1 contradicts the first digit of 550'],
    [550, { enhanced: 'x' }, 'No enhanced status code: "x"'],
    [354, { enhanced: '2.0.0' }, 'carries no enhanced status code'],
    [550, { text: 'a\rb' }, 'printable ASCII'],
    [550, { text: 'ü' }, 'printable ASCII'],
    [550, { text: 'x'.repeat(520) }, '512 with its CRLF is the limit'],
  ])('%i with %j is no reply: %s', (code, options, message) => {
    expect(() => reply(code, options as never)).toThrow(message)
    expect(() => reply(code, options as never)).toThrow(`reply(${code}, { illegal: true })`)
    if (Number.isInteger(code)) {
      expect(reply(code, { ...options, illegal: true })).toMatchObject({ code, illegal: true })
    }
  })

  test.each([-1, 1000, 250.5, Number.NaN])('%d is none even if it may be illegal', (code) => {
    expect(() => reply(code, { illegal: true })).toThrow('garbage() sends anything else')
  })
})

describe('at a stage', () => {
  test.each([
    [552, 'RCPT'],
    [554, 'RCPT'],
    [559, 'MAIL'],
    [421, 'NOOP'],
    [220, 'STARTTLS'],
  ] as const)('%i has a place at %s', (code, stage) => {
    expect(() => checkReplyAt(reply(code), stage)).not.toThrow()
  })

  test.each([
    [354, 'RCPT'],
    [250, 'QUIT'],
    [235, 'MAIL'],
    [259, 'MAIL'],
  ] as const)('%i has none at %s, but if it is illegal', (code, stage) => {
    expect(() => checkReplyAt(reply(code) as never, stage)).toThrow(
      `${code} is not listed at ${stage}`,
    )
    expect(() => checkReplyAt(reply(code, { illegal: true }) as never, stage)).not.toThrow()
  })

  test('a greeting carries no enhanced code', () => {
    expect(() => checkReplyAt(reply(554, { enhanced: '5.3.2' }) as never, 'CONNECT')).toThrow(
      'A reply at CONNECT carries no enhanced status code',
    )
  })
})
