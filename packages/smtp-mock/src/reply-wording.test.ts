import { describe, expect, test } from 'vitest'
import { ReplyWording } from './reply-wording.js'

const wording = new ReplyWording({ domain: 'mx.test', sendsEnhanced: true })

describe('a reply', () => {
  test.each([
    [
      'of the contract',
      { code: 250 },
      'RCPT',
      '250 2.1.5 Requested mail action okay, completed\r\n',
    ],
    ['with the name of the server', { code: 220 }, 'CONNECT', '220 mx.test Service ready\r\n'],
    [
      'that is not listed there',
      { code: 432 },
      'RCPT',
      '432 4.0.0 A password transition is needed\r\n',
    ],
    ['that is not listed at the greeting', { code: 552 }, 'CONNECT', /^552 Requested/],
    ['that no RFC defines', { code: 541 }, 'RCPT', '541 5.0.0\r\n'],
    ['to a command that no RFC defines', { code: 250 }, undefined, /^250 2\.0\.0 Requested/],
    ['with a text of its own', { code: 550, text: 'No' }, 'RCPT', '550 5.1.1 No\r\n'],
    [
      'with an enhanced code of its own',
      { code: 550, enhanced: '5.7.1' },
      'RCPT',
      /^550 5\.7\.1 Req/,
    ],
    ['without an enhanced code', { code: 550, enhanced: null }, 'RCPT', /^550 Requested/],
    ['of several lines', { code: 550, text: 'a\nb' }, 'RCPT', '550-5.1.1 a\r\n550 5.1.1 b\r\n'],
    ['with an empty challenge', { code: 334, text: '' }, 'AUTH', '334 \r\n'],
  ] as const)('%s', (_what, reply, stage, octets) => {
    const formatted = wording.format(reply, stage)
    if (typeof octets === 'string') expect(formatted).toBe(octets)
    else expect(formatted).toMatch(octets)
    expect(wording.format(reply, stage), 'the second time').toBe(formatted)
  })

  test('has no enhanced code where they are not offered, but for one that was asked for', () => {
    const plain = new ReplyWording({ domain: 'mx.test', sendsEnhanced: false })
    expect(plain.format({ code: 250 }, 'RCPT')).toBe(
      '250 Requested mail action okay, completed\r\n',
    )
    expect(plain.format({ code: 550, enhanced: '5.7.1', text: 'No' }, 'RCPT')).toBe(
      '550 5.7.1 No\r\n',
    )
  })

  test.each([
    [{ code: 42, text: 'x' }, '042 5.0.0 x\r\n'],
    [{ code: 550, enhanced: '2.0.0', text: 'a\rb\xff' }, '550 2.0.0 a\rb\xff\r\n'],
    [{ code: 550, enhanced: null, text: 'x'.repeat(600) }, `550 ${'x'.repeat(600)}\r\n`],
    [{ code: 550, enhanced: null, text: ['a', 'b'] }, '550-a\r\n550 b\r\n'],
  ])('that is illegal on purpose is sent as it is: %j', (reply, octets) => {
    const formatted = wording.format({ ...reply, illegal: true }, 'RCPT')
    expect(formatted).toBe(octets.replace('042 5.0.0', '042'))
  })
})
