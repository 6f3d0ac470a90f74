import type { DescribedMessage } from '../src/server/mail/described.js'
import { byId, element, timeOfDay } from './element.js'

/** So many messages are listed, the newest of them. */
const mostMessages = 1000

/** The part of the page that lists the messages, newest first. */
export interface MessageList {
  set(messages: readonly DescribedMessage[], total: number): void
  add(message: DescribedMessage): void
  remove(id: string): void
  /** Marks one as open, or none. */
  mark(id: string | undefined): void
}

/** Creates the list. */
export function createMessageList(onOpen: (message: DescribedMessage) => void): MessageList {
  const list = byId('list')
  const filter = byId<HTMLInputElement>('filter')
  const items = new Map<string, { message: DescribedMessage; button: HTMLButtonElement }>()
  let total = 0
  let marked: string | undefined

  function update(): void {
    let visible = 0
    for (const { message, button } of items.values()) {
      const matches = isMeant(message, filter.value)
      if (matches) visible++
      const item = button.parentElement as HTMLElement
      item.hidden = !matches
    }
    byId('count').textContent = filter.value ? `${visible} of ${total}` : String(total)
    byId('empty').hidden = total > 0
    byId('no-match').hidden = total === 0 || visible > 0
  }

  function prepend(message: DescribedMessage): void {
    const { id, envelope, subject, receivedAt } = message
    const button = element(
      'button',
      { type: 'button' },
      element('span', { className: 'subject', text: subject || '(no subject)' }),
      element('time', { text: timeOfDay(receivedAt), datetime: receivedAt }),
      element('span', {
        className: 'who dim',
        text: `${envelope.from || '<>'} to ${envelope.to.join(', ')}`,
      }),
    )
    if (id === marked) button.setAttribute('aria-current', 'true')
    button.addEventListener('click', () => onOpen(message))
    list.prepend(element('li', {}, button))
    items.set(id, { message, button })
    if (items.size > mostMessages) drop([...items.keys()][0] as string)
  }

  function drop(id: string): void {
    items.get(id)?.button.parentElement?.remove()
    items.delete(id)
  }

  /** Up and down go from one message to the next. */
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
    set(messages, all) {
      list.replaceChildren()
      items.clear()
      total = all
      for (const message of messages) prepend(message)
      update()
    },
    add(message) {
      if (items.has(message.id)) return
      total++
      prepend(message)
      update()
    },
    remove(id) {
      if (!items.has(id)) return
      total--
      drop(id)
      update()
    },
    mark(id) {
      if (marked !== undefined) items.get(marked)?.button.removeAttribute('aria-current')
      marked = id
      if (id !== undefined) items.get(id)?.button.setAttribute('aria-current', 'true')
    },
  }
}

function isMeant({ envelope, subject }: DescribedMessage, wanted: string): boolean {
  const text = [envelope.from, ...envelope.to, subject ?? ''].join('\n').toLowerCase()
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
