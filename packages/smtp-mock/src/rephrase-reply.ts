import {
  canonicalReply,
  gradeReply,
  isSmtpReplyCode,
  type ReplyContent,
  type SmtpStage,
} from '@statuary/core'

/**
 * Gives the canonical reply for a code that smtp-server chose at a stage. The code stays.
 *
 * smtp-server's own text stays where it is no mere wording (the capabilities after EHLO, the
 * challenge of a 334), and where core lists no such reply at the stage.
 *
 * @param text - what smtp-server would send.
 * @param stage - undefined for a command that no RFC defines, and between the commands.
 * @example rephraseReply(503, 'Error: need MAIL command', 'RCPT', 'localhost')
 * // { code: 503, enhanced: '5.5.1', text: 'Bad sequence of commands' }
 * @see RFC 5321 section 4.3.2, RFC 2034 section 4
 */
export function rephraseReply(
  code: number,
  text: string | readonly string[],
  stage: SmtpStage | undefined,
  domain: string,
): ReplyContent {
  // All that comes outside of a stage is 421 and 500, and NOOP lists both with their general codes.
  const known = stage ?? 'NOOP'
  const isWording = code !== 334 && typeof text === 'string'
  if (isWording && isSmtpReplyCode(code) && gradeReply({ code }, known).grade === 'listed') {
    return canonicalReply(code, known, { domain })
  }
  const general = `${Math.floor(code / 100)}.0.0`
  const mayHaveEnhanced = gradeReply({ code, enhanced: general }, known).grade !== 'forbidden'
  return { code, enhanced: mayHaveEnhanced ? general : null, text }
}
