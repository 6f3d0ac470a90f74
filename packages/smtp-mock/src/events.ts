import type { EventEmitter } from 'node:events'
import type { SmtpStage } from '@statuary/core'
import type { MailMessage } from './message.js'
import type { SmtpSession } from './session.js'
import type { TranscriptEntry } from './transcript-entry.js'

/** A reply that a handler or a trigger address gave. */
export interface ScriptedReply {
  /** Undefined for a command that no RFC defines. */
  readonly stage: SmtpStage | undefined
  /** The verb in upper case; `CONNECT` or `MESSAGE` where there is none. */
  readonly command: string
  /** The address of MAIL or RCPT. */
  readonly address: string | undefined
  readonly code: number
  readonly enhanced: string | null
  /** Lines are separated by `\n`. */
  readonly text: string
  /** The trigger address, as the client wrote it; undefined if a handler gave the reply. */
  readonly trigger: string | undefined
  readonly session: SmtpSession
}

/** Something that the server accepted or survived, and that a test's author may want to know. */
export interface Warning {
  readonly message: string
}

/**
 * The events of a mock server. The events for a reply are emitted before the client gets it, so a
 * test that waited for its client finds them there.
 */
export interface SmtpMockEvents {
  session: [session: SmtpSession]
  /** Octets were received or sent; emitted with every entry of a transcript. */
  transcript: [entry: TranscriptEntry, session: SmtpSession]
  message: [message: MailMessage]
  reply: [reply: ScriptedReply]
  warning: [warning: Warning]
}

/**
 * Emits an event; an error that a listener throws surfaces as an uncaught exception, outside the
 * dialogue, so that a failed assertion in a listener is seen and the client still gets its reply.
 *
 * A warning that nobody listens for becomes one of the process.
 *
 * @example publish(events, 'warning', { message: '541@any.test was accepted: ...' })
 */
export function publish<Name extends keyof SmtpMockEvents>(
  events: EventEmitter<SmtpMockEvents>,
  name: Name,
  ...payload: SmtpMockEvents[Name]
): void {
  try {
    const isHeard = (events as EventEmitter).emit(name, ...payload)
    if (name === 'warning' && !isHeard) {
      process.emitWarning((payload[0] as Warning).message, 'StatuarySmtpMock')
    }
  } catch (error) {
    queueMicrotask(() => {
      throw error
    })
  }
}
