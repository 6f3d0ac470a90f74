import type { SmtpStage } from '@statuary/core'
import type { AnyAnswer, LegalAt, Slow } from './answer.js'
import { checkNumber } from './check-number.js'

/**
 * Gives an answer after a while. Nothing is left waiting when the client leaves or the server
 * closes.
 *
 * @param ms - milliseconds, 0 to 2,147,483,647.
 * @throws {RangeError} if the time is not such a number.
 * @example smtp.data(slow(30_000, reply(354)))
 * @example smtp.quit(slow(100, hangUp()))
 */
export function slow<Stage extends SmtpStage>(
  ms: number,
  answer: AnyAnswer & LegalAt<Stage>,
): Slow<Stage> {
  checkNumber(ms, { what: 'time', unit: 'milliseconds', least: 0, most: 2 ** 31 - 1 })
  return { kind: 'slow', ms, answer }
}
