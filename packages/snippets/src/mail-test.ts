import {
  canonicalReply,
  contractIds,
  type SmtpReplyCode,
  type SmtpReplyDefinition,
  smtpReply,
} from '@statuary/core'
import { type Refusal, type TestedStage, testedStages } from './mail-client.js'
import { type MailClientId, mailClients } from './mail-clients.js'

/** A reply at a stage: `smtp/550@RCPT`. */
export type RefusalId = `smtp/${SmtpReplyCode}@${TestedStage}`

/**
 * Lists the replies that a mail client is tested with: every one that refuses, at each stage of a
 * mail at which an RFC lists it, but those at which the client does not fail in one known way.
 *
 * @throws {RangeError} if the client is unknown.
 * @example mailTestIds('django') // ['smtp/421@CONNECT', 'smtp/521@CONNECT', ...]
 * @see RFC 5321 section 4.3.2
 */
export function mailTestIds(client: MailClientId): readonly RefusalId[] {
  const { untested = {} } = clientOf(client)
  return refusalIds.filter((id) => !(id in untested))
}

/**
 * Returns the source of a test, ready to be pasted, that has `statuary serve` refuse a mail, sends
 * it with a mail client, and asserts on what a developer gets.
 *
 * @throws {RangeError} if the client is unknown, or has no test with the reply at the stage.
 * @example mailTest('smtp/550@RCPT', 'django')
 */
export function mailTest(id: RefusalId, client: MailClientId): string {
  const { render, title, untested = {} } = clientOf(client)
  if (!refusalIds.includes(id)) {
    const [contract] = String(id).split('@')
    const stages = refusalIds.flatMap((one) => {
      const [other, stage = ''] = one.split('@')
      return other === contract ? stage : []
    })
    throw new RangeError(
      stages.length > 0
        ? `There is no test ${JSON.stringify(id)}; ${contract} has one at ${stages.join(', ')}.`
        : `There is no test ${JSON.stringify(id)}. A test is for a reply that refuses a message, such as 'smtp/550@RCPT'.`,
    )
  }
  const reason = (untested as Partial<Record<RefusalId, string>>)[id]
  if (reason !== undefined)
    throw new RangeError(`There is no test of ${title} with ${id}: ${reason}.`)
  return render(refusalOf(id))
}

const refusalIds: readonly RefusalId[] = /* @__PURE__ */ listRefusals()

function listRefusals(): RefusalId[] {
  return testedStages.flatMap((stage) =>
    contractIds.flatMap((id) => {
      if (!/^smtp\/[45]/.test(id)) return []
      const { stages }: SmtpReplyDefinition = smtpReply(codeOf(id))
      return stages[stage] === undefined ? [] : [`${id}@${stage}` as RefusalId]
    }),
  )
}

function refusalOf(one: RefusalId): Refusal {
  const [id = '', stage] = one.split('@') as [string, TestedStage]
  const { code, enhanced, text } = canonicalReply(codeOf(id), stage)
  return { stage, code, enhanced, text: enhanced === null ? text : `${enhanced} ${text}` }
}

function codeOf(id: string): SmtpReplyCode {
  return Number(id.slice('smtp/'.length)) as SmtpReplyCode
}

function clientOf(id: string) {
  const found = mailClients.find((client) => client.id === id)
  if (found !== undefined) return found
  throw new RangeError(
    `No mail client ${JSON.stringify(id)}. There are ${mailClients.map((client) => client.id).join(', ')}.`,
  )
}
