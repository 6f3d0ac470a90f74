import { describe, expect, test } from 'vitest'
import type { SmtpReplyDefinition, StageRule } from './definition.js'
import { enhancedStatusCode } from './enhanced-status-codes.js'
import { gradeReply } from './grade-reply.js'
import { isSmtpReplyCode, type SmtpReplyCode, smtpReplies, smtpReply } from './replies.js'
import { type SmtpStage, smtpStages } from './stages.js'

const replies: readonly SmtpReplyDefinition[] = smtpReplies

/**
 * RFC 5321 section 4.3.2 (421, 500 and 501 may answer any command, 500 a line of the message, section 4.5.3.1.9) with RFC 7504 section 5.1, and
 * the extensions: RFC 3207 section 4, 4954 sections 4 and 6, 3030 section 2, 1985 section 5.1,
 * 2645 section 7, 6710 section 4.1, and the codes that only IANA's registry has (523, 524, 525).
 */
const listed: Record<SmtpStage, string> = {
  CONNECT: '220 421 521 554',
  EHLO: '250 421 500 501 502 504 550',
  HELO: '250 421 500 501 502 504 530 550',
  STARTTLS: '220 421 454 500 501 502 503',
  AUTH: '235 334 421 432 454 500 501 503 504 523 524 525 530 534 535 538',
  MAIL: '250 421 450 451 452 455 500 501 503 530 550 552 553 555',
  RCPT: '250 251 421 450 451 452 455 500 501 503 530 550 551 552 553 555 556',
  DATA: '354 421 500 501 503 530 554',
  MESSAGE: '250 421 450 451 452 500 550 552 554',
  RSET: '250 421 500 501 530',
  NOOP: '250 421 500 501',
  VRFY: '250 251 252 421 500 501 502 504 530 550 551 553',
  EXPN: '250 252 421 500 501 502 504 530 550',
  HELP: '211 214 421 500 501 502 504 530',
  QUIT: '221 421 500 501',
  BDAT: '250 421 450 451 452 500 501 503 530 550 552 554',
  ETRN: '250 251 252 253 421 458 459 500 501 530',
  ATRN: '250 421 450 451 453 500 501 502 530',
}

describe('the table of SMTP replies', () => {
  test.each(smtpStages)('lists at %s what the RFCs list', (stage) => {
    const codes = replies.filter(({ stages }) => stage in stages).map(({ code }) => code)
    expect(codes.join(' ')).toBe(listed[stage])
  })

  test('is in ascending order, each code once', () => {
    const codes = replies.map(({ code }) => code)
    expect(codes).toEqual([...new Set(codes)].sort((a, b) => a - b))
    expect(codes).toHaveLength(41)
  })

  const rules = replies.flatMap(({ code, stages }) =>
    Object.entries(stages).map(([stage, rule]) => ({
      code,
      stage: stage as SmtpStage,
      rule: rule as StageRule,
    })),
  )

  test.each(rules)(
    '$code at $stage has an enhanced code where there may be one',
    ({ code, stage, rule }) => {
      const without = code < 400 && code >= 300 ? true : ['CONNECT', 'EHLO', 'HELO'].includes(stage)
      expect(rule.enhanced === null).toBe(without)
      expect(gradeReply({ code, enhanced: rule.enhanced }, stage).grade).toBe('listed')
    },
  )

  test.each(rules.filter(({ rule }) => rule.enhanced !== null))(
    '$code at $stage has a registered enhanced code of a class that makes sense',
    ({ code, rule: { enhanced } }) => {
      if (enhanced === null) throw new Error('filtered above')
      expect(enhancedStatusCode(enhanced).classes).toContain(Math.floor(code / 100))
    },
  )

  test.each(replies)('$code has an HTTP rendition with a registered status, or none', (reply) => {
    const results = [202, 422, 502, 503, 507, undefined]
    expect(results).toContain(reply.rendition?.status)
  })
})

describe('smtpReply', () => {
  test('gives the row of a code', () => {
    expect(smtpReply(503).text).toBe('Bad sequence of commands')
  })

  test('names the nearest reply for an unknown one', () => {
    expect(() => smtpReply(603 as SmtpReplyCode)).toThrow(
      'No SMTP reply 603. Replies run from 211 to 556; did you mean 503?',
    )
  })

  test('takes a number, and says so', () => {
    expect(() => smtpReply('503' as unknown as SmtpReplyCode)).toThrow(
      'No SMTP reply "503": a reply code is a number.',
    )
  })

  test.each([541, 571, 200, '550', null])('%s is no defined reply', (value) => {
    expect(isSmtpReplyCode(value)).toBe(false)
  })
})
