import { describe, expect, test } from 'vitest'
import { readParameters } from './esmtp-parameters.js'
import { readOptions } from './options.js'
import { readPath } from './path.js'
import { isRefusal } from './refusal.js'
import type { SmtpExtension } from './server-rules.js'

function read(command: 'MAIL' | 'RCPT', parameters: string, extensions?: readonly SmtpExtension[]) {
  const path = readPath(`<a@b.test> ${parameters}`)
  if (path === undefined || isRefusal(path)) throw new Error(`No path with ${parameters}`)
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
    ['MAIL', 'AUTH=+3C+3E', { AUTH: '+3C+3E' }],
    ['MAIL', 'AUTH=e+3Dmc2@example.com', { AUTH: 'e+3Dmc2@example.com' }],
    ['MAIL', 'RET=HDRS ENVID=QQ314159', { RET: 'HDRS', ENVID: 'QQ314159' }],
    ['MAIL', 'ENVID=a+20b+2B+3D+7E', { ENVID: 'a+20b+2B+3D+7E' }],
    ['RCPT', 'NOTIFY=NEVER', { NOTIFY: 'NEVER' }],
    ['RCPT', 'NOTIFY=SUCCESS,failure,DELAY', { NOTIFY: 'SUCCESS,failure,DELAY' }],
    ['RCPT', 'ORCPT=rfc822;ann+2Blee@b.test', { ORCPT: 'rfc822;ann+2Blee@b.test' }],
    // RFC 6533 section 3
    ['RCPT', 'ORCPT=utf-8;\\x{FC}@b.test', { ORCPT: 'utf-8;\\x{FC}@b.test' }],
    [
      'RCPT',
      'ORCPT=utf-8;\\x{5C}\\x{1F600}\\x{10FFFF}',
      { ORCPT: 'utf-8;\\x{5C}\\x{1F600}\\x{10FFFF}' },
    ],
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
    expect(refusalOf(read(command, parameters))).toBe(code)
  })

  // RFC 5321 section 4.1.2, whatever the parameter and whether it is known
  test.each([
    ...['SIZE', 'BODY', 'AUTH', 'RET', 'ENVID'].map((name) => ['MAIL', `${name}=`, name] as const),
    ...['NOTIFY', 'ORCPT'].map((name) => ['RCPT', `${name}=`, name] as const),
    ['MAIL', 'SMTPUTF8=', 'SMTPUTF8'],
    ['MAIL', 'size==5', 'SIZE'],
    ['MAIL', 'SIZE=5=5', 'SIZE'],
    ['MAIL', 'SIZE=5\t', 'SIZE'],
    ['MAIL', 'BODY=7BIT\x01', 'BODY'],
    ['RCPT', 'NOTIFY=NEVER\x7f', 'NOTIFY'],
    ['MAIL', 'XFOO=', 'XFOO='],
    ['RCPT', 'XFOO=a=b', 'XFOO=a=b'],
    ['MAIL', '=5', '=5'],
    ['MAIL', '-a=1', '-a=1'],
    ['MAIL', 'a_b=1', 'a_b=1'],
    ['MAIL', 'ü=1', 'ü=1'],
    ['MAIL', '\u017fize=1', '\u017fize=1'],
    ['MAIL', '__proto-=1', '__proto-=1'],
    ['MAIL', 'RET=FULL SIZE=', 'SIZE'],
    // With an extension that is not offered
    ['MAIL', 'RET=', 'RET', ['SIZE']],
  ] as const)('of %s that is malformed is named: %j', (command, parameters, name, extensions?) => {
    expect(read(command, parameters, extensions)).toEqual({
      refused: 501,
      enhanced: '5.5.4',
      why: expect.stringContaining(name),
    })
  })

  // RFC 3461 sections 4.2 and 4.4: printable ASCII before it was encoded
  test.each(['00', '09', '0A', '0D', '1B', '1F', '7F', '80', 'FF'])(
    'does not stand for the octet %s in ENVID and ORCPT',
    (hex) => {
      expect(read('MAIL', `ENVID=a+${hex}`)).toMatchObject({
        refused: 501,
        enhanced: '5.5.4',
        why: expect.stringMatching(/^ENVID .*RFC 3461 section 4\.4/),
      })
      expect(read('RCPT', `ORCPT=rfc822;a+${hex}@b.test`)).toMatchObject({
        refused: 501,
        enhanced: '5.5.4',
        why: expect.stringMatching(/^ORCPT .*RFC 3461 section 4\.2/),
      })
    },
  )

  // RFC 6533 section 3
  test.each(['00', '0A', '7F', '41', '00FC', 'D800', '110000', 'fc'])(
    'of type utf-8 has no \\x{%s}',
    (hex) => {
      expect(refusalOf(read('RCPT', `ORCPT=utf-8;\\x{${hex}}`))).toBe(501)
    },
  )

  // RFC 4954 section 8
  test.each(['ann', 'a+20b@c.test', 'a@b..test', '<a@b.test>', '+3Ca@b.test+3E', 'a+0A@b.test'])(
    'of AUTH that is no mailbox is refused: %s',
    (value) => {
      expect(refusalOf(read('MAIL', `AUTH=${value}`))).toBe(501)
    },
  )

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
