import type { SmtpStage } from '@statuary/core'
import type { Delivery, Reply } from './answer.js'
import { checkMembers } from './check-members.js'
import { checkNumber } from './check-number.js'

/**
 * Sends a reply in several packets, so that a client has to put it together.
 *
 * @param options.at - where to cut, in octets from the begin of the reply, in ascending order;
 * every octet in a packet of its own if left out.
 * @throws {TypeError} if there is no such option.
 * @throws {RangeError} if a place is no whole number from 1, or they do not ascend.
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
