import type { DescribedLine, DescribedSession } from '../src/server/mail/described.js'
import { readDialogue } from './api.js'
import { byId, element, timeOfDay } from './element.js'
import { isRefusal, lineElement, pageLink } from './line-element.js'

/** So many lines are shown; of more, the oldest go. */
const mostLines = 2000
/** So many dialogues can be chosen from. */
const mostSessions = 200

/** The part of the page that shows one dialogue, line by line. */
export interface DialogueView {
  /** Those that can be chosen from, newest last. */
  readonly sessions: readonly DescribedSession[]
  /** Takes the sessions that there are, newest last. */
  setSessions(sessions: readonly DescribedSession[]): void
  addSession(session: DescribedSession): void
  addLines(session: string, lines: readonly DescribedLine[]): void
  /** Shows a dialogue, and stays with it; one that there is not stays away. */
  show(session: string): void
  /** Says where each reply has a page; null where that is not known. */
  setSite(site: string | null): void
  clear(): void
}

/**
 * Creates the view; it follows the newest dialogue until another one is chosen.
 *
 * @param events.onChange - what is known of a session has changed.
 * @param events.onChoose - somebody chose a dialogue.
 */
export function createDialogueView(events: {
  onChange(session: DescribedSession): void
  onChoose(session: string): void
}): DialogueView {
  const choose = byId<HTMLSelectElement>('choose')
  const follow = byId<HTMLInputElement>('follow')
  const list = byId('lines')
  const scroll = byId('scroll')
  const outcome = byId('outcome')
  const transcript = byId<HTMLAnchorElement>('transcript')
  const sessions = new Map<string, DescribedSession>()
  let shown: string | undefined
  /** Entries up to here are on the page. */
  let seen = -1
  /** Counts the times that a dialogue was opened, for one may be opened again while it loads. */
  let opened = 0
  let isLoading = false
  let early: DescribedLine[] = []
  let last: DescribedLine | undefined
  let unfinished: HTMLElement | undefined
  let site: string | null = null

  // Whoever has no mouse has to be able to scroll.
  scroll.tabIndex = 0

  const newest = () => [...sessions.keys()].at(-1)

  function fillChoices(): void {
    const options = [...sessions.values()]
      .reverse()
      .map((session) => element('option', { value: session.id, text: labelOf(session) }))
    choose.replaceChildren(...options)
    choose.hidden = options.length === 0
    if (shown !== undefined) choose.value = shown
    byId('no-dialogue').hidden = shown !== undefined
  }

  async function open(id: string | undefined): Promise<void> {
    const turn = ++opened
    shown = id
    seen = -1
    early = []
    list.replaceChildren()
    last = undefined
    unfinished = undefined
    outcome.hidden = true
    transcript.hidden = id === undefined
    fillChoices()
    isLoading = id !== undefined
    if (id === undefined) return
    transcript.href = `/api/smtp/sessions/${id}.txt`
    // It may be gone by the time it is asked for.
    const dialogue = await readDialogue(id).catch(() => undefined)
    if (turn !== opened) return
    isLoading = false
    if (dialogue !== undefined) {
      append(dialogue.transcript)
      seen = Math.max(seen, dialogue.entries - 1)
    }
    append(early.filter(({ entry }) => entry > seen))
    early = []
  }

  function append(lines: readonly DescribedLine[]): void {
    const isAtEnd = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 40
    for (const line of lines) {
      unfinished?.remove()
      const isFirst = line.code !== null && !(last?.from === 'server' && /^\d{3}-/.test(last.text))
      const item = lineElement(line, isFirst, site)
      list.append(item)
      // It comes again when its end has come.
      unfinished = line.complete || line.event !== null ? undefined : item
      if (unfinished === undefined) last = line
      seen = Math.max(seen, line.entry)
      // Of several refusals of one mail the first one is the cause.
      if (startsMail(line)) outcome.hidden = true
      if (outcome.hidden && isFirst && isRefusal(line.code)) tellOutcome(line, line.code)
    }
    while (list.childElementCount > mostLines) list.firstElementChild?.remove()
    if (isAtEnd) scroll.scrollTop = scroll.scrollHeight
  }

  function tellOutcome({ text, stage, why }: DescribedLine, code: number): void {
    const words = `Refused at ${stage ?? 'a command'}, ${code >= 500 ? 'for good (5yz)' : 'for now (4yz)'}: ${text}`
    outcome.replaceChildren(words, why === null ? '' : ` Why: ${why}`, ...pageLink(code, site))
    outcome.className = code >= 500 ? 'outcome permanent' : 'outcome'
    outcome.hidden = false
  }

  choose.addEventListener('change', () => {
    follow.checked = choose.value === newest()
    events.onChoose(choose.value)
    void open(choose.value)
  })
  follow.addEventListener('change', () => {
    if (follow.checked && shown !== newest()) void open(newest())
  })

  return {
    get sessions() {
      return [...sessions.values()]
    },
    setSessions(given) {
      sessions.clear()
      for (const session of given.slice(-mostSessions)) sessions.set(session.id, session)
      const stays = shown !== undefined && sessions.has(shown) && !follow.checked
      void open(stays ? shown : newest())
    },
    addSession(session) {
      // Where it was listed already, more is known of it.
      if (sessions.has(session.id)) return
      sessions.set(session.id, session)
      while (sessions.size > mostSessions) sessions.delete([...sessions.keys()][0] as string)
      if (follow.checked) void open(session.id)
      else fillChoices()
    },
    addLines(id, lines) {
      const before = sessions.get(id)
      const after = before && learn(before, lines)
      if (after !== undefined && after !== before) {
        sessions.set(id, after)
        fillChoices()
        events.onChange(after)
      }
      if (id !== shown) return
      if (isLoading) early.push(...lines)
      else append(lines.filter(({ entry }) => entry > seen))
    },
    show(id) {
      if (!sessions.has(id)) return
      follow.checked = id === newest()
      void open(id)
    },
    setSite(given) {
      site = given
    },
    clear() {
      sessions.clear()
      follow.checked = true
      void open(undefined)
    },
  }
}

/** Takes from its lines what the choice of dialogues says of a session. */
function learn(session: DescribedSession, lines: readonly DescribedLine[]): DescribedSession {
  let { domain, refusal } = session
  for (const line of lines) {
    const { from, text, stage, code } = line
    if (from === 'client' && /^(EHLO|HELO) /i.test(text)) domain = text.slice('EHLO '.length).trim()
    if (startsMail(line)) refusal = null
    if (isRefusal(code)) refusal ??= { stage, code }
  }
  return domain === session.domain && refusal === session.refusal
    ? session
    : { ...session, domain, refusal }
}

function startsMail({ from, text, content }: DescribedLine): boolean {
  return from === 'client' && !content && /^MAIL /i.test(text)
}

function labelOf({ openedAt, client, domain, refusal }: DescribedSession): string {
  const who = domain ?? `${client.address}:${client.port}`
  const end = refusal === null ? '' : `, ${refusal.code} at ${refusal.stage ?? 'a command'}`
  return `${timeOfDay(openedAt)}  ${who}${end}`
}
