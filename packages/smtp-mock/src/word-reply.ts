import {
  canonicalReply,
  formatReply,
  gradeReply,
  isSmtpReplyCode,
  type ReplyContent,
  type SmtpStage,
  smtpReply,
} from '@statuary/core'

/** A reply of which parts may be left to the contract. */
export interface ReplyRequest {
  readonly code: number
  /** Undefined takes that of the contract, null none. */
  readonly enhanced?: string | null | undefined
  readonly text?: string | readonly string[] | undefined
  /** Whether it may break the grammar and the rules. */
  readonly illegal?: boolean
}

/**
 * Fills in what a reply leaves to the contract: the text and the enhanced status code that it has at
 * the stage.
 *
 * A code that is not listed there gets the general enhanced code of its class, where there may be
 * one; a code that no RFC defines gets no text.
 *
 * @param stage - undefined for a command that no RFC defines.
 * @param server.sendsEnhanced - whether the server offers ENHANCEDSTATUSCODES (RFC 2034 section 3).
 * @example wordReply({ code: 503 }, 'RCPT', { domain: 'mx.test', sendsEnhanced: true })
 * // { code: 503, enhanced: '5.5.1', text: 'Bad sequence of commands' }
 * @see RFC 5321 section 4.3.2, RFC 2034 section 4
 */
export function wordReply(
  reply: ReplyRequest,
  stage: SmtpStage | undefined,
  server: { readonly domain: string; readonly sendsEnhanced: boolean },
): ReplyContent & { readonly enhanced: string | null; readonly text: string | readonly string[] } {
  const { code, enhanced, text } = reply
  // Of the stages that any session has, NOOP is the one that demands least of a reply.
  const usual = usualReply(code, stage ?? 'NOOP', server.domain)
  return {
    code,
    enhanced: enhanced === undefined ? (server.sendsEnhanced ? usual.enhanced : null) : enhanced,
    text: text ?? usual.text,
  }
}

/**
 * Formats a worded reply as the octets of the wire, in Latin-1.
 *
 * @throws {RangeError} if it breaks the grammar, and was not meant to.
 */
export function formatWorded(
  reply: ReplyContent & { readonly text: string | readonly string[] },
  isIllegal: boolean,
): string {
  if (!isIllegal) return formatReply(reply)
  const { code, enhanced, text } = reply
  const lines = typeof text === 'string' ? text.split('\n') : text
  const digits = String(code).padStart(3, '0')
  return lines
    .map((line, index) => {
      const rest = [enhanced, line].filter(Boolean).join(' ')
      return `${digits}${index < lines.length - 1 ? '-' : ' '}${rest}\r\n`
    })
    .join('')
}

function usualReply(code: number, stage: SmtpStage, domain: string) {
  if (isSmtpReplyCode(code)) {
    if (gradeReply({ code }, stage).grade === 'listed')
      return canonicalReply(code, stage, { domain })
    const text = smtpReply(code).text.replaceAll('{domain}', domain)
    return { enhanced: generalCode(code, stage), text }
  }
  return { enhanced: generalCode(code, stage), text: '' }
}

/** RFC 3463 section 3.1: X.0.0 is for what is known by its class only. */
function generalCode(code: number, stage: SmtpStage): string | null {
  const general = `${Math.floor(code / 100)}.0.0`
  const carriesNone = stage === 'CONNECT' || stage === 'EHLO' || stage === 'HELO'
  return carriesNone || !/^[245]/.test(general) ? null : general
}
