import type { ContractId } from '@statuary/core'
import {
  type FrameworkId,
  frameworks,
  type MailClientId,
  mailClients,
  mailTest,
  mailTestIds,
  type RefusalId,
  snippet,
  snippetIds,
  type TestedStage,
  testedStages,
} from '@statuary/snippets'
import { Command, InvalidArgumentError, Option } from 'commander'
import { resolveId } from '../resolve-id.js'
import { UserError } from '../user-error.js'

interface Options {
  readonly framework?: FrameworkId
  readonly client?: MailClientId
  readonly stage?: TestedStage
}

/** Creates `statuary snippet`. */
export function snippetCommand(): Command {
  return new Command('snippet')
    .description(
      'Print the code that answers with a contract in a framework, or a test for a mail client.',
    )
    .argument('<id>', 'such as http/503 or smtp/550')
    .addOption(
      new Option('--framework <name>', 'the framework').choices(frameworks.map(({ id }) => id)),
    )
    .addOption(
      new Option('--client <name>', 'the mail client; prints a test')
        .choices(mailClients.map(({ id }) => id))
        .conflicts('framework'),
    )
    .addOption(
      new Option(
        '--stage <stage>',
        `with --client: the stage at which the mail is refused, one of ${testedStages.join(', ')}`,
      )
        .argParser(stage)
        .conflicts('framework'),
    )
    .addHelpText(
      'after',
      `
Examples:
  statuary snippet http/503 --framework rails
  statuary snippet smtp/550 --client django > tests/test_refused.py
  statuary snippet smtp/451 --client nodemailer --stage MESSAGE

A test needs 'statuary serve', and STATUARY_HTTP_PORT and STATUARY_SMTP_PORT if the ports
are not 8080 and 2525. Tests that share a server have to run one after another.`,
    )
    .action((typed: string, { framework, client, stage }: Options) => {
      const id = resolveId(/^\d+$/.test(typed) && client ? `smtp/${typed}` : typed)
      if (client !== undefined) process.stdout.write(testOf(id, client, stage))
      else if (framework !== undefined) process.stdout.write(snippetOf(id, framework))
      else {
        throw new UserError(
          `Say what it is for: --framework, one of ${list(frameworks)}; or --client, one of ${list(mailClients)}.`,
        )
      }
    })
}

function snippetOf(id: ContractId, framework: FrameworkId): string {
  const found = snippetIds.find((other) => other === id)
  if (found === undefined) {
    throw new UserError(
      `No framework can answer with ${id}; 'statuary show ${id}' says what it is.`,
    )
  }
  return snippet(found, framework)
}

/** Those that most mailers meet come first. */
const usual: readonly TestedStage[] = ['RCPT', 'MESSAGE', 'MAIL', 'DATA', 'AUTH', 'CONNECT']

function testOf(id: ContractId, client: MailClientId, wanted: TestedStage | undefined): string {
  const ids: readonly string[] = mailTestIds(client)
  const stage = wanted ?? usual.find((one) => ids.includes(`${id}@${one}`))
  try {
    return mailTest((stage ? `${id}@${stage}` : id) as RefusalId, client)
  } catch (error) {
    if (error instanceof RangeError) throw new UserError(error.message)
    throw error
  }
}

function stage(text: string): TestedStage {
  const found = testedStages.find((one) => one === text.toUpperCase())
  if (found !== undefined) return found
  throw new InvalidArgumentError(`Give one of ${testedStages.join(', ')}.`)
}

function list(named: readonly { readonly id: string }[]): string {
  return named.map(({ id }) => id).join(', ')
}
