import { httpStatus, isHttpStatusCode, smtpReply } from '@statuary/core'
import { Command } from 'commander'
import { readContract } from '../contracts.js'
import { describeClient } from '../describe-client.js'
import { describeHttp } from '../describe-http.js'
import { describeSmtp } from '../describe-smtp.js'
import { casesOf, readMailerEvidence } from '../mailer-evidence.js'
import { resolveId } from '../resolve-id.js'
import { colorsFor } from '../terminal.js'

/** Creates `statuary show`. */
export function showCommand(): Command {
  return new Command('show')
    .description('Show what a status or reply means, and what the response looks like.')
    .argument('<id>', 'such as http/503 or smtp/550; just the number, if only one family has it')
    .option(
      '--client <name>',
      'show what a mail client makes of it; statuary list --clients has the names',
    )
    .option('--json', 'print the definition and the contract, or what the client does, as JSON')
    .action((typed: string, options: { json?: boolean; client?: string }) => {
      if (options.client !== undefined) {
        showClient(typed, options.client, options.json ?? false)
        return
      }
      const id = resolveId(typed)
      const code = Number(id.slice(5))
      const isHttp = id.startsWith('http') && isHttpStatusCode(code)
      if (options.json) {
        const definition = isHttp ? httpStatus(code) : smtpReply(code as 250)
        console.log(JSON.stringify({ id, definition, contract: readContract(id) }, null, 2))
        return
      }
      const colors = colorsFor(process.stdout)
      console.log(isHttp ? describeHttp(code, colors) : describeSmtp(code as 250, colors))
    })
}

function showClient(typed: string, client: string, json: boolean): void {
  const evidence = readMailerEvidence(client)
  const cases = casesOf(evidence, typed)
  console.log(
    json
      ? JSON.stringify({ ...evidence, cases: Object.fromEntries(cases) }, null, 2)
      : describeClient(evidence, cases, colorsFor(process.stdout)),
  )
}
