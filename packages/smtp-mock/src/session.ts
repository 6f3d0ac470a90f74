import { randomUUID } from 'node:crypto'
import type { SmtpStage } from '@statuary/core'
import { plainOctets, Transcript } from './transcript.js'
import type { TranscriptEntry, TranscriptEvent } from './transcript-entry.js'

/** One connection of a client, from the greeting to the end. */
export interface SmtpSession {
  readonly id: string
  readonly openedAt: Date
  readonly client: { readonly address: string; readonly port: number }
  /** What the client called itself in its last accepted EHLO or HELO. */
  readonly domain: string | undefined
  /** Whether TLS is on. */
  readonly secure: boolean
  /** The user that the client logged in as. */
  readonly user: string | undefined
  /** The user that it wants to act as, if its AUTH PLAIN named somebody besides the user it logged in as. */
  readonly authorizationIdentity: string | undefined
  readonly isClosed: boolean
  /** Every octet in both directions, in order. */
  readonly transcript: readonly TranscriptEntry[]
  /** How many of the oldest entries the server's limit has dropped. */
  readonly droppedEntries: number
}

/** Says which part an entry has in the dialogue. */
export interface EntryNote {
  readonly from: 'client' | 'server'
  readonly event?: TranscriptEvent
  readonly stage?: SmtpStage | undefined
  /** Undefined for an event. */
  readonly code?: number
  /** Why the server itself refused, with the section that says so, or why something happened. */
  readonly why?: string | undefined
  /** Whether a handler or a trigger address gave it. */
  readonly scripted: boolean
}

/** The note of a reply. */
export interface ReplyNote extends EntryNote {
  readonly code: number
}

/** Is told of each entry, so that it can keep the whole within bounds and pass it on. */
export type OnEntry = (session: SessionRecord, octets: number, event?: TranscriptEvent) => void

/** The session as the server writes it. */
export class SessionRecord implements SmtpSession {
  readonly openedAt = new Date()
  domain: string | undefined
  secure = false
  user: string | undefined
  authorizationIdentity: string | undefined
  isClosed = false
  droppedEntries = 0
  readonly client: { readonly address: string; readonly port: number }
  readonly onEntry: OnEntry
  readonly #start = performance.now()
  readonly #transcript = new Transcript()
  #id: string | undefined

  constructor(client: SessionRecord['client'], onEntry: OnEntry) {
    this.client = client
    this.onEntry = onEntry
  }

  /** Made when it is first asked for, which for most sessions is never. */
  get id(): string {
    this.#id ??= randomUUID()
    return this.#id
  }

  get transcript(): readonly TranscriptEntry[] {
    return this.#transcript.entries
  }

  /** How many entries the transcript has. */
  get entries(): number {
    return this.#transcript.length
  }

  /** Records octets that came. A short piece is kept as a string, which costs less than a buffer. */
  received(octets: Buffer): void {
    const content = octets.length > 256 ? octets : octets.toString('latin1')
    this.#record(content, plainOctets.client)
  }

  /** Records octets that went; a string stands for Latin-1. */
  sent(octets: string | Uint8Array, note: EntryNote = plainOctets.server): void {
    this.#record(octets, note)
  }

  /** Records something that is not an octets, and what is to be said of it. */
  happened(from: 'client' | 'server', event: TranscriptEvent, why?: string): void {
    this.#record('', { from, event, why, scripted: false })
  }

  /** Forgets the oldest entries. */
  drop(count: number): void {
    this.#transcript.drop(count)
  }

  /** How many octets an entry of the transcript has. */
  octetsOf(index: number): number {
    return this.#transcript.octetsOf(index)
  }

  /** Shows what is read only when asked for, as all of it was a property. */
  toJSON(): SmtpSession {
    const { id, openedAt, client, domain, secure, user, authorizationIdentity } = this
    const { isClosed, transcript, droppedEntries } = this
    return {
      id,
      client,
      openedAt,
      transcript,
      domain,
      secure,
      user,
      authorizationIdentity,
      isClosed,
      droppedEntries,
    }
  }

  [Symbol.for('nodejs.util.inspect.custom')](): SmtpSession {
    return this.toJSON()
  }

  #record(content: string | Uint8Array, note: EntryNote): void {
    this.#transcript.add(content, performance.now() - this.#start, note)
    this.onEntry(this, content.length, note.event)
  }
}
