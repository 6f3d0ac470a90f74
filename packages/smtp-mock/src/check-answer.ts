import type { SmtpStage } from '@statuary/core'
import type { AnyAnswer } from './answer.js'
import { checkReplyAt } from './reply.js'

/**
 * Makes sure that an answer is allowed at a stage.
 *
 * @param stage - undefined for a command that no RFC defines, which takes any reply.
 * @throws {RangeError} with the rule that it breaks, and what to do.
 */
export function checkAnswerAt(answer: AnyAnswer, stage: SmtpStage | undefined): void {
  switch (answer.kind) {
    case 'reply':
      if (stage) checkReplyAt(answer, stage)
      return
    case 'delivery':
      checkAnswerAt(answer.reply, stage)
      return
    case 'slow':
      checkAnswerAt(answer.answer, stage)
      return
    case 'interruption':
      if (stage !== 'DATA') {
        throw new RangeError(
          `afterOctets() can only be used at DATA, not at ${stage ?? 'a custom command'}: use smtp.data().`,
        )
      }
      checkAnswerAt(answer.answer, 'MESSAGE')
      return
    case 'handshake':
      if (stage !== 'STARTTLS') {
        throw new RangeError(
          `certificate() and brokenHandshake() can only be used at STARTTLS, not at ${stage ?? 'a custom command'}: use smtp.starttls().`,
        )
      }
      return
    default:
  }
}

/** Checks whether an answer is allowed at a stage, for a handler of all stages to skip the others. */
export function hasPlaceAt(answer: AnyAnswer, stage: SmtpStage | undefined): boolean {
  try {
    checkAnswerAt(answer, stage)
    return true
  } catch {
    return false
  }
}
