import type { SmtpSession } from '@statuary/smtp-mock'

/** A session as the API lists it. */
export interface DescribedSession {
  readonly id: string
  /** ISO 8601, in UTC. */
  readonly openedAt: string
  readonly client: { readonly address: string; readonly port: number }
  /** What the client called itself; null before EHLO. */
  readonly domain: string | null
  readonly secure: boolean
  readonly user: string | null
  readonly closed: boolean
  /** How many entries its transcript had so far, dropped ones included. */
  readonly entries: number
  readonly droppedEntries: number
}

/** Describes a session without its transcript. */
export function describeSession(session: SmtpSession): DescribedSession {
  const { id, openedAt, client, domain, secure, user, isClosed, transcript } = session
  return {
    id,
    openedAt: openedAt.toISOString(),
    client,
    domain: domain ?? null,
    secure,
    user: user ?? null,
    closed: isClosed,
    entries: session.droppedEntries + transcript.length,
    droppedEntries: session.droppedEntries,
  }
}
