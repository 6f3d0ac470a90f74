import { describe, expect, test } from 'vitest'
import { readParameters } from './esmtp-parameters.js'
import { readOptions } from './options.js'
import { readPath } from './path.js'
import { isRefusal } from './refusal.js'
import type { SmtpExtension } from './server-rules.js'

function read(command: 'MAIL' | 'RCPT', parameters: string, extensions?: readonly SmtpExtension[]) {
  const path = readPath(`<a@b.test> ${parameters}`)
  if (path === undefined) throw new Error(`No path with ${parameters}`)
  const options = readOptions({ maxMessageSize: 1000, ...(extensions && { extensions }) })
  return readParameters(command, path, { ...options, offersStartTls: () => false })
}

const refusalOf = (outcome: ReturnType<typeof read>) =>
  isRefusal(outcome) ? outcome.refused : undefined

describe('a parameter', () => {
  test.each([
    ['MAIL', 'SIZE=1000', { SIZE: '1000' }],
    ['MAIL', 'size=0', { SIZE: '0' }],
    ['MAIL', 'BODY=7BIT', { BODY: '7BIT' }],
    ['MAIL', 'BODY=8bitmime SMTPUTF8', { BODY: '8bitmime', SMTPUTF8: true }],
    ['MAIL', 'AUTH=<>', { AUTH: '<>' }],
    ['MAIL', 'AUTH=e+3Dmc2@example.com', { AUTH: 'e+3Dmc2@example.com' }],
    ['MAIL', 'RET=HDRS ENVID=QQ314159', { RET: 'HDRS', ENVID: 'QQ314159' }],
    ['RCPT', 'NOTIFY=NEVER', { NOTIFY: 'NEVER' }],
    ['RCPT', 'NOTIFY=SUCCESS,failure,DELAY', { NOTIFY: 'SUCCESS,failure,DELAY' }],
    ['RCPT', 'ORCPT=rfc822;ann+2Blee@b.test', { ORCPT: 'rfc822;ann+2Blee@b.test' }],
    // RFC 6533 section 3
    ['RCPT', 'ORCPT=utf-8;\\x{FC}@b.test', { ORCPT: 'utf-8;\\x{FC}@b.test' }],
    ['RCPT', 'ORCPT=utf-8;ü@b.test', { ORCPT: 'utf-8;ü@b.test' }],
  ] as const)('of %s is read: %s', (command, parameters, expected) => {
    expect(read(command, parameters)).toEqual(expected)
  })

  test.each([
    // RFC 5321 section 4.1.1.11
    ['MAIL', 'XFOO=1', 555],
    ['MAIL', 'NOTIFY=NEVER', 555],
    ['RCPT', 'SIZE=1', 555],
    ['MAIL', 'constructor', 555],
    ['MAIL', '__proto-=1', undefined],
    // RFC 1870 sections 4 and 6.1
    ['MAIL', 'SIZE', 501],
    ['MAIL', 'SIZE=-1', 501],
    ['MAIL', 'SIZE=1e3', 501],
    [`MAIL`, `SIZE=${'9'.repeat(21)}`, 501],
    ['MAIL', 'SIZE=1001', 552],
    ['MAIL', `SIZE=${'9'.repeat(20)}`, 552],
    // RFC 6152 section 2
    ['MAIL', 'BODY=9BIT', 501],
    // RFC 6531 section 3.4
    ['MAIL', 'SMTPUTF8=yes', 501],
    // RFC 4954 section 5
    ['MAIL', 'AUTH=a+zz', 501],
    // RFC 3461 sections 4.1 to 4.4
    ['RCPT', 'NOTIFY=NEVER,SUCCESS', 501],
    ['RCPT', 'NOTIFY=SOMETIMES', 501],
    ['RCPT', 'ORCPT=a@b.test', 501],
    ['RCPT', 'ORCPT=rfc822;', 501],
    ['RCPT', 'ORCPT=rfc822;ann+zz@b.test', 501],
    ['RCPT', 'ORCPT=rfc822;ü@b.test', 501],
    ['MAIL', 'RET=BODY', 501],
    ['MAIL', `ENVID=${'x'.repeat(101)}`, 501],
    ['MAIL', 'SIZE=1 SIZE=1', 501],
  ] as const)('of %s is refused: %s', (command, parameters, code) => {
    if (code === undefined) expect(() => read(command, parameters)).toThrow('No path')
    else expect(refusalOf(read(command, parameters))).toBe(code)
  })

  test('is not known if its extension is not offered', () => {
    expect(refusalOf(read('MAIL', 'SIZE=1', ['DSN']))).toBe(555)
    expect(refusalOf(read('MAIL', 'BODY=7BIT', []))).toBe(555)
    expect(read('MAIL', 'RET=FULL', ['DSN'])).toEqual({ RET: 'FULL' })
  })

  // As a regular expression that can match the same in many ways would.
  test.each(['ORCPT=rfc822;', 'ORCPT=utf-8;', 'NOTIFY='])(
    'of %s and much that is wrong does not take long',
    (start) => {
      const began = performance.now()
      expect(refusalOf(read('RCPT', `${start}${'a'.repeat(28)}\u0080+`))).toBe(501)
      expect(performance.now() - began).toBeLessThan(200)
    },
  )
})
