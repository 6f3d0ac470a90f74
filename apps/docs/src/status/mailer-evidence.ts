import type { SmtpReplyCode, SmtpStage } from '@statuary/core'
import { stageReplies } from './smtp-page.ts'

/** What was recorded of a mail client: the content of contracts/evidence/mailers/<id>.json, as far as it is shown. */
export interface MailerEvidence {
  readonly id: string
  readonly date: string
  readonly versions: { readonly client: string; readonly runtime: string }
  /** By case: `smtp/503@RCPT`. */
  readonly cases: Readonly<Record<string, MailerCase | undefined>>
}

/** What came of one case: what a developer got in his hands. */
export interface MailerCase {
  readonly verdict: MailerVerdict
  /** Whether the client comes to the stage by itself. */
  readonly reached?: boolean
  readonly error: (SaidReply & { readonly type: string; readonly message: string }) | null
  /** The recipients that the client reports as refused. */
  readonly refused: readonly SaidReply[]
}

/** What the client exposes of a reply, besides its message. */
interface SaidReply {
  readonly code: number | null
  readonly enhanced: string | null
  readonly text: string | null
}

/** Whether all that the reply said arrived. */
export type MailerVerdict = 'equal' | 'unsupported' | 'differs'

/** What one client did when it got a reply at a stage. */
export interface MailerRow {
  readonly stage: SmtpStage
  readonly outcome: 'error' | 'no error' | 'never sent'
  readonly type?: string
  readonly message?: string
  /** Whether the client exposes what it does with the recipients, and not with the error itself. */
  readonly isPerRecipient?: boolean
  /** What the client exposes; null where it exposes none. */
  readonly code?: number | null
  readonly enhanced?: string | null
  readonly text?: string | null
}

/** What was recorded of one client and one reply. */
export interface ClientRows {
  /** Undefined if the client has not been run. */
  readonly ranWith: (MailerEvidence['versions'] & { readonly date: string }) | undefined
  /** In the order of a dialogue; stages of which nothing is recorded are left out. */
  readonly rows: readonly MailerRow[]
}

const files = import.meta.glob<MailerEvidence>('../../../../contracts/evidence/mailers/*.json', {
  eager: true,
  import: 'default',
})

/** The evidence of the mail clients; empty as long as none is recorded. */
export const mailerEvidence: readonly MailerEvidence[] = Object.values(files)

/** Tells for each stage at which a reply is listed what a client did. */
export function clientRows(
  code: SmtpReplyCode,
  client: string,
  evidence: readonly MailerEvidence[] = mailerEvidence,
): ClientRows {
  const found = evidence.find(({ id }) => id === client)
  if (found === undefined) return { ranWith: undefined, rows: [] }
  const { versions, date, cases } = found
  const rows = stageReplies(code).flatMap(({ stage }) => {
    const one = cases[`smtp/${code}@${stage}`]
    return one === undefined ? [] : [{ stage, ...outcomeOf(one) }]
  })
  return { ranWith: { ...versions, date }, rows }
}

/** Lists what a client raised at faults that no reply came with. */
export function faultRows(client: string) {
  const { cases = {} } = mailerEvidence.find(({ id }) => id === client) ?? {}
  return Object.entries(cases).flatMap(([id, one]) => {
    const [fault = '', stage = ''] = id.split('@')
    if (!one?.error || fault.startsWith('smtp/') || fault === 'ok') return []
    return [{ fault, stage, type: one.error.type, message: one.error.message }]
  })
}

/** Whether any client has met a reply. */
export function isMet(code: SmtpReplyCode): boolean {
  return mailerEvidence.some(({ id }) => clientRows(code, id).rows.length > 0)
}

/** Tells what a client's caller got in one case. */
export function outcomeOf({ reached, error, refused }: MailerCase): Omit<MailerRow, 'stage'> {
  if (reached === false) return { outcome: 'never sent' }
  if (error === null) return { outcome: 'no error' }
  const isPerRecipient = error.code === null && error.text === null && refused.length > 0
  const { code, enhanced, text } = isPerRecipient ? (refused[0] as SaidReply) : error
  const { type, message } = error
  return { outcome: 'error', type, message, isPerRecipient, code, enhanced, text }
}

/** Gives the worst that is recorded of a client and a reply, over all stages; undefined where nothing is. */
export function worstVerdict(
  { cases }: MailerEvidence,
  code: SmtpReplyCode,
): MailerVerdict | undefined {
  const verdicts = stageReplies(code).map(({ stage }) => cases[`smtp/${code}@${stage}`]?.verdict)
  return (['differs', 'unsupported', 'equal'] as const).find((verdict) =>
    verdicts.includes(verdict),
  )
}
