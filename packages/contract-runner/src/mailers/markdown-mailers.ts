import type { RecordedCell } from '../evidence-file.ts'
import { escapeCell } from '../markdown-matrix.ts'
import type { Standing } from '../standing.ts'
import type { SaidReply } from './mail-result.ts'
import type { MailerEvidenceCell } from './mailer-evidence.ts'

/** What the table says of one mail client. */
export interface MailerRow {
  readonly id: string
  readonly title: string
  readonly versions: { readonly client: string; readonly runtime: string } | undefined
  readonly standings: ReadonlyMap<string, Standing<MailerEvidenceCell>>
  /** Those of the tests that use it. */
  readonly tests: ReadonlyMap<string, Standing<RecordedCell>>
}

/** The case that the table tells of: the reply that most mailers meet first. */
export const shownCase = 'smtp/550@RCPT'

/** Writes the table of all mail clients in Markdown: what each makes of one reply, and of all. */
export function markdownMailers(rows: readonly MailerRow[]): string {
  return [
    '| mail client | run with | raises | code | text | replies and faults that arrive unchanged | tests that pass |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map(line),
  ].join('\n')
}

function line({ title, versions, standings, tests }: MailerRow): string {
  const shown = standings.get(shownCase)
  if (versions === undefined || shown === undefined || !('verdict' in shown)) {
    return `| ${title} | not verified yet | | | | | |`
  }
  const { client, runtime } = versions
  const said = [...(shown.error ? [shown.error] : []), ...shown.refused]
  const cells = [
    title,
    client.includes(runtime) ? client : `${client}, ${runtime}`,
    shown.error === null ? 'nothing' : `\`${shown.error.type}\``,
    where(said, shown.refused, 'code'),
    where(said, shown.refused, 'text'),
    equalOf(standings),
    equalOf(tests),
  ]
  return `| ${cells.map(escapeCell).join(' | ')} |`
}

function equalOf(standings: ReadonlyMap<string, Standing<RecordedCell>>): string {
  const equal = [...standings.values()].filter(({ standing }) => standing === 'equal').length
  return `${equal} of ${standings.size}`
}

/** Stands in several libraries where a reply would have its code. */
const noCode = -1

/** Says where a developer finds a part of the reply. */
function where(
  said: readonly SaidReply[],
  refused: readonly SaidReply[],
  part: 'code' | 'text',
): string {
  const saying = said.filter((one) => one[part] !== null && one[part] !== noCode)
  if (saying.length === 0) return 'in the message only'
  const isOfRecipients = saying.every((one) => refused.includes(one))
  return isOfRecipients ? 'yes, by recipient' : 'yes'
}
