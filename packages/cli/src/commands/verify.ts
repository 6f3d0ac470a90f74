import { hasResponse, type ResponseId } from '@statuary/core'
import { snippetIds } from '@statuary/snippets'
import { Command, InvalidArgumentError, Option } from 'commander'
import { resolveId } from '../resolve-id.js'
import { colorsFor } from '../terminal.js'
import { UserError } from '../user-error.js'
import { describeVerdicts, verdictsAsMarkdown } from '../verify/describe-verdicts.js'
import { verdictsAsJunit } from '../verify/junit.js'
import { passed, type Verdict, verifyEndpoint } from '../verify/verify-endpoint.js'

interface Options {
  readonly contract?: readonly string[]
  readonly all?: boolean
  readonly method: string
  readonly exact?: boolean
  readonly closed?: boolean
  readonly noise?: readonly string[]
  readonly timeout: number
  readonly report?: 'junit' | 'json' | 'md'
}

/** Creates `statuary verify`. */
export function verifyCommand(): Command {
  return new Command('verify')
    .description(
      'Check one of your endpoints against the rules of a status: the headers and the content that its\nRFC asks for, correct lengths, valid values. Exits with 1 if it breaks a rule.',
    )
    .argument('<url>', 'the address of the endpoint; {id} in it stands for each contract id')
    .option('--contract <id...>', 'what it should answer with, such as http/503')
    .option('--all', 'check a whole server against every contract; the URL needs {id}')
    .option('--method <method>', 'method of the request', 'GET')
    .option(
      '--exact',
      'compare everything that the contract says, including the body; note anything else',
    )
    .option('--closed', 'with --exact: fail on anything else')
    .option('--noise <header...>', 'with --exact: headers to ignore')
    .option('--timeout <ms>', 'how long to wait for an answer', milliseconds, 10_000)
    .addOption(
      new Option('--report <format>', 'print a report instead').choices(['junit', 'json', 'md']),
    )
    .addHelpText(
      'after',
      `
Examples:
  statuary verify http://localhost:3000/orders --contract http/503
  statuary verify http://localhost:3000/orders --contract http/503 --exact --closed --noise X-Powered-By
  statuary verify 'http://localhost:3000/{id}' --all --report junit > statuary.xml`,
    )
    .action(verify)
}

async function verify(url: string, options: Options): Promise<void> {
  if (options.closed && !options.exact) {
    throw new UserError('--closed only works with --exact: give both.')
  }
  const ids = idsToVerify(url, options)
  const verdicts: Verdict[] = []
  for (const id of ids) {
    verdicts.push(
      await verifyEndpoint(id, url.replaceAll('{id}', id), {
        method: options.method.toUpperCase(),
        exact: options.exact ?? false,
        closed: options.closed ?? false,
        noise: options.noise ?? [],
        timeoutMs: options.timeout,
      }),
    )
  }
  console.log(write(verdicts, options.report))
  if (!verdicts.every(passed)) process.exitCode = 1
}

function idsToVerify(url: string, { contract, all }: Options): readonly ResponseId[] {
  const example = url.replaceAll('{id}', 'http/503')
  if (!URL.canParse(example) || !['http:', 'https:'].includes(new URL(example).protocol)) {
    throw new UserError(
      `${JSON.stringify(url)} is not a URL. Give one such as http://localhost:3000/orders.`,
    )
  }
  if (contract !== undefined) return contract.map(responseId)
  if (!all) {
    throw new UserError(
      'Say what the endpoint should answer with: --contract http/503, or --all with {id} in the URL.',
    )
  }
  if (!url.includes('{id}')) {
    throw new UserError(
      `With --all, the URL needs {id}, which stands for http/503 and so on: '${new URL(url).origin}/{id}'.`,
    )
  }
  return snippetIds
}

function responseId(typed: string): ResponseId {
  const id = resolveId(typed)
  if (hasResponse(id)) return id
  throw new UserError(
    `${id} has no response to check an endpoint against; 'statuary show ${id}' says why.`,
  )
}

function write(verdicts: readonly Verdict[], report: Options['report']): string {
  switch (report) {
    case 'json':
      return JSON.stringify(verdicts, null, 2)
    case 'md':
      return verdictsAsMarkdown(verdicts)
    case 'junit':
      return verdictsAsJunit(verdicts)
    default:
      return describeVerdicts(verdicts, colorsFor(process.stdout))
  }
}

function milliseconds(text: string): number {
  const number = Number(text)
  if (/^\d+$/.test(text) && number > 0) return number
  throw new InvalidArgumentError('Give a whole number of milliseconds of at least 1.')
}
