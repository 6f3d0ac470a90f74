import type { StageRule } from './definition.js'
import { isSmtpReplyCode, smtpReply } from './replies.js'
import type { SmtpStage } from './stages.js'

/**
 * How a reply stands at a stage: `listed` by an RFC or the registry, `unlisted` (a server may send
 * it and some do: 554 at RCPT), or `forbidden` because no client could make sense of it.
 */
export type ReplyGrade = 'listed' | 'unlisted' | 'forbidden'

/** A grade and the rule behind it, as one sentence. */
export interface GradedReply {
  readonly grade: ReplyGrade
  readonly reason: string
}

const stagesWithoutEnhanced: readonly SmtpStage[] = ['CONNECT', 'EHLO', 'HELO']

/**
 * Grades a reply at a stage.
 *
 * @param reply - `enhanced` may be left out or null, which is fine everywhere.
 * @example gradeReply({ code: 354 }, 'RCPT').grade // 'forbidden'
 * @example gradeReply({ code: 554, enhanced: '5.7.1' }, 'RCPT').grade // 'unlisted'
 * @see RFC 5321 section 4.3.2, RFC 2034 section 4
 */
export function gradeReply(
  reply: { readonly code: number; readonly enhanced?: string | null | undefined },
  stage: SmtpStage,
): GradedReply {
  const { code, enhanced } = reply
  const forbidden = (reason: string): GradedReply => ({ grade: 'forbidden', reason })

  if (!/^[2-5][0-5][0-9]$/.test(String(code))) {
    return forbidden(
      `${code} is no reply code: three digits, the first 2 to 5, the second 0 to 5 (RFC 5321 section 4.2).`,
    )
  }
  const replyClass = Math.floor(code / 100)
  if (enhanced) {
    if (!/^[245]\.\d{1,3}\.\d{1,3}$/.test(enhanced)) {
      return forbidden(
        `${enhanced} is no enhanced status code; write class.subject.detail, such as 5.1.1 (RFC 3463 section 2).`,
      )
    }
    if (replyClass === 3 || stagesWithoutEnhanced.includes(stage)) {
      return forbidden(
        `A reply ${replyClass === 3 ? `of class 3 (${code})` : `at ${stage}`} carries no enhanced status code (RFC 2034 section 4).`,
      )
    }
    if (!enhanced.startsWith(`${replyClass}.`)) {
      return forbidden(
        `The class of ${enhanced} contradicts the first digit of ${code} (RFC 2034 section 4).`,
      )
    }
  }
  if (isSmtpReplyCode(code)) {
    const rule: StageRule | undefined = (
      smtpReply(code).stages as Partial<Record<SmtpStage, StageRule>>
    )[stage]
    if (rule) {
      return {
        grade: 'listed',
        reason:
          rule.spec === 'practice'
            ? `Servers answer ${code} at ${stage}, though no RFC lists it.`
            : `${code} is listed at ${stage} (${rule.spec ?? 'RFC 5321 section 4.3.2'}).`,
      }
    }
  }
  if (replyClass < 4) {
    return forbidden(
      `${code} is not listed at ${stage}, and a client that goes by the first digit would take it for another success (RFC 5321 section 4.3.2).`,
    )
  }
  return {
    grade: 'unlisted',
    reason: isSmtpReplyCode(code)
      ? `${code} is not listed at ${stage}, but a server may send it (RFC 5321 section 4.3.2).`
      : `No RFC defines ${code}; a client goes by its first digit (RFC 5321 section 4.3.2).`,
  }
}
