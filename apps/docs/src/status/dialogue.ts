import type { SmtpReplyCode, SmtpStage } from '@statuary/core'
import { stageReplies } from './smtp-page.ts'
import { mainStages, sideStages } from './stage-order.ts'

/** One step of the picture: what the client says, and what comes back. */
export interface DialogueStep {
  readonly stage: SmtpStage
  /** Undefined for the greeting, to which nobody asks. */
  readonly command: string | undefined
  /** `503 5.5.1` where the reply is listed, else what usually comes. */
  readonly reply: string
  readonly isListed: boolean
}

/** The dialogue as it is drawn for one reply. */
export interface Dialogue {
  readonly main: readonly DialogueStep[]
  readonly side: readonly { readonly stage: SmtpStage; readonly isListed: boolean }[]
  readonly listed: readonly SmtpStage[]
}

const usual = {
  CONNECT: [undefined, '220'],
  EHLO: ['EHLO', '250'],
  STARTTLS: ['STARTTLS', '220'],
  AUTH: ['AUTH', '235'],
  MAIL: ['MAIL FROM', '250'],
  RCPT: ['RCPT TO', '250'],
  DATA: ['DATA', '354'],
  MESSAGE: ['… .', '250'],
  QUIT: ['QUIT', '221'],
} as const satisfies Record<(typeof mainStages)[number], readonly [string | undefined, string]>

/** Gathers what the picture of a reply shows. */
export function dialogueOf(code: SmtpReplyCode): Dialogue {
  const replies = new Map(stageReplies(code).map(({ stage, reply }) => [stage, reply]))
  return {
    main: mainStages.map((stage) => {
      const [command, reply] = usual[stage]
      const own = replies.get(stage)
      return {
        stage,
        command,
        reply: own ? [own.code, own.enhanced].filter(Boolean).join(' ') : reply,
        isListed: own !== undefined,
      }
    }),
    side: sideStages.map((stage) => ({ stage, isListed: replies.has(stage) })),
    listed: [...replies.keys()],
  }
}
