import type { MessageMatcher } from './message-pattern.js'
import type { ReceivedMailOptions } from './to-have-received-mail.js'
import type { RepliedWithOptions } from './to-have-replied-with.js'

/**
 * What `expect(mail)` can do in addition, for the declarations of a test runner.
 *
 * @example
 * declare module 'expect' {
 *   interface Matchers<R extends void | Promise<void>, T> extends MailMatchers<R> {}
 * }
 */
export interface MailMatchers<Result = void> {
  /**
   * Passes if the server's inbox holds such a message now.
   *
   * @param matcher - any message if left out.
   * @example await expect(mail).toHaveReceivedMail({ to: 'ann@example.test', subject: /Welcome/ })
   */
  toHaveReceivedMail(matcher?: MessageMatcher, options?: ReceivedMailOptions): Promise<void>
  /**
   * Passes if the server, or the session, gave such a reply.
   *
   * @example expect(mail).toHaveRepliedWith(552, { stage: 'RCPT' })
   */
  toHaveRepliedWith(code: number, options?: RepliedWithOptions): Result
}
