import type { SmtpSession } from '@statuary/smtp-mock'
import type { DescribedSession } from './described.js'

/** Describes a session without its transcript. */
export function describeSession(session: SmtpSession): DescribedSession {
  const { id, openedAt, client, domain, secure, user, authorizationIdentity } = session
  const { isClosed, transcript } = session
  return {
    id,
    openedAt: openedAt.toISOString(),
    client,
    domain: domain ?? null,
    secure,
    user: user ?? null,
    authorizationIdentity: authorizationIdentity ?? null,
    closed: isClosed,
    refusal: refusalOf(session),
    entries: session.droppedEntries + transcript.length,
    droppedEntries: session.droppedEntries,
  }
}

/** Octets of commands that come together. */
const longestCommands = 4096

/** Clients that pipeline are refused again for what they sent after; the first refusal is the cause. */
function refusalOf({ transcript }: SmtpSession): DescribedSession['refusal'] {
  let refusal: DescribedSession['refusal'] = null
  for (const entry of transcript) {
    const { from, code, stage, length } = entry
    if (from === 'client') {
      // Pieces of large messages are not looked through.
      if (length <= longestCommands && /^MAIL /im.test(entry.text)) refusal = null
    } else if (code !== undefined && code >= 400) {
      refusal ??= { stage: stage ?? null, code }
    }
  }
  return refusal
}
