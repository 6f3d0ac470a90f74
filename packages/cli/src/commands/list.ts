import {
  type HttpStatusDefinition,
  httpStatuses,
  type SmtpReplyDefinition,
  smtpReplies,
} from '@statuary/core'
import { Argument, Command } from 'commander'
import { colorsFor, columns } from '../terminal.js'
import { UserError } from '../user-error.js'

interface Row {
  readonly id: string
  readonly code: number
  readonly name: string
  readonly summary: string
}

interface Options {
  readonly class?: string
  readonly clients?: boolean
  readonly json?: boolean
}

/** Creates `statuary list`. */
export function listCommand(): Command {
  return new Command('list')
    .description('List the HTTP statuses and the SMTP replies.')
    .addArgument(new Argument('[family]', 'only one of the two').choices(['http', 'smtp']))
    .option('--class <class>', 'only one class: 4, 4xx or 4yz')
    .option('--clients', 'list the mail clients of statuary show --client instead')
    .option('--json', 'print JSON')
    .action(async (family: string | undefined, options: Options) => {
      if (options.clients) {
        const { listClients } = await import('./list-clients.js')
        listClients(options.json ?? false)
        return
      }
      const rows = select(family, options.class)
      if (options.json) {
        console.log(JSON.stringify(rows, null, 2))
        return
      }
      const { bold } = colorsFor(process.stdout)
      const table = columns(rows.map(({ id, name, summary }) => [id, name, summary]))
      console.log(table.replaceAll(/^\S+/gm, (id) => bold(id)))
    })
}

function select(family: string | undefined, ofClass: string | undefined): Row[] {
  const [, digit] = /^([1-5])(?:xx|yz)?$/i.exec(ofClass ?? '') ?? []
  if (ofClass !== undefined && digit === undefined) {
    throw new UserError(
      `No class ${JSON.stringify(ofClass)}. Classes are 1xx to 5xx for HTTP and 2yz to 5yz for SMTP; a single digit is enough.`,
    )
  }
  const rows = [...httpRows(httpStatuses), ...smtpRows(smtpReplies)].filter(
    ({ id }) =>
      (family === undefined || id.startsWith(family)) &&
      (digit === undefined || id.slice(5).startsWith(digit)),
  )
  if (rows.length > 0) return rows
  throw new UserError('SMTP has no replies of class 1: they run from 2yz to 5yz.')
}

function httpRows(statuses: readonly HttpStatusDefinition[]): Row[] {
  return statuses.map(({ code, phrase, summary }) => ({
    id: `http/${code}`,
    code,
    name: phrase,
    summary,
  }))
}

function smtpRows(replies: readonly SmtpReplyDefinition[]): Row[] {
  return replies.map(({ code, text, summary }) => ({
    id: `smtp/${code}`,
    code,
    name: text || '(challenge)',
    summary,
  }))
}
