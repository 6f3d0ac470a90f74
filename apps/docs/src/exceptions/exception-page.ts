import { isContractId, type SmtpReplyCode, type SmtpStage, smtpStages } from '@statuary/core'
import type { Topic } from '../settings/topic.ts'
import type { MailException, Raised } from './exceptions.ts'

/** The replies to one stage after which an error was raised. */
export interface StageReplies {
  readonly stage: SmtpStage
  readonly codes: readonly SmtpReplyCode[]
}

/** Names the clients that raise an error: `Django, smtplib (Python)`. */
export function clientsOf({ raised }: MailException): string {
  return [...new Set(raised.map(({ client }) => client.title))].join(', ')
}

/** Lists the replies behind an error, by the stage that they answer. */
export function repliesOf({ raised }: MailException): readonly StageReplies[] {
  const codes = new Map<SmtpStage, Set<SmtpReplyCode>>()
  for (const { id } of raised) {
    const [contract = '', at = ''] = id.split('@')
    if (!isContractId(contract)) continue
    const stage = at.replace(/:.*/, '') as SmtpStage
    const code = Number(contract.slice('smtp/'.length)) as SmtpReplyCode
    codes.set(stage, (codes.get(stage) ?? new Set()).add(code))
  }
  return smtpStages.flatMap((stage) => {
    const found = codes.get(stage)
    return found ? [{ stage, codes: [...found].sort((one, other) => one - other) }] : []
  })
}

/** Lists the faults behind an error that no reply came with: `hang-up`. */
export function faultsOf({ raised }: MailException): readonly string[] {
  const faults = raised.map(({ id }) => id.replace(/@.*/, ''))
  return [...new Set(faults)].filter((fault) => !isContractId(fault) && fault !== 'ok')
}

/** Gives one case of each client: the reply that is met most, where there is one. */
export function examplesOf({ raised }: MailException): readonly Raised[] {
  const rank = ({ id }: Raised) => {
    const place = usual.indexOf(id)
    return place === -1 ? usual.length + (id.startsWith('smtp/') ? 0 : 1) : place
  }
  const first = new Map<string, Raised>()
  for (const one of raised) {
    const best = first.get(one.client.id)
    if (best === undefined || rank(one) < rank(best)) first.set(one.client.id, one)
  }
  return [...first.values()]
}

/** The refusals that people meet most. */
const usual = [
  'smtp/550@RCPT',
  'smtp/535@AUTH',
  'smtp/554@MESSAGE',
  'smtp/530@MAIL',
  'smtp/421@CONNECT',
]

/** The settings that a fault asks for. */
export const faultSettings: Readonly<Record<string, readonly Topic[]>> = {
  silence: ['timeout'],
  garbage: ['starttls', 'implicit-tls'],
  'broken-handshake': ['starttls', 'implicit-tls'],
  'wrong-name': ['certificate'],
  'self-signed-certificate': ['certificate'],
}
