import {
  canonicalReply,
  formatReply,
  gradeReply,
  isSmtpReplyCode,
  type SmtpStage,
  smtpReply,
} from '@statuary/core'
import { ByReply } from './by-reply.js'

/** A reply of which parts may be left to the contract. */
export interface ReplyRequest {
  readonly code: number
  /** Undefined takes that of the contract, null none. */
  readonly enhanced?: string | null | undefined
  readonly text?: string | readonly string[] | undefined
  /** Whether it may break the grammar and the rules. */
  readonly illegal?: boolean
}

/** A reply with nothing left to the contract. */
export interface WordedReply {
  readonly code: number
  readonly enhanced: string | null
  readonly text: string | readonly string[]
}

/**
 * Words the replies of one server: fills in what a reply leaves to the contract, the text and the
 * enhanced status code that it has at the stage.
 *
 * A code that is not listed there gets the general enhanced code of its class, where there may be
 * one; a code that no RFC defines gets no text.
 *
 * @see RFC 5321 section 4.3.2, RFC 2034 section 4
 */
export class ReplyWording {
  readonly #domain: string
  readonly #sendsEnhanced: boolean
  readonly #usual = new ByReply((stage, code) => formatReply(this.word({ code }, stage)))

  /** @param options.sendsEnhanced - whether the server offers ENHANCEDSTATUSCODES (RFC 2034 section 3). */
  constructor(options: { readonly domain: string; readonly sendsEnhanced: boolean }) {
    this.#domain = options.domain
    this.#sendsEnhanced = options.sendsEnhanced
  }

  /**
   * Fills a reply in.
   *
   * @param stage - undefined for a command that no RFC defines.
   * @example wording.word({ code: 503 }, 'RCPT')
   * // { code: 503, enhanced: '5.5.1', text: 'Bad sequence of commands' }
   */
  word({ code, enhanced, text }: ReplyRequest, stage: SmtpStage | undefined): WordedReply {
    // Of the stages that any session has, NOOP is the one that demands least of a reply.
    const usual = usualReply(code, stage ?? 'NOOP', this.#domain)
    const usualEnhanced = this.#sendsEnhanced ? usual.enhanced : null
    return {
      code,
      enhanced: enhanced === undefined ? usualEnhanced : enhanced,
      text: text ?? usual.text,
    }
  }

  /**
   * Returns the octets of a reply, in Latin-1.
   *
   * @throws {RangeError} if it breaks the grammar, and was not meant to.
   */
  format(reply: ReplyRequest, stage: SmtpStage | undefined): string {
    if (reply.text !== undefined || reply.enhanced !== undefined || reply.illegal) {
      const worded = this.word(reply, stage)
      return reply.illegal ? formatLoosely(worded) : formatReply(worded)
    }
    return this.#usual.get(stage, reply.code)
  }
}

function formatLoosely({ code, enhanced, text }: WordedReply): string {
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
  if (!isSmtpReplyCode(code)) return { enhanced: generalCode(code, stage), text: '' }
  if (gradeReply({ code }, stage).grade === 'listed') return canonicalReply(code, stage, { domain })
  return {
    enhanced: generalCode(code, stage),
    text: smtpReply(code).text.replaceAll('{domain}', domain),
  }
}

/** RFC 3463 section 3.1: X.0.0 is for what is known by its class only. */
function generalCode(code: number, stage: SmtpStage): string | null {
  const general = `${Math.floor(code / 100)}.0.0`
  const carriesNone = stage === 'CONNECT' || stage === 'EHLO' || stage === 'HELO'
  return carriesNone || !/^[245]/.test(general) ? null : general
}
