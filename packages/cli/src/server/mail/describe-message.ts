import type { MailMessage } from '@statuary/smtp-mock'
import type { DescribedMessage, ReadMessage } from './described.js'

type Email = Awaited<ReturnType<MailMessage['parsed']>>

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
