import type { SmtpStage } from '@statuary/core'
import { type Delivery, type Malformation, malformations, type Reply } from './answer.js'

/**
 * Sends a reply with lines that break the grammar; its effect is still that of the reply.
 *
 * `bare-lf`: lines end with LF. `no-line-end`: the last line does not end. `unfinished`: the last
 * line announces another one, which is never sent. `two-codes`: a line before the last has another
 * code. `no-code`: the text is sent without a code. `over-long`: the line has 4,096 octets.
 *
 * @throws {RangeError} if there is no such form.
 * @example smtp.rcpt(malformed(reply(550), 'unfinished')) // '550-5.1.1 Requested action ...\r\n'
 * @see RFC 5321 section 4.2
 */
export function malformed<Stage extends SmtpStage>(
  reply: Reply<Stage>,
  form: Malformation,
): Delivery<Stage> {
  if (!malformations.includes(form)) {
    throw new RangeError(
      `No malformed reply ${JSON.stringify(form)}. There are ${malformations.join(', ')}; garbage() sends any octets.`,
    )
  }
  return { kind: 'delivery', reply, manner: { name: 'malformed', form } }
}
