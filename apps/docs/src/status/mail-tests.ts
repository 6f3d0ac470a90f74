import { mailTestsOf, type RecordedCell, type Standing } from '@statuary/contract-runner'
import type { SmtpReplyCode, SmtpStage } from '@statuary/core'
import { type MailClientId, mailClients, mailTest, mailTestIds } from '@statuary/snippets'

/** The test that has one mail client meet a reply. */
export interface MailTest {
  /** `smtp/550@RCPT` */
  readonly id: string
  readonly client: MailClientId
  readonly title: string
  readonly testFramework: string
  readonly language: string
  readonly code: string
  readonly cell: Standing<RecordedCell>
  /** The client, with its version; undefined if it has not been run. */
  readonly ranWith: string | undefined
}

const read = new Map<MailClientId, ReturnType<typeof mailTestsOf>>()

/** Gives the test in which a mail client meets a reply at a stage, if it has one. */
export function mailTestAt(
  code: SmtpReplyCode,
  stage: SmtpStage,
  client: MailClientId,
): MailTest | undefined {
  const id = mailTestIds(client).find((one) => one === `smtp/${code}@${stage}`)
  const found = mailClients.find((one) => one.id === client)
  if (id === undefined || found === undefined) return undefined
  const evidence = read.get(client) ?? mailTestsOf(client)
  read.set(client, evidence)
  const { title, testFramework, language } = found
  return {
    ...{ id, client, title, testFramework, language },
    code: mailTest(id, client),
    cell: evidence.cells.get(id) ?? { standing: 'not verified yet' },
    ranWith: evidence.versions?.client,
  }
}
