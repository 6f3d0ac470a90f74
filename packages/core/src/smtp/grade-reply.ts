import type { StageRule } from './definition.js'
import { isSmtpReplyCode, smtpReply } from './replies.js'
import {
  enhancedCodeForm,
  hasEnhancedCodeForm,
  hasReplyCodeForm,
  replyCodeForm,
} from './reply-grammar.js'
import type { SmtpStage } from './stages.js'

/**
 * How a reply stands at a stage: `listed` by an RFC or the registry, `unlisted` (a server may send
 * it, and some do: 554 at RCPT), or `forbidden` because no client could make sense of it.
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

  if (!hasReplyCodeForm(code)) {
    return forbidden(`${code} is no reply code: it has ${replyCodeForm}.`)
  }
  const replyClass = Math.floor(code / 100)
  if (enhanced) {
    if (!hasEnhancedCodeForm(enhanced)) {
      return forbidden(`${enhanced} is no enhanced status code; write ${enhancedCodeForm}.`)
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
      return { grade: 'listed', reason: whyListed(code, stage, rule) }
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

function whyListed(code: number, stage: SmtpStage, { spec }: StageRule): string {
  if (spec === 'practice') return `Servers answer ${code} at ${stage}, though no RFC lists it.`
  if (spec === 'IANA registry') {
    return `${code} is in IANA's registry of enhanced codes, with one that belongs to ${stage}; no RFC lists it.`
  }
  return `${code} is listed at ${stage} (${spec ?? 'RFC 5321 section 4.3.2'}).`
}
