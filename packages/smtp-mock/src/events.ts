import type { EventEmitter } from 'node:events'
import type { SmtpStage } from '@statuary/core'

/** A message that the server accepted. */
export interface MailMessage {
  readonly envelope: {
    /** The address of MAIL FROM; empty for the null sender of a bounce. */
    readonly from: string
    /** The accepted recipients, in the order of their commands. */
    readonly to: readonly string[]
  }
  /**
   * The octets of the message. Of two dots that begin a line one is taken out (RFC 5321 section
   * 4.5.2); a single dot before other text, which no client should send, stays.
   */
  readonly raw: Buffer
  /** The same for all messages of one connection. */
  readonly sessionId: string
}

/** A reply that a trigger address asked for. */
export interface TriggeredReply {
  readonly stage: SmtpStage
  readonly code: number
  readonly enhanced: string | null
  readonly text: string
  /** The address, as the client wrote it. */
  readonly trigger: string
}

/** Something that the server accepted or survived, and that a test's author may want to know. */
export interface Warning {
  readonly message: string
}

/**
 * The events of a mock server. Each comes before the client gets the reply it belongs to, so a test
 * that waited for its client finds them there.
 */
export interface SmtpMockEvents {
  message: [message: MailMessage]
  reply: [reply: TriggeredReply]
  warning: [warning: Warning]
}

/**
 * Emits an event; an error that a listener throws comes up as an uncaught exception, outside of
 * the dialogue, so that a failed assertion in a listener is seen and the client still gets its reply.
 *
 * @example publish(events, 'warning', { message: '541@any.test was accepted: ...' })
 */
export function publish<Name extends keyof SmtpMockEvents>(
  events: EventEmitter<SmtpMockEvents>,
  name: Name,
  payload: SmtpMockEvents[Name][0],
): void {
  try {
    ;(events as EventEmitter).emit(name, payload)
  } catch (error) {
    queueMicrotask(() => {
      throw error
    })
  }
}
