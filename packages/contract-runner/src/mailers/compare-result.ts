import type { Difference, JsonValue } from '@statuary/core'
import type { Observation } from './case-server.ts'
import { type MailCase, recipients, type WireReply } from './mail-case.ts'
import type { MailResult, SaidReply } from './mail-result.ts'

/** What a client says of a case, and what the server saw of it. */
export interface Seen {
  readonly result: MailResult
  readonly observation: Observation
}

/**
 * Compares what a developer gets in his hands with what the server said: a mail that was taken is
 * reported as sent, a reply that refuses arrives with its code, its enhanced code and its text, and
 * where no reply came, none is made up.
 *
 * @returns the differences; none if all arrived unchanged.
 */
export function compareResult(one: MailCase, seen: Seen): Difference[] {
  if (seen.observation.attempts === 0) {
    return [difference('', one.id, null, `Never sent: it does not come to ${one.stage}.`)]
  }
  if (one.reply === undefined) return one.answer === undefined ? sent(seen) : failed(seen)
  if (one.reply.code < 400) {
    // A challenge after the credentials may be answered, or may end it.
    return one.reply.code === 334 && !seen.result.ok ? arrived(one.reply, seen) : sent(seen)
  }
  // RFC 5321 section 3.2: a client that is refused EHLO may go on with HELO.
  if (one.stage === 'EHLO' && one.reply.code !== 421 && isSent(seen)) return []
  const says = one.recipients === 'one' ? [] : failed(seen)
  const found = [...says.filter(({ path }) => path === '/ok'), ...arrived(one.reply, seen)]
  // The same is said of each recipient.
  return found.filter(({ message }, at) => found.findIndex((f) => f.message === message) === at)
}

function isSent({ result, observation }: Seen): boolean {
  return result.ok && recipients.every((address) => observation.delivered.includes(address))
}

function sent(seen: Seen): Difference[] {
  if (isSent(seen) && seen.result.refused.length === 0) return []
  const { ok, error, refused } = seen.result
  if (error !== null) {
    return [difference('/error', null, error.type, `It fails: ${error.type}: ${error.message}`)]
  }
  if (refused.length > 0) {
    const addresses = refused.map(({ address }) => address).join(', ')
    return [
      difference(
        '/refused',
        [],
        refused.map(({ address }) => address),
        `It says that ${addresses} was refused.`,
      ),
    ]
  }
  return ok
    ? [difference('/ok', false, true, 'It says that the mail was sent, and the server has none.')]
    : [difference('/error', null, null, 'It says that the mail was not sent, and not why.')]
}

/** Says whether a failure is told, and no reply made up that never came. */
function failed({ result: { ok, error, refused } }: Seen): Difference[] {
  if (ok) return [difference('/ok', false, true, 'It says that the mail was sent.')]
  return [error, ...refused].flatMap((said) =>
    typeof said?.code === 'number'
      ? [difference('/error/code', null, said.code, `Code ${said.code}, and no reply came.`)]
      : [],
  )
}

/** Says how a reply arrives, in the error or at the recipients that were refused. */
function arrived(reply: WireReply, { result }: Seen): Difference[] {
  const said = [...(result.error ? [result.error] : []), ...result.refused]
  return [...codes(reply, said), ...texts(reply, said)]
}

function codes({ code }: WireReply, said: readonly SaidReply[]): Difference[] {
  const given = said.map((one) => one.code).filter((one) => one !== null)
  if (given.length === 0) return [difference('/code', code, null, `No code instead of ${code}.`)]
  const wrong = given.find((one) => one !== code)
  if (wrong === undefined) return []
  return [difference('/code', code, wrong, `Code ${wrong} instead of ${code}.`)]
}

/** The text may have in front of it what stands there in the reply: the enhanced code, or both codes. */
function texts({ code, enhanced, text }: WireReply, said: readonly SaidReply[]): Difference[] {
  const whole = [enhanced, text].filter(Boolean).join(' ')
  const full = `${code} ${whole}`
  const given = said.filter((one) => one.text !== null || one.enhanced !== null)
  if (!given.some((one) => one.text !== null)) {
    return [difference('/text', whole, null, `No text instead of ${JSON.stringify(whole)}.`)]
  }
  return given.flatMap((one) => {
    const found: Difference[] = []
    if (one.enhanced !== null && one.enhanced !== enhanced) {
      const message = `Enhanced code ${one.enhanced} instead of ${enhanced ?? 'none'}.`
      found.push(difference('/enhanced', enhanced, one.enhanced, message))
    }
    if (one.text === null) return found
    const isBare = one.text === text && text !== whole
    if (isBare && one.enhanced === null) {
      found.push(difference('/enhanced', enhanced, null, `No enhanced code, which is ${enhanced}.`))
    } else if (![text, whole, full].includes(one.text)) {
      const message = `Text ${JSON.stringify(one.text)} instead of ${JSON.stringify(whole)}.`
      found.push(difference('/text', whole, one.text, message))
    }
    return found
  })
}

function difference(
  path: string,
  expected: JsonValue,
  actual: JsonValue,
  message: string,
): Difference {
  return { path, expected, actual, message }
}
