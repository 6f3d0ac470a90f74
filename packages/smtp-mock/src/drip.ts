import type { SmtpStage } from '@statuary/core'
import type { Delivery, Reply } from './answer.js'
import { checkNumber } from './check-number.js'

/**
 * Sends a reply octet by octet. What it decides is decided when it begins.
 *
 * @param options.bytesPerSecond - 0.01 to 1000; 1000 is an octet each millisecond.
 * @throws {RangeError} if the speed is no such number.
 * @example smtp.mail(drip(reply(250), { bytesPerSecond: 10 }))
 */
export function drip<Stage extends SmtpStage>(
  reply: Reply<Stage>,
  { bytesPerSecond }: { readonly bytesPerSecond: number },
): Delivery<Stage> {
  checkNumber(bytesPerSecond, {
    what: 'speed',
    unit: 'bytesPerSecond',
    least: 0.01,
    most: 1000,
  })
  return { kind: 'delivery', reply, manner: { name: 'drip', bytesPerSecond } }
}
