import type { SmtpReplyCode } from '@statuary/core'

/** What a session needs so that a reply is the right one in it. */
export interface Scene {
  /** What the server offers after EHLO besides SIZE and ENHANCEDSTATUSCODES. */
  readonly offers?: readonly string[]
  /** Octets that the server takes at most. */
  readonly size?: number
  /** Recipients who are accepted before. */
  readonly accepted?: readonly string[]
  /** The command of a login, and what the server wants to know before it replies. */
  readonly challenge?: readonly [command: string, challenge: string]
  /** The command that the reply answers, or what the client says to the challenge. */
  readonly asks?: readonly string[]
  /** What happened before the command, and takes too many lines to show; a key of the messages. */
  readonly event?: 'more' | 'attachment'
}

const withStartTls: Scene = { offers: ['STARTTLS', 'AUTH PLAIN LOGIN'] }

/** The replies for which the usual command of their stage would be wrong. */
export const scenes: Partial<Readonly<Record<SmtpReplyCode, Scene>>> = {
  // The server has the password in another form, and PLAIN is the cure (RFC 4954 section 6).
  432: {
    offers: ['AUTH PLAIN CRAM-MD5'],
    challenge: ['AUTH CRAM-MD5', '334 PDE4OTYuNjk3MTcwOTUyQG1haWwuZXhhbXBsZS5jb20+'],
    asks: ['YW5uIGI5MTNhNjAyYzdlZGE3YTQ5NWI0ZTZlNzMzNGQzODkw'],
  },
  // A server takes 100 recipients at least (RFC 5321 section 4.5.3.1.8).
  452: {
    accepted: ['bob@example.com'],
    event: 'more',
    asks: ['RCPT TO:<carol@example.com>'],
  },
  455: { offers: ['DSN'], asks: ['RCPT TO:<bob@example.com> NOTIFY=SUCCESS'] },
  500: { asks: ['RCTP TO:<bob@example.com>'] },
  501: { asks: ['RCPT TO:<bob@>'] },
  504: { offers: ['AUTH PLAIN LOGIN'], asks: ['AUTH CRAM-MD5'] },
  523: withStartTls,
  524: withStartTls,
  530: { offers: ['AUTH PLAIN LOGIN'] },
  534: { offers: ['AUTH PLAIN CRAM-MD5'] },
  538: withStartTls,
  552: { size: 1_000_000, event: 'attachment' },
  553: { asks: ['RCPT TO:<bob%example.net@example.com>'] },
  555: { asks: ['MAIL FROM:<ann@example.org> MT-PRIORITY=4'] },
}
