import { formatReply, gradeReply, type SmtpStage } from '@statuary/core'
import type { Reply, StagesOf } from './answer.js'
import { checkMembers } from './check-members.js'

/** An enhanced status code whose class is the first digit of the reply; a 3yz reply has none. */
type EnhancedFor<Code extends number> = number extends Code
  ? string
  : `${Code}` extends `${infer Class extends 2 | 4 | 5}${string}`
    ? `${Class}.${number}.${number}`
    : never

/** What a reply says besides its code. */
export interface ReplyOptions<Enhanced extends string = string> {
  /** Left out, it is the contract's at that stage; null sends none. */
  readonly enhanced?: Enhanced | null
  /** One line, several separated by `\n`, or a list of lines; left out, it is the contract's. */
  readonly text?: string | readonly string[]
  readonly illegal?: false
}

/** A reply that breaks the rules on purpose. */
export interface IllegalReplyOptions {
  readonly enhanced?: string | null
  /** May contain any octet (as Latin-1) and be of any length. */
  readonly text?: string | readonly string[]
  readonly illegal: true
}

/**
 * Makes a reply with a code; its text and its enhanced status code are the contract's at the stage,
 * unless given.
 *
 * A code that is listed at the stage, or that a server might send there, is accepted. A code that
 * contradicts the stage (354 at RCPT), an enhanced code of another class and a line of more than
 * 512 octets all need `{ illegal: true }`.
 *
 * A 2yz or 3yz reply lets the step happen; any other leaves the session as it was.
 *
 * @throws {TypeError} if there is no such option.
 * @throws {RangeError} if no reply can look like this; whether it is allowed at a stage is checked
 * when a handler gets it.
 * @example smtp.rcpt('*@full.example', reply(552))
 * @example reply(550, { enhanced: '5.7.1', text: 'Blocked' })
 * @example reply(354, { illegal: true })
 * @see RFC 5321 section 4.2, RFC 2034 section 4
 */
export function reply<const Code extends number>(
  code: Code,
  options: IllegalReplyOptions,
): Reply<SmtpStage, Code>
export function reply<const Code extends number>(
  code: Code,
  options?: ReplyOptions<EnhancedFor<Code>>,
): Reply<StagesOf<Code>, Code>
export function reply(code: number, options: ReplyOptions | IllegalReplyOptions = {}): Reply {
  checkMembers(options, ['enhanced', 'text', 'illegal'], 'option of reply()')
  const { enhanced, text, illegal = false } = options
  if (!illegal) {
    try {
      formatReply({ code, enhanced, text })
    } catch (error) {
      throw new RangeError(`${(error as Error).message} ${adviceForIllegal(code)}`)
    }
  } else if (!Number.isInteger(code) || code < 0 || code > 999) {
    throw new RangeError(
      `Not a reply code: ${code}. Even an illegal one is a whole number of at most three digits; garbage() sends anything else.`,
    )
  }
  return { kind: 'reply', code, enhanced, text, illegal }
}

/**
 * Makes sure that a reply is allowed at a stage.
 *
 * @throws {RangeError} with the rule that it breaks, and what to do.
 */
export function checkReplyAt({ code, enhanced, illegal }: Reply, stage: SmtpStage): void {
  if (illegal) return
  const { grade, reason } = gradeReply({ code, enhanced }, stage)
  if (grade === 'forbidden') throw new RangeError(`${reason} ${adviceForIllegal(code)}`)
}

function adviceForIllegal(code: number): string {
  return `To send it anyway: reply(${code}, { illegal: true }).`
}
