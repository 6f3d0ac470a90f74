import type { SmtpStage } from '@statuary/core'
import type { SmtpSession } from './session.js'

/** A reply as its client could read it. */
export interface GivenReply {
  readonly code: number
  /** Undefined for a command that no RFC defines. */
  readonly stage: SmtpStage | undefined
  /** The code of its first line; null if there is none. */
  readonly enhanced: string | null
  /** Its first line, without the line end. */
  readonly line: string
}

/**
 * Reads the replies of a session out of its transcript, oldest first.
 *
 * @example givenReplies(mail.sessions[0])[0] // { code: 220, stage: 'CONNECT', enhanced: null, line: '220 localhost ...' }
 */
export function givenReplies({ transcript }: Pick<SmtpSession, 'transcript'>): GivenReply[] {
  const replies: GivenReply[] = []
  transcript.forEach(({ code, stage, text }, index) => {
    if (code === undefined) return
    const line = firstLine(text, transcript.slice(index + 1))
    const [, enhanced = null] = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})(?: |$)/.exec(line) ?? []
    replies.push({ code, stage, enhanced, line })
  })
  return replies
}

/** Of a reply that was dripped or split only the first piece knows that it is one. */
function firstLine(begin: string, later: SmtpSession['transcript']): string {
  let text = begin
  for (const entry of later) {
    if (text.includes('\n') || entry.code !== undefined || entry.event) break
    if (entry.from === 'server') text += entry.text
  }
  return text.split(/\r?\n/, 1)[0] as string
}
