import { readdirSync, readFileSync } from 'node:fs'
import { domain, type MailCase, type MailStage, mailStages, wireFaults } from './mail-case.ts'

/** Enough for any client on any machine: it is for those that wait for an answer that comes. */
const patience = 30_000

/** How long a client waits for an answer that never comes. */
const impatience = 5_000

interface SmtpContract {
  readonly id: string
  readonly reply: { readonly code: number; readonly text: string }
  readonly stages: Readonly<
    Record<string, { readonly enhanced: string | null; readonly text?: string }>
  >
}

/**
 * Gives every case: each SMTP contract at each stage of a mail that it lists, faults, and mails
 * that nothing happens to.
 *
 * @param contracts - the folder of the contract files.
 */
export function mailCases(contracts: string): readonly MailCase[] {
  const files = readdirSync(`${contracts}/smtp`).sort()
  const all = files.map(
    (file): SmtpContract => JSON.parse(readFileSync(`${contracts}/smtp/${file}`, 'utf8')),
  )
  return [...accepted(), ...mailStages.flatMap((stage) => replies(all, stage)), ...faults()]
}

const plain = {
  stage: undefined,
  answer: undefined,
  reply: undefined,
  recipients: 'all',
  security: 'none',
  auth: null,
  timeoutMs: patience,
} as const satisfies Omit<MailCase, 'id'>

const auth = { user: 'user', password: 'secret' }

function accepted(): MailCase[] {
  return [
    { ...plain, id: 'ok' },
    { ...plain, id: 'ok@STARTTLS', security: 'starttls' },
    { ...plain, id: 'ok@AUTH', auth },
    { ...plain, id: 'ok@TLS', security: 'tls' },
  ]
}

function replies(contracts: readonly SmtpContract[], stage: MailStage): MailCase[] {
  return contracts.flatMap(({ id, reply, stages }) => {
    const at = stages[stage]
    if (at === undefined) return []
    const { code } = reply
    const text = (at.text ?? reply.text).replaceAll('{domain}', domain)
    const one: MailCase = {
      ...plain,
      id: `${id}@${stage}`,
      stage,
      answer: { kind: 'reply', code },
      reply: { code, enhanced: at.enhanced, text },
      security: stage === 'STARTTLS' ? 'starttls' : 'none',
      auth: stage === 'AUTH' ? auth : null,
      // A client that has no answer to a challenge may wait for a reply, as the server does for it.
      timeoutMs: code === 334 ? impatience : patience,
    }
    // Whether the others still get their mail is worth a case of its own.
    return stage === 'RCPT' && code >= 400
      ? [one, { ...one, id: `${one.id}:one`, recipients: 'one' as const }]
      : [one]
  })
}

/** What is wrong with a certificate, as a case is named by it. */
const nameOf = {
  expired: 'expired-certificate',
  'wrong-name': 'wrong-name',
  'self-signed': 'self-signed-certificate',
} as const

const badCertificates = ['expired', 'wrong-name', 'self-signed'] as const

function faults(): MailCase[] {
  return [
    ...(['MAIL', 'MESSAGE'] as const).flatMap((stage) =>
      wireFaults.map(
        (fault): MailCase => ({
          ...plain,
          id: `${fault}@${stage}`,
          stage,
          answer: { kind: 'fault', fault },
          timeoutMs: fault === 'silence' ? impatience : patience,
        }),
      ),
    ),
    {
      ...plain,
      id: 'broken-handshake@STARTTLS',
      stage: 'STARTTLS',
      answer: { kind: 'handshake', fault: 'alert' },
      security: 'starttls',
    },
    ...(['STARTTLS', 'TLS'] as const).flatMap((stage) =>
      badCertificates.map(
        (certificate): MailCase => ({
          ...plain,
          id: `${nameOf[certificate]}@${stage}`,
          stage,
          answer: { kind: 'certificate', certificate },
          security: stage === 'TLS' ? 'tls' : 'starttls',
        }),
      ),
    ),
  ]
}
