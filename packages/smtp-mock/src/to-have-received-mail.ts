import { describeMessage } from './describe-message.js'
import {
  checkMatcherOptions,
  describeValue,
  hint,
  isCount,
  type MatcherContext,
  type MatcherResult,
} from './matcher-context.js'
import type { MailMessage } from './message.js'
import { compileMessageMatcher, type MessageMatcher } from './message-pattern.js'

/** What `toHaveReceivedMail` accepts besides its matcher. */
export interface ReceivedMailOptions {
  /** How many messages there have to be, exactly; one or more if left out. */
  readonly times?: number
}

const name = 'toHaveReceivedMail'

/** More than these, and a failure says only how many there are. */
const shown = 10

/**
 * Looks at the inbox as it is now; `mail.waitForMessage()` waits.
 *
 * @param matcher - any message if left out.
 * @throws {TypeError} if it is given anything but a mock server, or the matcher is invalid.
 * @example await expect(mail).toHaveReceivedMail({ to: 'ann@example.test', subject: /Welcome/ })
 * @example await expect(mail).toHaveReceivedMail(undefined, { times: 2 })
 * @example await expect(mail).not.toHaveReceivedMail('*@spam.example')
 */
export async function toHaveReceivedMail(
  this: MatcherContext,
  received: unknown,
  matcher?: MessageMatcher,
  options: ReceivedMailOptions = {},
): Promise<MatcherResult> {
  const messages = [...inboxOf(received)]
  checkMatcher(matcher)
  checkMatcherOptions(name, options, ['times'])
  const matches = matcher === undefined ? () => true : compileMessageMatcher(matcher)
  const matched: MailMessage[] = []
  for (const message of messages) if (await matches(message)) matched.push(message)

  const pass = isCount(matched.length, options.times)
  if (pass !== (this.isNot ?? false)) return { pass, message: () => '' }
  const text = [
    hint(this, name, [matcher, options.times === undefined ? undefined : options]),
    await listMessages(messages, matched),
  ].join('\n\n')
  return { pass, message: () => text }
}

/** A failure has to say what did come: that is mostly the reason. */
async function listMessages(
  messages: readonly MailMessage[],
  matched: readonly MailMessage[],
): Promise<string> {
  if (messages.length === 0) {
    return 'The inbox is empty. If the mail may be on its way still, wait for it: await mail.waitForMessage().'
  }
  const hidden = Math.max(0, messages.length - shown)
  const lines = await Promise.all(
    messages.slice(hidden).map(async (message) => {
      const mark = matched.includes(message) ? 'x' : ' '
      return `  ${mark} ${await describeMessage(message)}`
    }),
  )
  const holds = `The inbox holds ${messages.length} message${messages.length === 1 ? '' : 's'}`
  const how = matched.length === 0 ? 'none matches' : `x marks the ${matched.length} that match`
  const latest = hidden > 0 ? `; the latest ${shown}` : ''
  return `${holds}, ${how}${latest}:\n\n${lines.join('\n')}`
}

function inboxOf(received: unknown): readonly MailMessage[] {
  const inbox = (received as { inbox?: unknown } | null | undefined)?.inbox
  if (Array.isArray(inbox)) return inbox
  throw new TypeError(
    `${name} looks into the inbox of a server, and was given ${describeValue(received)}. Give what setupSmtpServer() gave: await expect(mail).toHaveReceivedMail().`,
  )
}

/** The options alone are easily taken for the matcher. */
function checkMatcher(matcher: unknown): void {
  if (typeof matcher === 'object' && matcher !== null && 'times' in matcher) {
    throw new TypeError(
      'A message has no "times" to match. The options come second: toHaveReceivedMail(undefined, { times: 2 }).',
    )
  }
}
