import { unknownCode } from '../unknown-code.js'
import type { StageRule } from './definition.js'
import { permanentNegative } from './permanent-negative.js'
import { positiveCompletion } from './positive-completion.js'
import { positiveIntermediate } from './positive-intermediate.js'
import type { SmtpStage } from './stages.js'
import { transientNegative } from './transient-negative.js'

/**
 * Lists every SMTP reply code that an RFC or IANA's registry defines, in ascending order.
 *
 * @see RFC 5321 section 4.2
 */
export const smtpReplies = /* @__PURE__ */ joinTables()

/** A call can be marked as pure, so that a bundler leaves the tables out where nobody reads them; a spread cannot. */
function joinTables() {
  return [
    ...positiveCompletion,
    ...positiveIntermediate,
    ...transientNegative,
    ...permanentNegative,
  ] as const
}

/** A defined SMTP reply code, 211 to 556. */
export type SmtpReplyCode = (typeof smtpReplies)[number]['code']

/** The row of one SMTP reply, with its values as literal types; without an argument, any of them. */
export type SmtpReply<Code extends SmtpReplyCode = SmtpReplyCode> = Extract<
  (typeof smtpReplies)[number],
  { readonly code: Code }
>

/** The reply codes that are listed at a stage: `SmtpReplyCodeAt<'QUIT'>` is `221 | 421 | 500 | 501`. */
export type SmtpReplyCodeAt<Stage extends SmtpStage> = Extract<
  (typeof smtpReplies)[number],
  { readonly stages: { readonly [Name in Stage]: StageRule } }
>['code']

const byCode = /* @__PURE__ */ new Map<number, SmtpReply>(
  /* @__PURE__ */ smtpReplies.map((reply) => [reply.code, reply]),
)

/**
 * Returns the definition of one SMTP reply code.
 *
 * @throws {RangeError} if no RFC defines it; the message names the nearest one.
 * @example smtpReply(503).text // 'Bad sequence of commands'
 * @see RFC 5321 section 4.2.3
 */
export function smtpReply<const Code extends SmtpReplyCode>(code: Code): SmtpReply<Code> {
  const reply = byCode.get(code)
  if (reply === undefined) throw new RangeError(unknownCode('SMTP reply', code, [...byCode.keys()]))
  return reply as SmtpReply<Code>
}

/**
 * Checks whether a value is a defined SMTP reply code; `'503'`, a string, is not one.
 *
 * @example isSmtpReplyCode(541) // false: it circulates, but no RFC defines it
 */
export function isSmtpReplyCode(value: unknown): value is SmtpReplyCode {
  return byCode.has(value as number)
}
