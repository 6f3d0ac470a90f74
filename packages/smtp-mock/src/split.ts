import type { SmtpStage } from '@statuary/core'
import type { Delivery, Reply } from './answer.js'
import { checkMembers } from './check-members.js'
import { checkNumber } from './check-number.js'

/**
 * Sends a reply in several packets, so that a client has to reassemble it.
 *
 * @param options.at - where to split, in octets from the beginning of the reply, in ascending
 * order; every octet gets its own packet if left out.
 * @throws {TypeError} if there is no such option.
 * @throws {RangeError} if a position is not a whole number of at least 1, or they are not in
 * ascending order.
 * @example smtp.ehlo(split(reply(250), { at: [2, 4] })) // '25', '0 ', 'localhost\r\n'
 */
export function split<Stage extends SmtpStage>(
  reply: Reply<Stage>,
  options: { readonly at?: readonly number[] } = {},
): Delivery<Stage> {
  checkMembers(options, ['at'], 'option of split()')
  const { at } = options
  at?.forEach((place, index) => {
    checkNumber(place, {
      what: 'place to cut',
      unit: 'octets, ascending,',
      least: (at[index - 1] ?? 0) + 1,
      most: 1_000_000,
      whole: true,
    })
  })
  return { kind: 'delivery', reply, manner: { name: 'split', at: at ?? 'every octet' } }
}
