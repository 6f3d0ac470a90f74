import { describeVersions } from '../describe-client.js'
import { mailerIds, readMailerEvidence } from '../mailer-evidence.js'
import { colorsFor, columns } from '../terminal.js'

/** Prints the mail clients of which something is recorded, for `statuary list --clients`. */
export function listClients(json: boolean): void {
  const rows = mailerIds().map((id) => {
    const { date, versions } = readMailerEvidence(id)
    return { id, ...versions, date }
  })
  const { bold } = colorsFor(process.stdout)
  const table = columns(
    rows.map(({ id, client, runtime, date }) => [
      id,
      describeVersions({ client, runtime }),
      `recorded on ${date}`,
    ]),
  )
  console.log(json ? JSON.stringify(rows, null, 2) : table.replaceAll(/^\S+/gm, (id) => bold(id)))
}
