import type { SmtpReplyCode, SmtpStage } from '@statuary/core'
import { stageReplies } from './smtp-page.ts'
import { mainStages, sideStages } from './stage-order.ts'
import { usualReplies } from './transcript.ts'

/** One step of the picture: what the client says, and what comes back. */
export interface DialogueStep {
  readonly stage: SmtpStage
  /** Undefined for the greeting and the message, which are named in the language of the page. */
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

/** What a client says at each step; the greeting comes by itself, and the message has many lines. */
const commands: Readonly<Record<(typeof mainStages)[number], string | undefined>> = {
  CONNECT: undefined,
  EHLO: 'EHLO',
  STARTTLS: 'STARTTLS',
  AUTH: 'AUTH',
  MAIL: 'MAIL FROM',
  RCPT: 'RCPT TO',
  DATA: 'DATA',
  MESSAGE: undefined,
  QUIT: 'QUIT',
}

/** Gathers what the picture of a reply shows. */
export function dialogueOf(code: SmtpReplyCode): Dialogue {
  const replies = new Map(stageReplies(code).map(({ stage, reply }) => [stage, reply]))
  return {
    main: mainStages.map((stage) => {
      const own = replies.get(stage)
      return {
        stage,
        command: commands[stage],
        reply: own
          ? [own.code, own.enhanced].filter(Boolean).join(' ')
          : String(usualReplies[stage]),
        isListed: own !== undefined,
      }
    }),
    side: sideStages.map((stage) => ({ stage, isListed: replies.has(stage) })),
    listed: [...replies.keys()],
  }
}
