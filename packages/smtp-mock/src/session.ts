import type { SmtpStage } from '@statuary/core'
import { TranscriptEntry, type TranscriptEvent } from './transcript-entry.js'

/** One connection of a client, from the greeting to its end. */
export interface SmtpSession {
  readonly id: string
  readonly openedAt: Date
  readonly client: { readonly address: string; readonly port: number }
  /** What the client called itself in its last accepted EHLO or HELO. */
  readonly domain: string | undefined
  /** Whether TLS is on. */
  readonly secure: boolean
  /** As whom the client logged in. */
  readonly user: string | undefined
  /** As whom it wants to act, where its AUTH PLAIN named somebody besides the user. */
  readonly authorizationIdentity: string | undefined
  readonly isClosed: boolean
  /** Every octet both ways, in the order of its coming and going. */
  readonly transcript: readonly TranscriptEntry[]
  /** How many of the oldest entries the limit of the server has dropped. */
  readonly droppedEntries: number
}

/** Says which part an entry has in the dialogue. */
export interface EntryNote {
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
export type OnEntry = (session: SessionRecord, entry: TranscriptEntry) => void

/** The session as the server writes it. */
export class SessionRecord implements SmtpSession {
  readonly openedAt = new Date()
  readonly transcript: TranscriptEntry[] = []
  domain: string | undefined
  secure = false
  user: string | undefined
  authorizationIdentity: string | undefined
  isClosed = false
  droppedEntries = 0
  readonly id: string
  readonly client: { readonly address: string; readonly port: number }
  readonly onEntry: OnEntry
  readonly #start = performance.now()

  constructor(id: string, client: SessionRecord['client'], onEntry: OnEntry) {
    this.id = id
    this.client = client
    this.onEntry = onEntry
  }

  /** Records octets that came. A short piece is kept as a string, which costs less than a buffer. */
  received(octets: Buffer): void {
    this.#record('client', octets.length > 256 ? octets : octets.toString('latin1'))
  }

  /** Records octets that went; a string stands for Latin-1. */
  sent(octets: string | Uint8Array, note?: ReplyNote): void {
    this.#record('server', octets, undefined, note)
  }

  /** Records something that is no octets, and what is to be said of it. */
  happened(from: 'client' | 'server', event: TranscriptEvent, why?: string): void {
    this.#record(from, '', event, why === undefined ? undefined : { why, scripted: false })
  }

  #record(
    from: 'client' | 'server',
    content: string | Uint8Array,
    event?: TranscriptEvent,
    note?: EntryNote,
  ): void {
    const entry = new TranscriptEntry(performance.now() - this.#start, from, content, event, note)
    this.transcript.push(entry)
    this.onEntry(this, entry)
  }
}
