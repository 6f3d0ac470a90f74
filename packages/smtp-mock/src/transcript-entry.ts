import type { SmtpStage } from '@statuary/core'
import type { EntryNote } from './session.js'

/**
 * `tls`: encrypted from here on. `tls-failed`: TLS failed; `why` says more. `end`: this side closed
 * the connection. `reset`: this side reset it.
 */
export type TranscriptEvent = 'tls' | 'tls-failed' | 'end' | 'reset'

/**
 * Octets that arrived in one piece or were sent in one reply, or an event. Under TLS, they are what
 * was encrypted.
 */
export class TranscriptEntry {
  /** Milliseconds since the session opened. */
  readonly at: number
  readonly from: 'client' | 'server'
  readonly event: TranscriptEvent | undefined
  readonly #content: string | Uint8Array
  readonly #note: EntryNote

  constructor(at: number, content: string | Uint8Array, note: EntryNote) {
    this.at = at
    this.from = note.from
    this.event = note.event
    this.#content = content
    this.#note = note
  }

  /** Of a reply: the stage; undefined for a command that no RFC defines, and for garbage. */
  get stage(): SmtpStage | undefined {
    return this.#note.stage
  }

  /** Of a reply: its code. */
  get code(): number | undefined {
    return this.#note.code
  }

  /**
   * Of a refusal by the server itself: what was wrong, with the section that says so. Of TLS that did
   * not come about, or that the client left at once: what may be the matter, and what to do.
   */
  get why(): string | undefined {
    return this.#note.why
  }

  /** Of a reply: whether a handler or a trigger address gave it. */
  get isScripted(): boolean {
    return this.#note.scripted
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
