import { isSmtpStage, type SmtpStage, smtpStages } from '@statuary/core'
import { formatTranscript } from './format-transcript.js'
import { type GivenReply, givenReplies } from './given-replies.js'
import {
  checkMatcherOptions,
  describeValue,
  hint,
  isCount,
  type MatcherContext,
  type MatcherResult,
  timesText,
} from './matcher-context.js'
import type { SmtpSession } from './session.js'

/** What `toHaveRepliedWith` accepts besides the code. */
export interface RepliedWithOptions {
  /** The stage of the reply; any if left out. */
  readonly stage?: SmtpStage
  /** The enhanced status code; null for a reply without one, any if left out. */
  readonly enhanced?: string | null
  /** How many such replies there have to be, exactly; one or more if left out. */
  readonly times?: number
}

const name = 'toHaveRepliedWith'

/** A dialogue of more lines is shown by its replies alone. */
const linesOfDialogue = 24

/** More replies than these are counted only. */
const repliesShown = 40

/**
 * Looks for a reply in the transcripts of a server, or in that of a single session.
 *
 * @throws {TypeError} if it is given anything else.
 * @throws {RangeError} if there is no such code or stage.
 * @example expect(mail).toHaveRepliedWith(552, { stage: 'RCPT' })
 * @example expect(mail.sessions[0]).toHaveRepliedWith(250, { stage: 'MESSAGE', enhanced: '2.6.0' })
 * @example expect(mail).toHaveRepliedWith(451, { stage: 'MESSAGE', times: 2 })
 */
export function toHaveRepliedWith(
  this: MatcherContext,
  received: unknown,
  code: number,
  options: RepliedWithOptions = {},
): MatcherResult {
  const sessions = sessionsOf(received)
  checkArguments(code, options)
  const { stage, enhanced, times } = options
  const isMeant = (reply: GivenReply) =>
    reply.code === code &&
    (stage === undefined || reply.stage === stage) &&
    (enhanced === undefined || reply.enhanced === enhanced)
  const count = sessions.reduce(
    (sum, session) => sum + givenReplies(session).filter(isMeant).length,
    0,
  )
  return {
    pass: isCount(count, times),
    message: () =>
      [
        hint(this, name, [code, Object.keys(options).length > 0 ? options : undefined]),
        describeReplies(sessions, count),
      ].join('\n\n'),
  }
}

function describeReplies(sessions: readonly SmtpSession[], count: number): string {
  if (sessions.length === 0) return 'There was no session: no client has connected.'
  const replied = count === 0 ? 'The server never replied so' : `It replied so ${timesText(count)}`
  const dialogues = sessions.map((session) => formatTranscript(session))
  const lines = dialogues.reduce((sum, dialogue) => sum + dialogue.split('\n').length, 0)
  if (lines > linesOfDialogue) return `${replied}. Its replies were:\n\n${listReplies(sessions)}`
  const numbered = dialogues.map((dialogue, index) =>
    sessions.length === 1 ? dialogue : `Session ${index + 1}\n${dialogue}`,
  )
  return `${replied}:\n\n${indent(numbered.join('\n\n'))}`
}

function listReplies(sessions: readonly SmtpSession[]): string {
  const lines = sessions.flatMap((session, index) => {
    const replies = givenReplies(session).map(
      ({ stage, line }) => `${(stage ?? '').padEnd(8)}  ${line}`,
    )
    return sessions.length === 1 ? replies : [`Session ${index + 1}`, ...replies]
  })
  const hidden = Math.max(0, lines.length - repliesShown)
  const shown = hidden > 0 ? [`(${hidden} lines before)`, ...lines.slice(hidden)] : lines
  return indent(shown.join('\n'))
}

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '  ')
}

function checkArguments(code: unknown, options: RepliedWithOptions): void {
  checkMatcherOptions(name, options, ['stage', 'enhanced', 'times'])
  if (!Number.isInteger(code) || (code as number) < 0 || (code as number) > 999) {
    throw new RangeError(
      `No reply code: ${String(code)}. ${name} takes a number of at most three digits, such as 552.`,
    )
  }
  const { stage, enhanced } = options
  if (stage !== undefined && !isSmtpStage(stage)) {
    throw new RangeError(`No stage ${JSON.stringify(stage)}. There are ${smtpStages.join(', ')}.`)
  }
  if (enhanced !== undefined && enhanced !== null && !/^\d\.\d{1,3}\.\d{1,3}$/.test(enhanced)) {
    throw new RangeError(
      `No enhanced status code: ${JSON.stringify(enhanced)}. It has three numbers, such as '5.2.2'; null is for none.`,
    )
  }
}

function sessionsOf(received: unknown): readonly SmtpSession[] {
  if (typeof received === 'object' && received !== null) {
    if ('sessions' in received && Array.isArray(received.sessions)) return received.sessions
    if ('transcript' in received && Array.isArray(received.transcript)) {
      return [received as SmtpSession]
    }
  }
  const why = received === undefined ? ' (mail.sessions is empty until a client connects)' : ''
  throw new TypeError(
    `${name} looks into the transcripts of a server or a session, and was given ${describeValue(received)}${why}. Give what setupSmtpServer() gave, or one of its sessions.`,
  )
}
