/** What the API and the event stream say of mail; the inbox page reads it, too, so it is types only. */

import type { SmtpStage } from '@statuary/core'

/** A message for a list. */
export interface DescribedMessage {
  readonly id: string
  /** ISO 8601, in UTC. */
  readonly receivedAt: string
  readonly session: string
  readonly envelope: {
    readonly from: string
    readonly to: string[]
    readonly parameters: {
      readonly from: Record<string, string | true>
      readonly to: Record<string, string | true>[]
    }
  }
  /** Decoded; null if there is none. */
  readonly subject: string | null
  /** How many octets it has. */
  readonly size: number
}

/** A message with all that can be read in it. */
export interface ReadMessage extends DescribedMessage {
  /** As whom the client had logged in. */
  readonly user: string | null
  /** The user that it wanted to act as; null if its AUTH named nobody besides the user it logged in as. */
  readonly authorizationIdentity: string | null
  readonly headers: { readonly name: string; readonly value: string }[]
  readonly text: string | null
  readonly html: string | null
  readonly attachments: {
    readonly filename: string | null
    readonly mimeType: string
    readonly disposition: string | null
    readonly contentId: string | null
    readonly size: number
  }[]
  /** Why not all of it could be read; null if it could. */
  readonly unreadable: string | null
}

/** A session without its transcript. */
export interface DescribedSession {
  readonly id: string
  /** ISO 8601, in UTC. */
  readonly openedAt: string
  readonly client: { readonly address: string; readonly port: number }
  /** What the client called itself; null before EHLO. */
  readonly domain: string | null
  readonly secure: boolean
  readonly user: string | null
  /** The user that it wants to act as; null if its AUTH named nobody besides the user it logged in as. */
  readonly authorizationIdentity: string | null
  readonly closed: boolean
  /** The first 4yz or 5yz since the last MAIL; null if there was none. */
  readonly refusal: { readonly stage: SmtpStage | null; readonly code: number } | null
  /** How many entries its transcript had so far, dropped ones included. */
  readonly entries: number
  readonly droppedEntries: number
}

/** One line of a dialogue, or something that happened in it. */
export interface DescribedLine {
  /** The entry of the transcript that it ends in, counted from 0, dropped ones included. */
  readonly entry: number
  /** Milliseconds since the session opened. */
  readonly at: number
  readonly from: 'client' | 'server'
  /** As UTF-8, without the end of the line. */
  readonly text: string
  /** Whether CRLF ended it. */
  readonly complete: boolean
  /** Whether it is part of a message, after 354. */
  readonly content: boolean
  /** `omitted` stands for lines of a message; the text says how many. */
  readonly event: 'tls' | 'tls-failed' | 'end' | 'reset' | 'omitted' | null
  readonly stage: SmtpStage | null
  readonly code: number | null
  readonly why: string | null
  readonly scripted: boolean
  /** In base64, with the end of the line; only for those who ask. */
  readonly octets?: string
}

/** Something that happened. */
export type MailEvent =
  | { readonly name: 'session'; readonly data: DescribedSession }
  | {
      readonly name: 'lines'
      readonly data: { readonly session: string; readonly lines: readonly DescribedLine[] }
    }
  | { readonly name: 'message'; readonly data: DescribedMessage }
  | { readonly name: 'removed'; readonly data: { readonly message: string } }
  | { readonly name: 'cleared'; readonly data: { readonly sessions: boolean } }
