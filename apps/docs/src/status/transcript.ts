import { canonicalReply, formatReply, type SmtpReplyCode, type SmtpStage } from '@statuary/core'
import { type Scene, scenes } from './scenes.ts'
import { client, primaryStage, server } from './smtp-page.ts'

/** One line of a session. */
export type TranscriptLine =
  | { readonly from: 'client' | 'server'; readonly text: string; readonly isMarked?: boolean }
  /** What happens beside the lines; a key of the messages. */
  | { readonly event: 'closed' | 'skipped' | NonNullable<Scene['event']> }

/** A session that leads to a reply. */
export interface Transcript {
  readonly stage: SmtpStage
  readonly lines: readonly TranscriptLine[]
}

/** Writes a session in which a reply is the right answer to the stage that its page is about. */
export function transcriptOf(code: SmtpReplyCode): Transcript {
  const stage = primaryStage(code)
  const lines = [
    ...before(stage, code),
    ...asked(code, stage),
    ...marked(code, stage),
    ...after(code, stage),
  ]
  return { stage, lines }
}

/** Which steps come before a stage; each is answered as usual. */
const way: Record<SmtpStage, readonly SmtpStage[]> = {
  CONNECT: [],
  EHLO: ['CONNECT'],
  HELO: ['CONNECT'],
  STARTTLS: ['CONNECT', 'EHLO'],
  AUTH: ['CONNECT', 'EHLO'],
  MAIL: ['CONNECT', 'EHLO'],
  RCPT: ['CONNECT', 'EHLO', 'MAIL'],
  DATA: ['CONNECT', 'EHLO', 'MAIL', 'RCPT'],
  MESSAGE: ['CONNECT', 'EHLO', 'MAIL', 'RCPT', 'DATA'],
  BDAT: ['CONNECT', 'EHLO', 'MAIL', 'RCPT'],
  RSET: ['CONNECT', 'EHLO', 'MAIL'],
  NOOP: ['CONNECT', 'EHLO'],
  VRFY: ['CONNECT', 'EHLO'],
  EXPN: ['CONNECT', 'EHLO'],
  HELP: ['CONNECT', 'EHLO'],
  QUIT: ['CONNECT', 'EHLO'],
  ETRN: ['CONNECT', 'EHLO'],
  ATRN: ['CONNECT', 'EHLO', 'AUTH'],
}

/** What a server that has nothing against a step replies. */
export const usualReplies: Readonly<Record<SmtpStage, SmtpReplyCode>> = {
  CONNECT: 220,
  EHLO: 250,
  HELO: 250,
  STARTTLS: 220,
  AUTH: 235,
  MAIL: 250,
  RCPT: 250,
  DATA: 354,
  MESSAGE: 250,
  BDAT: 250,
  RSET: 250,
  NOOP: 250,
  VRFY: 250,
  EXPN: 250,
  HELP: 214,
  QUIT: 221,
  ETRN: 250,
  ATRN: 250,
}

const commands: Record<SmtpStage, readonly string[]> = {
  CONNECT: [],
  EHLO: [`EHLO ${client}`],
  HELO: [`HELO ${client}`],
  STARTTLS: ['STARTTLS'],
  // \0ann\0secret in Base64.
  AUTH: ['AUTH PLAIN AGFubgBzZWNyZXQ='],
  MAIL: ['MAIL FROM:<ann@example.org>'],
  RCPT: ['RCPT TO:<bob@example.com>'],
  DATA: ['DATA'],
  MESSAGE: ['Subject: Hello', '', 'Hello Bob', '.'],
  BDAT: ['BDAT 29 LAST', 'Subject: Hello', '', 'Hello Bob'],
  RSET: ['RSET'],
  NOOP: ['NOOP'],
  VRFY: ['VRFY bob'],
  EXPN: ['EXPN staff'],
  HELP: ['HELP'],
  QUIT: ['QUIT'],
  ETRN: ['ETRN example.net'],
  ATRN: ['ATRN example.net'],
}

