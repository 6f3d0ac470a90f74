import type { SmtpStage } from '@statuary/core'
import type { Delivery, Reply } from './answer.js'
import { checkMembers } from './check-members.js'
import { checkNumber } from './check-number.js'

/**
 * Sends a reply octet by octet. It takes effect when it begins.
 *
 * @param options.bytesPerSecond - 0.01 to 1000; 1000 is an octet each millisecond.
 * @throws {TypeError} if there is no such option.
 * @throws {RangeError} if the speed is not such a number.
 * @example smtp.mail(drip(reply(250), { bytesPerSecond: 10 }))
 */
export function drip<Stage extends SmtpStage>(
  reply: Reply<Stage>,
  options: { readonly bytesPerSecond: number },
): Delivery<Stage> {
  checkMembers(options, ['bytesPerSecond'], 'option of drip()')
  const { bytesPerSecond } = options
  checkNumber(bytesPerSecond, {
    what: 'speed',
    unit: 'bytesPerSecond',
    least: 0.01,
    most: 1000,
  })
  return { kind: 'delivery', reply, manner: { name: 'drip', bytesPerSecond } }
}
