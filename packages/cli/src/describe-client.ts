import { isContractId } from '@statuary/core'
import { mailClients, mailTestIds } from '@statuary/snippets'
import type { MailerCase, MailerEvidence, SaidReply } from './mailer-evidence.js'
import { titleOf } from './resolve-id.js'
import { type Colors, columns } from './terminal.js'

/** Describes for a terminal what a developer gets from a mail client, stage by stage. */
export function describeClient(
  { id, versions, date }: MailerEvidence,
  cases: readonly (readonly [string, MailerCase])[],
  { bold, dim }: Colors,
): string {
  const [subject = ''] = (cases[0]?.[0] ?? '').split('@')
  const title = isContractId(subject) ? `  ${titleOf(subject)}` : ''
  return [
    bold(`${subject}${title}`),
    `What ${describeVersions(versions)} made of it on ${date}:`,
    ...cases.flatMap(([name, one]) => [
      '',
      `${bold(stageOf(name))}${dim(aboutRecipients(name))}`,
      columns(rowsOf(name, one)).replaceAll(/^/gm, '  '),
    ]),
    ...(hasTest(id, subject)
      ? ['', `A test for it: ${bold(`statuary snippet ${subject} --client ${id}`)}`]
      : []),
  ].join('\n')
}

function hasTest(client: string, subject: string): boolean {
  const known = mailClients.find(({ id }) => id === client)
  return known !== undefined && mailTestIds(known.id).some((id) => id.startsWith(`${subject}@`))
}

/** Names a mail client with its versions; that of the runtime may be part of it. */
export function describeVersions({ client, runtime }: MailerEvidence['versions']): string {
  return client.includes(runtime) ? client : `${client}, ${runtime}`
}

function stageOf(name: string): string {
  const [, stage = 'no stage'] = /@([A-Z]+)/.exec(name) ?? []
  return stage
}

function aboutRecipients(name: string): string {
  if (name.endsWith(':one')) return '  to one of two recipients'
  return name.endsWith('@RCPT') ? '  to both recipients' : ''
}

/** A row of a label and what is to be said. */
type Row = readonly [string, string]

function rowsOf(name: string, one: MailerCase): Row[] {
  if (one.reached === false)
    return [['', `never sent: the client does not get to ${stageOf(name)}`]]
  const { error, refused } = one
  return [
    ...(error
      ? [
          ['raises', error.type] as const,
          ...said(error, refused.length === 0),
          ['prints', error.message] as const,
        ]
      : [['raises', 'nothing: the mail counts as sent'] as const]),
    ...refused.flatMap((recipient) => [
      ['refused', recipient.address] as const,
      ...said(recipient),
    ]),
    ...(one.delivered.length > 0 ? [['delivered', `to ${one.delivered.join(', ')}`] as const] : []),
    ...(isAcceptedInstead(name, one) ? [['note', 'goes on with HELO'] as const] : []),
    ...(one.reason === undefined ? [] : [['note', one.reason] as const]),
    ...(one.varies === undefined || one.varies === one.reason
      ? []
      : [['note', `by chance: ${one.varies}`] as const]),
    ['connection', connection(name, one)],
  ]
}

/** RFC 5321 section 3.2: a client that is refused EHLO may go on with HELO. */
function isAcceptedInstead(name: string, { ok }: MailerCase): boolean {
  return ok && /^smtp\/[45]\d\d@EHLO$/.test(name)
}

/** @param isAll - nothing else says it, so that it is worth a word where there is no code. */
function said({ code, enhanced, text }: SaidReply, isAll = false): Row[] {
  return [
    ...(code !== null || isAll ? [['code', String(code ?? 'none')] as const] : []),
    ...(enhanced === null ? [] : [['enhanced', enhanced] as const]),
    ...(text === null ? [] : [['text', text] as const]),
  ]
}

function connection(name: string, { attempts, connections, ending, took }: MailerCase): string {
  const recipients = stageOf(name) === 'RCPT' && !name.endsWith(':one') ? 2 : 1
  return [
    ending === undefined ? [] : ending === 'QUIT' ? 'ended with QUIT' : ending,
    (connections ?? 1) > 1 ? `${connections} connections` : [],
    (attempts ?? 1) > recipients ? `${stageOf(name)} was tried ${attempts} times` : [],
    took === 'at once'
      ? []
      : took === 'its timeout'
        ? 'after its timeout'
        : 'long after its timeout',
  ]
    .flat()
    .join(', ')
}
