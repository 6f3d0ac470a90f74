import type { MailMessage, ParsedMail } from '@statuary/smtp-mock'
import type { DescribedMessage, ReadMessage } from './described.js'

/** Describes a message for a list. */
export async function describeMessage(message: MailMessage): Promise<DescribedMessage> {
  return summarize(message, await message.parsed())
}

/** Describes a message with headers, texts and attachments; one that is broken says how. */
export async function readMessage(message: MailMessage): Promise<ReadMessage> {
  const email = await message.parsed()
  const { user, authorizationIdentity } = message.session
  return {
    ...summarize(message, email),
    user: user ?? null,
    authorizationIdentity: authorizationIdentity ?? null,
    headers: email.headers.map(({ originalKey, value }) => ({ name: originalKey, value })),
    text: email.text ?? null,
    html: email.html ?? null,
    attachments: email.attachments.map((attachment) => ({
      filename: attachment.filename,
      mimeType: attachment.mimeType,
      disposition: attachment.disposition,
      contentId: attachment.contentId ?? null,
      size:
        typeof attachment.content === 'string'
          ? Buffer.byteLength(attachment.content)
          : attachment.content.byteLength,
    })),
    unreadable: email.unreadable ?? null,
  }
}

function summarize(message: MailMessage, email: ParsedMail): DescribedMessage {
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
    subject: email.subject ?? null,
    size: raw.length,
  }
}
