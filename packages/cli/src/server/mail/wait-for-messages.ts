import type { MailMessage, SmtpMock } from '@statuary/smtp-mock'

/**
 * Waits for so many messages, those that are there included.
 *
 * @returns the oldest of them, oldest first.
 * @throws {Error} if fewer come in time, if the server closes, or if the signal aborts.
 */
export async function waitForMessages(
  mail: SmtpMock,
  matches: (message: MailMessage) => Promise<boolean>,
  count: number,
  { timeoutMs, signal }: { readonly timeoutMs: number; readonly signal: AbortSignal },
): Promise<MailMessage[]> {
  const end = performance.now() + timeoutMs
  const found = new Set<MailMessage>()
  while (found.size < count) {
    const isNext = async (message: MailMessage) => !found.has(message) && (await matches(message))
    const left = Math.max(0, end - performance.now())
    try {
      found.add(await mail.waitForMessage(isNext, { timeoutMs: left, signal }))
    } catch (cause) {
      throw new Error(
        `${found.size} of ${count} arrived within ${timeoutMs} ms. GET /api/smtp/messages lists what arrived.`,
        { cause },
      )
    }
  }
  return [...found]
}
