import { httpStatus, isHttpStatusCode, smtpReply } from '@statuary/core'
import { Command } from 'commander'
import { readContract } from '../contracts.js'
import { describeHttp } from '../describe-http.js'
import { describeSmtp } from '../describe-smtp.js'
import { resolveId } from '../resolve-id.js'
import { colorsFor } from '../terminal.js'

/** Creates `statuary show`. */
export function showCommand(): Command {
  return new Command('show')
    .description('Show what one status or reply means, and what answers with it.')
    .argument('<id>', 'such as http/503 or smtp/550; a number alone, if only one family has it')
    .option('--json', 'print the definition and the contract as JSON')
    .action((typed: string, options: { json?: boolean }) => {
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
