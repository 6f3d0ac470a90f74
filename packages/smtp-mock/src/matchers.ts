import type { MailMatchers } from './mail-matchers.js'
import { toHaveReceivedMail } from './to-have-received-mail.js'
import { toHaveRepliedWith } from './to-have-replied-with.js'

export type { MailMatchers } from './mail-matchers.js'
export type { MatcherContext, MatcherResult } from './matcher-context.js'
export type { ReceivedMailOptions } from './to-have-received-mail.js'
export type { RepliedWithOptions } from './to-have-replied-with.js'
export { toHaveReceivedMail, toHaveRepliedWith }

/**
 * Mail matchers for Jest's `expect.extend`; `@statuary/smtp-mock/vitest` registers them itself.
 *
 * @example
 * expect.extend(matchers)
 * await expect(mail).toHaveReceivedMail({ to: 'ann@example.test' })
 * expect(mail).toHaveRepliedWith(250, { stage: 'MESSAGE' })
 */
export const matchers = { toHaveReceivedMail, toHaveRepliedWith }

declare global {
  // The types of Jest's global `expect`; where they are not installed nobody sees this.
  namespace jest {
    // biome-ignore lint/complexity/noBannedTypes: to merge, it has to be declared as @types/jest does.
    interface Matchers<R, T = {}> extends MailMatchers<R> {}
  }
}
