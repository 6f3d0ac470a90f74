import {
  type CanonicalReply,
  canonicalReply,
  formatReply,
  gradeReply,
  type SmtpReplyCode,
  type SmtpReplyDefinition,
  type SmtpStage,
  type StageRule,
  smtpReply,
  smtpStages,
} from '@statuary/core'

/** The names that stand in every example (RFC 2606). */
export const server = 'mail.example.com'
export const client = 'client.example.org'

/** A reply at a stage where it is listed. */
export interface StageReply {
  readonly stage: SmtpStage
  readonly reply: CanonicalReply
  /** As it goes over the wire, without its line end: `503 5.5.1 Bad sequence of commands`. */
  readonly line: string
  readonly source: NonNullable<StageRule['spec']>
}

/** Lists the stages at which a reply is listed, in the order of a dialogue. */
export function stageReplies(code: SmtpReplyCode): readonly StageReply[] {
  const { stages }: SmtpReplyDefinition = smtpReply(code)
  return smtpStages.flatMap((stage) => {
    const rule = stages[stage]
    if (rule === undefined) return []
    const reply = canonicalReply(code, stage, { domain: server })
    const source = rule.spec ?? 'RFC 5321 section 4.3.2'
    return [{ stage, reply, line: formatReply(reply).replace(/\r\n$/, ''), source }]
  })
}

/** Whether a server may send the reply at stages where it is not listed, too. */
export function isSentElsewhere(code: SmtpReplyCode): boolean {
  return smtpStages.some((stage) => gradeReply({ code }, stage).grade === 'unlisted')
}

/** The stage that a page shows the reply at: the one that most readers meet. */
export function primaryStage(code: SmtpReplyCode): SmtpStage {
  const listed = stageReplies(code).map(({ stage }) => stage)
  const [first] = preferred.filter((stage) => listed.includes(stage))
  const stage = (primaryOf as Partial<Record<SmtpReplyCode, SmtpStage>>)[code] ?? first
  if (stage === undefined) throw new RangeError(`SMTP ${code} is listed at no stage.`)
  return stage
}

const preferred: readonly SmtpStage[] = [
  ...(['RCPT', 'MESSAGE', 'MAIL', 'DATA', 'AUTH', 'CONNECT'] as const),
  ...smtpStages,
]

/** Where the order above would choose a stage that is legal and not the usual one. */
const primaryOf = {
  // The size that the client declared, or the message itself, is too big far more often than a box is full.
  552: 'MESSAGE',
  530: 'MAIL',
  421: 'CONNECT',
  555: 'MAIL',
  252: 'VRFY',
} satisfies Partial<Record<SmtpReplyCode, SmtpStage>>
