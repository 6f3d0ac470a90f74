import type { Email } from 'postal-mime'
import type { MailMessage } from './message.js'
import { textOfHtml } from './text-of-html.js'
import { compileTextPattern, type TextPattern } from './text-pattern.js'

/** What to look for in a message; everything that is given has to match. */
export interface MessagePattern {
  /** The sender of the envelope; empty for the null sender. */
  readonly from?: TextPattern
  /** Any recipient of the envelope. */
  readonly to?: TextPattern
  /** The decoded subject. */
  readonly subject?: TextPattern
  /** The decoded plain text; for an HTML-only message, the text of the HTML. */
  readonly text?: TextPattern
  /** The decoded HTML. */
  readonly html?: TextPattern
  /** Headers by name, in upper or lower case, decoded; of several with the same name, any one may match. */
  readonly headers?: Readonly<Record<string, TextPattern>>
}

/** Decides on a message. */
export type MessagePredicate = (message: MailMessage) => boolean | PromiseLike<boolean>

/** A pattern, a glob or regular expression for any recipient, or a function. */
export type MessageMatcher = MessagePattern | string | RegExp | MessagePredicate

const members = ['from', 'to', 'subject', 'text', 'html', 'headers'] as const

/**
 * Makes a test of a matcher; it parses the message only if the envelope does not decide.
 *
 * @throws {TypeError} if the matcher is invalid, or has an unknown member.
 * @example await compileMessageMatcher({ to: '*@example.test', subject: /welcome/i })(message)
 */
export function compileMessageMatcher(matcher: MessageMatcher): MessagePredicate {
  if (typeof matcher === 'function') return matcher
  if (typeof matcher === 'string' || matcher instanceof RegExp) {
    return compileMessageMatcher({ to: matcher })
  }
  if (typeof matcher !== 'object' || matcher === null) {
    throw new TypeError(
      `No matcher of messages: ${JSON.stringify(matcher)}. Give { to: '*@example.test', subject: /Welcome/ } or a function.`,
    )
  }
  const unknown = Object.keys(matcher).find((name) => !members.includes(name as never))
  if (unknown !== undefined) {
    throw new TypeError(
      `A message has no ${JSON.stringify(unknown)} to match. There are ${members.join(', ')}.`,
    )
  }
  const { from, to, subject, text, html, headers } = matcher
  const envelopeTests: ((message: MailMessage) => boolean)[] = []
  if (from !== undefined) {
    const test = compileTextPattern(from)
    envelopeTests.push(({ envelope }) => test(envelope.from))
  }
  if (to !== undefined) {
    const test = compileTextPattern(to)
    envelopeTests.push(({ envelope }) => envelope.to.some(test))
  }
  const contentTests: ((email: Email) => boolean | Promise<boolean>)[] = []
  if (subject !== undefined) {
    const test = compileTextPattern(subject)
    contentTests.push((email) => test(email.subject ?? ''))
  }
  if (text !== undefined) {
    const test = compileTextPattern(text)
    contentTests.push(({ text, html }) =>
      text === undefined && html !== undefined ? textOfHtml(html).then(test) : test(text ?? ''),
    )
  }
  if (html !== undefined) {
    const test = compileTextPattern(html)
    contentTests.push((email) => test(email.html ?? ''))
  }
  for (const [name, pattern] of Object.entries(headers ?? {})) {
    const test = compileTextPattern(pattern)
    contentTests.push(async (email) => {
      const { decodeWords } = await import('postal-mime')
      return email.headers.some(
        ({ key, value }) => key === name.toLowerCase() && test(decodeWords(value)),
      )
    })
  }
  return (message) => {
    if (!envelopeTests.every((test) => test(message))) return false
    if (contentTests.length === 0) return true
    return message.parsed().then((email) => passesAll(contentTests, email))
  }
}

async function passesAll(
  tests: readonly ((email: Email) => boolean | Promise<boolean>)[],
  email: Email,
): Promise<boolean> {
  for (const test of tests) if (!(await test(email))) return false
  return true
}
