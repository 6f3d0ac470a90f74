import type { StageRule } from './definition.js'
import { gradeReply } from './grade-reply.js'
import { type SmtpReplyCode, smtpReply } from './replies.js'
import type { SmtpStage } from './stages.js'

/** A reply as a server would send it; `\n` in the text starts another line. */
export interface ReplyContent {
  /** 200 to 559. */
  readonly code: number
  /** `5.1.1`; null or left out for none. */
  readonly enhanced?: string | null | undefined
  readonly text?: string | readonly string[] | undefined
}

/** The usual reply with a code at a stage. */
export interface CanonicalReply {
  readonly code: SmtpReplyCode
  /** Null where there may be none. */
  readonly enhanced: string | null
  /** One line. */
  readonly text: string
}

/**
 * Returns the usual reply with a code at a stage: its text, and its enhanced code if there may be
 * one.
 *
 * A code that is not listed at the stage gets the class's general enhanced code (`5.0.0`).
 *
 * @param options.domain - the server's name, for texts that begin with it; `localhost` if left out.
 * @throws {RangeError} if the code is unknown, or is forbidden at the stage.
 * @example canonicalReply(503, 'RCPT')
 * // { code: 503, enhanced: '5.5.1', text: 'Bad sequence of commands' }
 * @see RFC 5321 section 4.3.2, RFC 2034 section 4
 */
export function canonicalReply(
  code: SmtpReplyCode,
  stage: SmtpStage,
  options: { readonly domain?: string } = {},
): CanonicalReply {
  const reply = smtpReply(code)
  const { grade, reason } = gradeReply({ code }, stage)
  if (grade === 'forbidden') throw new RangeError(reason)
  const rule: StageRule =
    (reply.stages as Partial<Record<SmtpStage, StageRule>>)[stage] ?? unlistedRule(code, stage)
  const text = (rule.text ?? reply.text).replaceAll('{domain}', options.domain ?? 'localhost')
  return { code, enhanced: rule.enhanced, text }
}

/** RFC 3463 section 3.1: X.0.0 is for errors of which only the class is known. */
function unlistedRule(code: number, stage: SmtpStage): StageRule {
  const enhanced = code < 500 ? '4.0.0' : '5.0.0'
  return gradeReply({ code, enhanced }, stage).grade === 'forbidden'
    ? { enhanced: null }
    : { enhanced }
}
