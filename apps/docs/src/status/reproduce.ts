import type { HttpStatusCode, SmtpReplyCode, SmtpStage } from '@statuary/core'
import { primaryStage } from './smtp-page.ts'
import { startCommand } from './statuary-command.ts'
import { usualReplies } from './transcript.ts'

/** How a reader gets to see a reply, on a machine of his own. */
export interface SmtpReproduction {
  readonly stage: SmtpStage
  /** Whether a rule has to be given to the server, for no address can ask for the reply. */
  readonly isByRule: boolean
  readonly start: string
  readonly curl: string | undefined
  readonly netcat: string
  readonly openssl: string
}

/** Gives the commands that show a reply at the stage that its page is about. */
export function reproduceReply(code: SmtpReplyCode): SmtpReproduction {
  const stage = primaryStage(code)
  const isUsual = usualReplies[stage] === code
  const trigger = isUsual ? { from, to } : triggerOf(code, stage)
  return {
    stage,
    isByRule: trigger === undefined,
    start: trigger === undefined ? serveWithRule(smtpRule(code)) : startCommand,
    curl: trigger && mailStages.includes(stage) ? curlMail(trigger) : undefined,
    netcat: `printf '${[...session(code, stage, trigger), 'QUIT'].join('\\r\\n')}\\r\\n' | nc 127.0.0.1 2525`,
    openssl: 'openssl s_client -quiet -crlf -starttls smtp -connect mail.example.com:587',
  }
}

/** Writes the rule with which the mock replies with a code at the stage that its page is about. */
export function smtpRule(code: SmtpReplyCode): string {
  const stage = primaryStage(code)
  return `${stage}${stage === 'RCPT' ? ' *@example.com' : ''} ${code}`
}

/** Writes the rule with which the mock answers with a status; a failure is followed by a success. */
export function httpRule(code: HttpStatusCode): string {
  return `GET /api/orders ${code < 400 ? code : `${code}x2,200`}`
}

/** Writes the command that serves with a rule. */
export function serveWithRule(rule: string): string {
  return `${startCommand} --rule '${rule}'`
}

const from = 'ann@example.org'
const to = 'bob@example.com'

/** What a mail passes through, so that curl shows it. */
const mailStages: readonly SmtpStage[] = [
  'CONNECT',
  'EHLO',
  'MAIL',
  'RCPT',
  'DATA',
  'MESSAGE',
  'QUIT',
]

/** The addresses with which the mock is asked for the reply. */
interface Trigger {
  readonly from: string
  readonly to: string
}

/** Which stages an address can ask for is told by the README of the SMTP mock. */
function triggerOf(code: SmtpReplyCode, stage: SmtpStage): Trigger | undefined {
  switch (stage) {
    case 'MAIL':
      return { from: `${code}@example.org`, to }
    case 'RCPT':
      return { from, to: `${code}@example.com` }
    case 'DATA':
    case 'MESSAGE':
    case 'QUIT':
      return { from, to: `${code}@${stage.toLowerCase()}.example.com` }
    default:
      return undefined
  }
}

function curlMail({ from, to }: Trigger): string {
  return [
    String.raw`printf 'Subject: Hello\r\n\r\nHello Bob\r\n' |`,
    '  curl -v --url smtp://127.0.0.1:2525 \\',
    `    --mail-from ${from} --mail-rcpt ${to} -T -`,
  ].join('\n')
}

/** What a person types up to the command that the reply answers. */
function session(code: SmtpReplyCode, stage: SmtpStage, trigger: Trigger | undefined): string[] {
  const hello = 'EHLO client.example.org'
  const mail = `MAIL FROM:<${trigger?.from ?? from}>`
  const rcpt = `RCPT TO:<${trigger?.to ?? to}>`
  const message = ['Subject: Hello', '', 'Hello Bob', '.']
  switch (stage) {
    case 'CONNECT':
      return []
    case 'EHLO':
      return [hello]
    case 'HELO':
      return ['HELO client.example.org']
    case 'MAIL':
      return [hello, mail]
    case 'RCPT':
      // The real thing, without a trigger: a step is missing.
      return code === 503 ? [hello, `RCPT TO:<${to}>`] : [hello, mail, rcpt]
    case 'DATA':
      return [hello, mail, rcpt, 'DATA', ...(code === 354 ? message : [])]
    case 'MESSAGE':
      return [hello, mail, rcpt, 'DATA', ...message]
    case 'AUTH':
      return [hello, code === 334 ? 'AUTH PLAIN' : 'AUTH PLAIN AGFubgBzZWNyZXQ=']
    case 'QUIT':
      return code === 221 ? [hello] : [hello, mail, rcpt, 'DATA', ...message]
    case 'VRFY':
      return [hello, 'VRFY bob']
    case 'EXPN':
      return [hello, 'EXPN staff']
    case 'ETRN':
    case 'ATRN':
      return [hello, `${stage} example.net`]
    default:
      return [hello, stage]
  }
}
