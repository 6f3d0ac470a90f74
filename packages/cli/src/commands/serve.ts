import module from 'node:module'
import { Command, InvalidArgumentError, Option } from 'commander'
import { startServers } from '../server/start.js'
import type { RunningPair } from '../server/start-pair.js'
import { colorsFor } from '../terminal.js'
import { welcome } from '../welcome.js'
import { onStop } from './on-stop.js'
import { readSmtpOptions, type SmtpOptions } from './smtp-options.js'

interface Options extends SmtpOptions {
  readonly host: string
  readonly httpPort: number
  readonly smtpPort: number
  readonly allowHost?: readonly string[]
  readonly rules?: string
  readonly rule?: readonly string[]
  readonly json?: boolean
  readonly quiet?: boolean
  readonly stopWithStdin?: boolean
}

const help = `
A rule answers the requests to a path, one reply after another; the last one is repeated forever.
It is written as a method, a path and replies:
  --rule 'GET /api/orders 503x2,200'               503 twice, then 200
  --rule 'ANY /api/orders/:id 404'                 any method; :name and * are one segment
  --rule 'POST /api/** 503?retryAfter=1,hang-up'   ** is the rest of a path; hang-up, reset, silence
  --rule 'POST /invite smtp/550?delay=500'         answers like an API whose mail server replied 550

An SMTP rule is written as a stage, what to match (a glob or a /regex/), and replies:
  --rule 'RCPT *@full.example 552'                 every recipient there
  --rule 'MAIL 451x2 4.7.1 Come back later, 250'   enhanced code and text; accepted on the third try
  --rule 'MESSAGE subject=*invoice* slow=3000 451' from=, to=, subject=, text=, html=; 3 s late
  --rule 'EHLO hang-up'                            hang-up, reset, silence, garbage=base64
  --rule 'STARTTLS certificate=expired'            not-yet-valid, wrong-name, self-signed; handshake=alert
  --rule 'DATA after=1000 reset'                   after that many octets of the message
  --rule 'XFOO 250 Done'                           a custom command; ANY is every command
Options before a code: slow=, drip=, split, split=2+4, malformed=bare-lf, illegal.

Rules from --rule come before those from --rules, and those from POST /api/http/rules and
POST /api/smtp/rules before both. A file can say more, such as headers and bodies:
  { "http": [{ "path": "/api/orders", "replies": [{ "status": 200, "body": { "orders": [] } }] }],
    "smtp": [{ "stage": "RCPT", "match": "*@full.example", "replies": [{ "code": 552 }] }] }
The schemas are at /api/contracts/schema/http-rule.schema.json and smtp-rule.schema.json.

Clients that trust /api/smtp/authority.pem accept the certificate of --smtp-starttls and --smtp-tls.

A test should start the server with --json and --stop-with-stdin: npx does not pass on the
signals that are meant to stop it.`

/** Creates `statuary serve`. */
export function serveCommand(): Command {
  return new Command('serve')
    .description('Serve the HTTP mocks, the API and the SMTP mock until Ctrl-C.')
    .addOption(
      new Option('--http-port <port>', 'port of the HTTP mocks and the API; 0 picks a free one')
        .argParser(port)
        .default(8080)
        .env('STATUARY_HTTP_PORT'),
    )
    .addOption(
      new Option('--smtp-port <port>', 'port of the SMTP mock; 0 picks a free one')
        .argParser(port)
        .default(2525)
        .env('STATUARY_SMTP_PORT'),
    )
    .option('--host <address>', 'address to listen on', address, '127.0.0.1')
    .option(
      '--allow-host <name...>',
      'host names that the API answers to, besides those of this machine',
    )
    .option(
      '--rules <file>',
      'JSON file of rules: { "http": [...], "smtp": [...] }; read again when it changes',
    )
    .option(
      '--rule <text>',
      "a rule, such as 'GET /api/orders 503x2,200' or 'RCPT *@full.example 552'; may be repeated",
      collect,
    )
    .option('--smtp-domain <name>', 'the name of the SMTP mock', 'localhost')
    .option('--smtp-starttls', 'offer STARTTLS')
    .option('--smtp-tls', 'use TLS from the first octet')
    .option('--smtp-user <name:secret>', 'accept only this login; may be repeated', collect)
    .addOption(
      new Option(
        '--smtp-require <what...>',
        'refuse mail with 530 until the client has done so',
      ).choices(['auth', 'tls']),
    )
    .option(
      '--max-messages <number>',
      'how many messages are kept; the oldest are dropped',
      positive,
      1000,
    )
    .option(
      '--max-bytes <number>',
      'about how many octets of messages are kept, and as many of transcripts',
      positive,
      256 * 1024 * 1024,
    )
    .option('--json', 'print one line {"http":...,"smtp":...} when ready, and nothing else')
    .option('--quiet', 'print nothing but warnings and errors')
    .option(
      '--stop-with-stdin',
      'stop when the standard input ends, as it does when the program that started the server is gone',
    )
    .addHelpText('after', help)
    .action(serve)
}