/** What the server offers after EHLO, in this session. */
function extensions(stage: SmtpStage, { offers, size = 35_882_577 }: Scene = {}): string[] {
  const usual = [
    ...(stage === 'STARTTLS' ? ['STARTTLS'] : []),
    ...(stage === 'AUTH' || stage === 'ATRN' ? ['AUTH PLAIN LOGIN'] : []),
    ...(stage === 'BDAT' ? ['CHUNKING'] : []),
    ...(stage === 'ETRN' || stage === 'ATRN' ? [stage] : []),
  ]
  return [`SIZE ${size}`, ...(offers ?? usual), 'ENHANCEDSTATUSCODES']
}

function before(stage: SmtpStage, code: SmtpReplyCode): TranscriptLine[] {
  const scene = scenes[code]
  const steps = way[stage].filter((step) => !(isSkipped(code, stage) && step === 'MAIL'))
  const lines = steps.flatMap((step) => [
    ...command(step),
    ...replyLines(usualReplies[step], step, step === 'EHLO' ? extensions(stage, scene) : []),
  ])
  const accepted = (scene?.accepted ?? []).flatMap((recipient): TranscriptLine[] => [
    { from: 'client', text: `RCPT TO:<${recipient}>` },
    ...replyLines(250, 'RCPT'),
  ])
  const all = [...lines, ...accepted]
  if (isSkipped(code, stage)) return [...all, { event: 'skipped' }]
  return scene?.event === 'more' ? [...all, { event: 'more' }] : all
}

/** 503 is about a step that is missing, so its session lacks one. */
function isSkipped(code: SmtpReplyCode, stage: SmtpStage): boolean {
  return code === 503 && stage === 'RCPT'
}

/** The command that the reply answers; a 334 asks for what the client did not send along with it. */
function asked(code: SmtpReplyCode, stage: SmtpStage): TranscriptLine[] {
  const { asks, challenge, event }: Scene = scenes[code] ?? {}
  if (code === 334) return [{ from: 'client', text: 'AUTH PLAIN' }]
  const exchange: TranscriptLine[] = challenge
    ? [
        { from: 'client', text: challenge[0] },
        { from: 'server', text: challenge[1] },
      ]
    : []
  if (asks) return [...exchange, ...asks.map((text): TranscriptLine => ({ from: 'client', text }))]
  const lines = command(stage)
  return event === 'attachment' ? [...lines.slice(0, -1), { event }, ...lines.slice(-1)] : lines
}

function command(stage: SmtpStage): TranscriptLine[] {
  return commands[stage].map((text) => ({ from: 'client', text }))
}

function replyLines(code: SmtpReplyCode, stage: SmtpStage, more: readonly string[] = []) {
  const reply = canonicalReply(code, stage, { domain: server })
  return formatReply({ ...reply, text: [reply.text, ...more] })
    .replace(/\r\n$/, '')
    .split('\r\n')
    .map((text) => ({ from: 'server', text }) as const)
}

function marked(code: SmtpReplyCode, stage: SmtpStage): TranscriptLine[] {
  const more = code === 250 && stage === 'EHLO' ? extensions(stage) : []
  return replyLines(code, stage, more).map((line) => ({ ...line, isMarked: true }))
}

function after(code: SmtpReplyCode, stage: SmtpStage): TranscriptLine[] {
  const quit = [...command('QUIT'), ...replyLines(221, 'QUIT')]
  // Both are the server's last word (RFC 5321 section 3.8).
  if (code === 421 || code === 221) return [{ event: 'closed' }]
  if (code === 220) {
    return [...command('EHLO'), ...replyLines(250, 'EHLO', extensions('CONNECT')), ...quit]
  }
  if (code === 334) {
    const answer: TranscriptLine = { from: 'client', text: 'AGFubgBzZWNyZXQ=' }
    return [answer, ...replyLines(235, 'AUTH'), ...quit]
  }
  if (code === 354) return [...command('MESSAGE'), ...replyLines(250, 'MESSAGE'), ...quit]
  // An old server knows HELO only (RFC 5321 section 3.2).
  if (code === 502 && stage === 'EHLO') {
    return [...command('HELO'), ...replyLines(250, 'HELO'), ...quit]
  }
  return stage === 'QUIT' ? [] : quit
}
