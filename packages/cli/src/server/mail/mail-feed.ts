import type { MailMessage, SmtpMock, SmtpSession, TranscriptEntry } from '@statuary/smtp-mock'
import { describeLine } from './describe-line.js'
import { describeMessage } from './describe-message.js'
import { describeSession } from './describe-session.js'
import type { DescribedLine, MailEvent } from './described.js'
import { type DialogueLine, DialogueLines } from './dialogue-lines.js'

/** What happens at a mail server, for those who watch it. */
export interface MailFeed {
  /** How many watch. */
  readonly watchers: number
  /** Tells of everything from now on; call what it gives to end that. */
  subscribe(listener: (event: MailEvent) => void): () => void
  /** Tells the watchers of a change that the API made. */
  tell(event: MailEvent): void
}

/** So much of a line a watcher sees. */
const longestShown = 2000

/** How many lines of a message a watcher sees; the message itself has them all. */
export const contentLinesShown = 50

/**
 * Creates the feed of a server. While nobody watches it listens to nothing, and costs the server
 * nothing.
 */
export function createMailFeed({ events }: SmtpMock): MailFeed {
  const listeners = new Set<(event: MailEvent) => void>()
  let dialogues = new WeakMap<SmtpSession, DialogueLines>()

  function tell(event: MailEvent): void {
    if (event.name === 'cleared') dialogues = new WeakMap()
    for (const listener of listeners) listener(event)
  }

  function onSession(session: SmtpSession): void {
    tell({ name: 'session', data: describeSession(session) })
  }

  function onTranscript(entry: TranscriptEntry, session: SmtpSession): void {
    const index = session.droppedEntries + session.transcript.length - 1
    const lines = dialogueOf(session).add(entry, index)
    if (lines.length === 0) return
    tell({ name: 'lines', data: { session: session.id, lines: lines.map(shorten) } })
  }

  /** A dialogue that began before anybody watched is in the middle of something. */
  function dialogueOf(session: SmtpSession): DialogueLines {
    let dialogue = dialogues.get(session)
    if (dialogue === undefined) {
      const before = new DialogueLines(contentLinesShown)
      session.transcript.slice(0, -1).forEach((entry, index) => {
        before.add(entry, session.droppedEntries + index)
      })
      dialogue = before
      dialogues.set(session, dialogue)
    }
    return dialogue
  }

  function onMessage(message: MailMessage): void {
    void describeMessage(message).then((data) => tell({ name: 'message', data }))
  }

  return {
    get watchers() {
      return listeners.size
    },
    subscribe(listener) {
      if (listeners.size === 0) {
        dialogues = new WeakMap()
        events.on('session', onSession).on('transcript', onTranscript).on('message', onMessage)
      }
      listeners.add(listener)
      return () => {
        if (!listeners.delete(listener) || listeners.size > 0) return
        events.off('session', onSession).off('transcript', onTranscript).off('message', onMessage)
      }
    },
    tell,
  }
}

function shorten(line: DialogueLine): DescribedLine {
  const described = describeLine(line)
  const { text } = described
  return text.length <= longestShown
    ? described
    : { ...described, text: `${text.slice(0, longestShown)}...` }
}