async function serve(options: Options): Promise<void> {
  const log = options.json || options.quiet ? undefined : createLog()
  const running = await startServers({
    host: options.host,
    httpPort: options.httpPort,
    smtpPort: options.smtpPort,
    mail: readSmtpOptions(options),
    allowHosts: options.allowHost ?? [],
    rules: options.rule ?? [],
    rulesFile: options.rules,
    events: {
      onStart: (pair, server) => logMail(pair, log && labelled(log, server)),
      onAnswer:
        log &&
        ((request, outcome, server) =>
          labelled(log, server)(`HTTP ${request.method} ${request.url}  ${outcome}`)),
      onExpire: (server, ms) => log?.(`${server}  closed: not used for ${ms} ms`),
      onLoad: () => log?.(`${options.rules} was read again`),
      onError: (message) => console.error(message),
    },
  })
  if (!isLoopback(options.host)) {
    console.error(
      `Warning: other machines may be able to reach ${options.host}. The mocks and mail are open to them; the API answers to ${options.host}, to loopback names and to those of --allow-host.`,
    )
  }
  const say = options.json || options.quiet ? () => {} : console.log
  // Before it says that it is ready: who reads that may stop it at once.
  onStop({ withStdin: options.stopWithStdin ?? false }, async () => {
    await running.close()
    say('Stopped.')
  })
  if (options.json) console.log(JSON.stringify({ http: running.http, smtp: running.smtp }))
  say(`${welcome(running, colorsFor(process.stdout))}Ctrl-C stops.\n`)
  // A program that is killed writes down nothing at its end.
  module.flushCompileCache?.()
}

type Log = (line: string) => void

function createLog(): Log {
  const { dim } = colorsFor(process.stdout)
  return (line) => console.log(`${dim(new Date().toISOString().slice(11, 19))}  ${line}`)
}

/** Says which isolated server a line is about. */
function labelled(log: Log, server: string | undefined): Log {
  return server === undefined ? log : (line) => log(`${server}  ${line}`)
}

function logMail({ mail }: RunningPair, log: Log | undefined): void {
  mail.events.on('warning', ({ message }) => console.error(`Warning: ${message}`))
  if (log === undefined) return
  mail.events.on('reply', ({ command, address, code, enhanced }) =>
    log(
      `SMTP ${[command, address].filter(Boolean).join(' ')}  ${code}${enhanced ? ` ${enhanced}` : ''}`,
    ),
  )
  mail.events.on('message', ({ envelope, raw }) =>
    log(
      `SMTP mail from ${envelope.from || '<>'} to ${envelope.to.join(', ')}  ${raw.length} octets`,
    ),
  )
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
}

function collect(text: string, before: readonly string[] = []): string[] {
  return [...before, text]
}

function positive(text: string): number {
  const number = Number(text)
  if (/^\d+$/.test(text) && number >= 1 && Number.isSafeInteger(number)) return number
  throw new InvalidArgumentError('Give a whole number of at least 1.')
}

function address(text: string): string {
  // As a URL has it.
  const [, inside] = /^\[(.*:.*)\]$/.exec(text) ?? []
  if (text !== '') return inside ?? text
  throw new InvalidArgumentError('Give an address of this machine; 0.0.0.0 is all of them.')
}

function port(text: string): number {
  const number = Number(text)
  if (/^\d+$/.test(text) && number <= 65535) return number
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535.')
}
