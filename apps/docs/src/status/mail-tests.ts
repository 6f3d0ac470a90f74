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

/** Lists the tests with a reply at a stage, one for each mail client that has one. */
export function mailTestsAt(code: SmtpReplyCode, stage: SmtpStage): readonly MailTest[] {
  return mailClients.flatMap(({ id: client, title, testFramework, language }) => {
    const id = mailTestIds(client).find((one) => one === `smtp/${code}@${stage}`)
    if (id === undefined) return []
    const evidence = read.get(client) ?? mailTestsOf(client)
    read.set(client, evidence)
    return {
      id,
      client,
      title,
      testFramework,
      language,
      code: mailTest(id, client),
      cell: evidence.cells.get(id) ?? { standing: 'not verified yet' },
      ranWith: evidence.versions?.client,
    }
  })
}
