import { describe, expect, test } from 'vitest'
import { gradeReply } from './grade-reply.js'
import type { SmtpStage } from './stages.js'

describe('gradeReply', () => {
  test.each<[number, string | null, SmtpStage, string, string]>([
    [550, '5.1.1', 'RCPT', 'listed', 'RFC 5321 section 4.3.2'],
    [550, null, 'RCPT', 'listed', 'RFC 5321 section 4.3.2'],
    [454, '4.7.0', 'STARTTLS', 'listed', 'RFC 3207 section 4'],
    [503, '5.5.1', 'STARTTLS', 'listed', 'no RFC lists it'],
    [554, '5.7.1', 'RCPT', 'unlisted', 'not listed at RCPT'],
    [541, '5.0.0', 'RCPT', 'unlisted', 'No RFC defines 541'],
    [354, null, 'RCPT', 'forbidden', 'not listed at RCPT'],
    [334, null, 'DATA', 'forbidden', 'not listed at DATA'],
    [235, '2.7.0', 'RCPT', 'forbidden', 'not listed at RCPT'],
    [252, '2.5.0', 'RCPT', 'forbidden', 'not listed at RCPT'],
    [250, null, 'CONNECT', 'forbidden', 'not listed at CONNECT'],
    [550, '4.1.1', 'RCPT', 'forbidden', 'contradicts the first digit'],
    [554, '5.3.2', 'CONNECT', 'forbidden', 'A reply at CONNECT carries no enhanced'],
    [250, '2.0.0', 'EHLO', 'forbidden', 'A reply at EHLO carries no enhanced'],
    [354, '3.0.0', 'DATA', 'forbidden', 'no enhanced status code'],
    [354, '2.0.0', 'DATA', 'forbidden', 'of class 3 (354)'],
    [550, '5.1', 'RCPT', 'forbidden', 'class.subject.detail'],
    [571, '5.7.1', 'RCPT', 'forbidden', 'three digits'],
    [603, null, 'RCPT', 'forbidden', 'three digits'],
    [50, null, 'RCPT', 'forbidden', 'three digits'],
    [Number.NaN, null, 'RCPT', 'forbidden', 'three digits'],
  ])('%s %s at %s is %s', (code, enhanced, stage, grade, reason) => {
    const graded = gradeReply({ code, enhanced }, stage)
    expect(graded.grade).toBe(grade)
    expect(graded.reason).toContain(reason)
  })
})
