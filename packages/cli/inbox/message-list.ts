import type { DescribedMessage, DescribedSession } from '../src/server/mail/described.js'
import { byId, element, timeOfDay } from './element.js'
import { refusalMark } from './line-element.js'

/** So many items are listed, the newest of them. */
const mostItems = 1000

/** What can be opened: a message, or the dialogue in which a mail was refused. */
export type Item =
  | { readonly kind: 'message'; readonly message: DescribedMessage }
  | { readonly kind: 'refusal'; readonly session: DescribedSession }

/** The part of the page that lists what came, newest first: messages, and mails that were refused. */
export interface MessageList {
  set(
    messages: readonly DescribedMessage[],
    total: number,
    sessions: readonly DescribedSession[],
  ): void
  add(message: DescribedMessage): void
  /** Lists a session in which a mail was refused, or takes it out when there was no refusal after all. */
  tellSession(session: DescribedSession): void
  remove(id: string): void
  /** Marks the item with an address as open, or none. */
  mark(address: string | undefined): void
}

/** Gives the address of an item in the page, without `#`. */
export function addressOf(item: Item): string {
  return item.kind === 'message' ? `message-${item.message.id}` : `session-${item.session.id}`
}

/** Creates the list. */
export function createMessageList(onOpen: (item: Item) => void): MessageList {
  const list = byId('list')
  const filter = byId<HTMLInputElement>('filter')
  const items = new Map<string, { item: Item; button: HTMLButtonElement }>()
  /** Messages that are too many to be listed. */
  let unlisted = 0
  let marked: string | undefined

  function update(): void {
    let visible = 0
    for (const { item, button } of items.values()) {
      const matches = isMeant(item, filter.value)
      if (matches) visible++
      const row = button.parentElement as HTMLElement
      row.hidden = !matches
    }
    const total = items.size + unlisted
    byId('count').textContent = filter.value ? `${visible} of ${total}` : String(total)
    byId('empty').hidden = total > 0
    byId('no-match').hidden = total === 0 || visible > 0
  }

  function prepend(item: Item): void {
    const address = addressOf(item)
    const button = buttonOf(item)
    if (address === marked) button.setAttribute('aria-current', 'true')
    button.addEventListener('click', () => onOpen(item))
    const listed = items.get(address)
    if (listed === undefined) list.prepend(element('li', {}, button))
    else listed.button.replaceWith(button)
    items.set(address, { item, button })
    if (items.size > mostItems) {
      drop([...items.keys()][0] as string)
      unlisted++
    }
  }

  function drop(address: string): void {
    items.get(address)?.button.parentElement?.remove()
    items.delete(address)
  }

  /** Up and down go from one item to the next. */
  list.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    const buttons = [...list.querySelectorAll<HTMLButtonElement>('li:not([hidden]) > button')]
    const position = buttons.indexOf(document.activeElement as HTMLButtonElement)
    buttons[position + step]?.focus()
    event.preventDefault()
  })
  filter.addEventListener('input', update)

  return {
    set(messages, total, sessions) {
      list.replaceChildren()
      items.clear()
      unlisted = total - messages.length
      const refused = sessions.filter(({ refusal }) => refusal !== null)
      const all: Item[] = [
        ...messages.map((message) => ({ kind: 'message', message }) as const),
        ...refused.map((session) => ({ kind: 'refusal', session }) as const),
      ]
      for (const item of all.sort((one, other) => timeOf(one) - timeOf(other))) prepend(item)
      update()
    },
    add(message) {
      const item: Item = { kind: 'message', message }
      if (items.has(addressOf(item))) return
      prepend(item)
      update()
    },
    tellSession(session) {
      const item: Item = { kind: 'refusal', session }
      if (session.refusal !== null) prepend(item)
      else drop(addressOf(item))
      update()
    },
    remove(id) {
      drop(`message-${id}`)
      update()
    },
    mark(address) {
      if (marked !== undefined) items.get(marked)?.button.removeAttribute('aria-current')
      marked = address
      if (address !== undefined) items.get(address)?.button.setAttribute('aria-current', 'true')
    },
  }
}

function timeOf(item: Item): number {
  return Date.parse(item.kind === 'message' ? item.message.receivedAt : item.session.openedAt)
}

function buttonOf(item: Item): HTMLButtonElement {
  const time = item.kind === 'message' ? item.message.receivedAt : item.session.openedAt
  const { title, who } = wordsOf(item)
  const button = element(
    'button',
    { type: 'button' },
    element('span', { className: 'subject', text: title }),
    element('time', { text: timeOfDay(time), datetime: time }),
    element('span', { className: 'who dim', text: who }),
  )
  const code = item.kind === 'refusal' ? item.session.refusal?.code : undefined
  if (code !== undefined) {
    const permanent = code >= 500 ? ' permanent' : ''
    button
      .querySelector('.subject')
      ?.append(
        ' ',
        element('span', { className: `badge refused${permanent}`, text: refusalMark(code) }),
      )
  }
  return button
}

function wordsOf(item: Item): { readonly title: string; readonly who: string } {
  if (item.kind === 'message') {
    const { subject, envelope } = item.message
    return {
      title: subject || '(no subject)',
      who: `${envelope.from || '<>'} to ${envelope.to.join(', ')}`,
    }
  }
  const { refusal, domain, client } = item.session
  return {
    title: `${refusal?.code} at ${refusal?.stage ?? 'a command'}`,
    who: `from ${domain ?? `${client.address}:${client.port}`}`,
  }
}

function isMeant(item: Item, wanted: string): boolean {
  const { title, who } = wordsOf(item)
  const text = `${title}\n${who}`.toLowerCase()
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
