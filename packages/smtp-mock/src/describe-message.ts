import type { MailMessage } from './message.js'

/**
 * Says in one line which message this is, for whoever looks for another one.
 *
 * @example await describeMessage(message) // 'shop@example.test to ann@example.test: "Welcome"'
 */
export async function describeMessage(message: MailMessage): Promise<string> {
  const { from, to } = message.envelope
  const { subject = '' } = await message.parsed()
  return `${from || '<>'} to ${to.join(', ')}: ${JSON.stringify(subject)}`
}
