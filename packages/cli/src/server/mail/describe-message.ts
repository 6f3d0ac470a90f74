import type { MailMessage } from '@statuary/smtp-mock'

type Email = Awaited<ReturnType<MailMessage['parsed']>>

/** A message as the API lists it. */
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
  /** Why it could not be parsed; null if it could. */
  readonly unreadable: string | null
}

/** Describes a message for a list. */
export async function describeMessage(message: MailMessage): Promise<DescribedMessage> {
  const { email } = await parse(message)
  return summarize(message, email)
}

/** Describes a message with headers, texts and attachments; one that can not be parsed says why. */
export async function readMessage(message: MailMessage): Promise<ReadMessage> {
  const { email, unreadable } = await parse(message)
  return {
    ...summarize(message, email),
    headers: (email?.headers ?? []).map(({ originalKey, value }) => ({ name: originalKey, value })),
    text: email?.text ?? null,
    html: email?.html ?? null,
    attachments: (email?.attachments ?? []).map((attachment) => ({
      filename: attachment.filename,
      mimeType: attachment.mimeType,
      disposition: attachment.disposition,
      contentId: attachment.contentId ?? null,
      size:
        typeof attachment.content === 'string'
          ? Buffer.byteLength(attachment.content)
          : attachment.content.byteLength,
    })),
    unreadable,
  }
}

function summarize(message: MailMessage, email: Email | undefined): DescribedMessage {
  const { id, receivedAt, session, envelope, raw } = message
  return {
    id,
    receivedAt: receivedAt.toISOString(),
    session: session.id,
    envelope: {
      from: envelope.from,
      to: [...envelope.to],
      parameters: { from: envelope.parameters.from, to: [...envelope.parameters.to] },
    },
    subject: email?.subject ?? null,
    size: raw.length,
  }
}

/** What a client sends may nest deeper than the parser bears. */
async function parse(message: MailMessage) {
  try {
    return { email: await message.parsed(), unreadable: null }
  } catch (error) {
    return { email: undefined, unreadable: (error as Error).message }
  }
}
