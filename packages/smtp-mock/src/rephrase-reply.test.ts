import { describe, expect, test } from 'vitest'
import { rephraseReply } from './rephrase-reply.js'

describe('rephraseReply', () => {
  test.each([
    [220, 'mx.test ESMTP', 'CONNECT', null, 'mx.test Service ready'],
    [250, 'mx.test', 'HELO', null, 'mx.test'],
    [501, 'Error: syntax: EHLO hostname', 'EHLO', null, 'Syntax error in parameters or arguments'],
    [250, 'Accepted', 'MAIL', '2.1.0', 'Requested mail action okay, completed'],
    [250, 'Accepted', 'RCPT', '2.1.5', 'Requested mail action okay, completed'],
    [250, 'OK: message queued', 'MESSAGE', '2.6.0', 'Requested mail action okay, completed'],
    [
      354,
      'End data with <CR><LF>.<CR><LF>',
      'DATA',
      null,
      'Start mail input; end with <CRLF>.<CRLF>',
    ],
    [503, 'Error: need MAIL command', 'RCPT', '5.5.1', 'Bad sequence of commands'],
    [
      500,
      'Error: command not recognized',
      undefined,
      '5.5.2',
      'Syntax error, command unrecognized',
    ],
  ] as const)(
    'gives %i %j at %s the enhanced code and text of core',
    (code, text, stage, enhanced, canonical) => {
      expect(rephraseReply(code, text, stage, 'mx.test')).toEqual({
        code,
        enhanced,
        text: canonical,
      })
    },
  )

  test('keeps the list of capabilities', () => {
    const text = ['mx.test', 'PIPELINING']
    expect(rephraseReply(250, text, 'EHLO', 'mx.test')).toEqual({ code: 250, enhanced: null, text })
  })

  test('keeps the challenge of a 334', () => {
    expect(rephraseReply(334, 'VXNlcm5hbWU6', 'AUTH', 'mx.test')).toEqual({
      code: 334,
      enhanced: null,
      text: 'VXNlcm5hbWU6',
    })
  })

  test.each([
    [451, 'Error: internal server error', 'NOOP', '4.0.0'],
    [550, 'Error: Not allowed', 'RSET', '5.0.0'],
    [530, 'No', 'CONNECT', null],
    [557, 'No such code', 'RCPT', '5.0.0'],
  ] as const)(
    'keeps the text of %i %j, which core does not list at %s',
    (code, text, stage, enhanced) => {
      expect(rephraseReply(code, text, stage, 'mx.test')).toEqual({ code, enhanced, text })
    },
  )
})
