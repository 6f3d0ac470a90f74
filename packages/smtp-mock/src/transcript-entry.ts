import type { SmtpStage } from '@statuary/core'
import type { ReplyNote } from './session.js'

/** `tls`: encrypted from here on. `end`: this side closed. `reset`: it broke off. */
export type TranscriptEvent = 'tls' | 'end' | 'reset'

/**
 * Octets that came in one piece or went in one reply, or an event. Under TLS they are what was
 * encrypted.
 */
export class TranscriptEntry {
  /** Milliseconds since the session opened. */
  readonly at: number
  readonly from: 'client' | 'server'
  readonly event: TranscriptEvent | undefined
  /** Of a reply: the stage; undefined for a command that no RFC defines, and for garbage. */
  readonly stage: SmtpStage | undefined
  /** Of a reply: its code. */
  readonly code: number | undefined
  /** Of a refusal by the server itself: what was wrong, with the section that says so. */
  readonly why: string | undefined
  /** Of a reply: whether a handler or a trigger address gave it. */
  readonly isScripted: boolean
  readonly #content: string | Uint8Array

  constructor(
    at: number,
    from: 'client' | 'server',
    content: string | Uint8Array,
    event?: TranscriptEvent,
    note?: ReplyNote,
  ) {
    this.at = at
    this.from = from
    this.event = event
    this.stage = note?.stage
    this.code = note?.code
    this.why = note?.why
    this.isScripted = note?.scripted ?? false
    this.#content = content
  }

  /** How many octets there are. */
  get length(): number {
    return this.#content.length
  }

  get octets(): Buffer {
    return typeof this.#content === 'string'
      ? Buffer.from(this.#content, 'latin1')
      : Buffer.from(this.#content.buffer, this.#content.byteOffset, this.#content.byteLength)
  }

  /** The octets as Latin-1, in which each is one character. */
  get text(): string {
    return typeof this.#content === 'string' ? this.#content : this.octets.toString('latin1')
  }
}
