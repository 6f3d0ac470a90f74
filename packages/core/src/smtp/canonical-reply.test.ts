import { describe, expect, test } from 'vitest'
import { canonicalReply } from './canonical-reply.js'
import { formatReply } from './format-reply.js'
import type { SmtpReplyCode } from './replies.js'

describe('canonicalReply', () => {
  test('has the enhanced code and the text of the stage', () => {
    expect(canonicalReply(250, 'MAIL').enhanced).toBe('2.1.0')
    expect(canonicalReply(250, 'RCPT').enhanced).toBe('2.1.5')
    expect(canonicalReply(554, 'CONNECT')).toEqual({
      code: 554,
      enhanced: null,
      text: 'No SMTP service here',
    })
  })

  test("says the server's name", () => {
    expect(formatReply(canonicalReply(421, 'RCPT', { domain: 'mx.example.test' }))).toBe(
      '421 4.3.2 mx.example.test Service not available, closing transmission channel\r\n',
    )
    expect(canonicalReply(220, 'CONNECT').text).toBe('localhost Service ready')
  })

  test('gives an unlisted reply the general enhanced code of its class', () => {
    expect(canonicalReply(554, 'RCPT').enhanced).toBe('5.0.0')
    expect(canonicalReply(432, 'MAIL').enhanced).toBe('4.0.0')
    expect(canonicalReply(552, 'CONNECT').enhanced).toBeNull()
  })

  test('refuses what is forbidden at the stage, and what no RFC defines', () => {
    expect(() => canonicalReply(354, 'RCPT')).toThrow('354 is not listed at RCPT')
    expect(() => canonicalReply(541 as SmtpReplyCode, 'RCPT')).toThrow('No SMTP reply 541')
  })
})
