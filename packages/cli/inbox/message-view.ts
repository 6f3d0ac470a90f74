import type { ReadMessage } from '../src/server/mail/described.js'
import { deleteMessage, readMessage, readSource } from './api.js'
import { byId, element } from './element.js'
import { linksOf } from './links.js'

/** The part of the page that shows one message. */
export interface MessageView {
  /** The id of the message that it shows. */
  readonly shown: string | undefined
  open(id: string): Promise<void>
  close(): void
}

type Form = 'text' | 'html' | 'headers' | 'source'

/** Creates the view, which shows nothing yet. */
export function createMessageView(onClose: () => void): MessageView {
  const section = byId('message')
  const title = byId('message-title')
  const fields = byId('fields')
  const body = byId('body')
  const forms = [...document.querySelectorAll<HTMLInputElement>('input[name=form]')]
  let shown: ReadMessage | undefined
  let opened = 0

  async function showAs(form: Form): Promise<void> {
    const turn = opened
    const content = await contentOf(shown as ReadMessage, form)
    const isChosen = forms.some(({ checked, value }) => checked && value === form)
    if (turn === opened && isChosen) body.replaceChildren(content)
  }

  function close(): void {
    opened++
    shown = undefined
    section.hidden = true
    body.replaceChildren()
    onClose()
  }

  for (const input of forms) {
    input.addEventListener('change', () => void showAs(input.value as Form))
  }
  byId('close').addEventListener('click', close)
  byId('delete-one').addEventListener('click', () => {
    if (shown) void deleteMessage(shown.id)
  })

  return {
    get shown() {
      return shown?.id
    },
    async open(id) {
      const turn = ++opened
      const message = await readMessage(id).catch(() => undefined)
      // Another one may have been opened meanwhile.
      if (message === undefined || turn !== opened) return
      shown = message
      title.textContent = message.subject || '(no subject)'
      fields.replaceChildren(...fieldsOf(message))
      const there: Record<Form, boolean> = {
        text: message.text !== null,
        html: message.html !== null,
        headers: message.headers.length > 0,
        source: true,
      }
      const chosen = (['text', 'html', 'source'] as const).find((form) => there[form]) as Form
      for (const input of forms) {
        input.disabled = !there[input.value as Form]
        input.checked = input.value === chosen
      }
      body.replaceChildren()
      section.hidden = false
      title.focus()
      await showAs(chosen)
    },
    close,
  }
}

function fieldsOf(message: ReadMessage): Node[] {
  const { envelope, receivedAt, size, user, authorizationIdentity, attachments, unreadable } =
    message
  const fields: [string, string | Node[]][] = [
    ['From', envelope.from || '<> (a bounce)'],
    ['To', envelope.to.join(', ')],
    ['Received', `${new Date(receivedAt).toLocaleString()}, ${size} octets`],
  ]
  if (user !== null) {
    const acting = authorizationIdentity === null ? '' : `, to act as ${authorizationIdentity}`
    fields.push(['Logged in', `as ${user}${acting}`])
  }
  if (attachments.length > 0) {
    const items = attachments.map(({ filename, mimeType, size }, index) =>
      element(
        'li',
        {},
        element('a', {
          href: `/api/smtp/messages/${message.id}/attachments/${index}`,
          download: filename ?? `${message.id}-${index}`,
          text: filename ?? '(no name)',
        }),
        ` (${mimeType}, ${size} octets)`,
      ),
    )
    fields.push(['Attached', [element('ul', {}, ...items)]])
  }
  const links = linksOf(message)
  if (links.length > 0) {
    const items = links.map((href) =>
      element(
        'li',
        {},
        element('a', { href, target: '_blank', rel: 'noopener noreferrer', text: href }),
      ),
    )
    // Nothing in the mail itself can be followed: its frame is sealed.
    fields.push(['Links', [element('ul', { className: 'links' }, ...items)]])
  }
  if (unreadable !== null) fields.push(['Unreadable', unreadable])
  return fields.flatMap(([name, value]) => [
    element('dt', { text: name }),
    typeof value === 'string' ? element('dd', { text: value }) : element('dd', {}, ...value),
  ])
}

async function contentOf(message: ReadMessage, form: Form): Promise<Node> {
  switch (form) {
    case 'html':
      // No scripts, no forms, no popups, no origin; its own policy lets it load nothing.
      return element('iframe', {
        sandbox: '',
        src: `/api/smtp/messages/${message.id}.html`,
        title: 'The HTML of the message, in which nothing is run',
      })
    case 'headers':
      return asText(
        message.headers.map(({ name, value }) => `${name}: ${value}`).join('\n'),
        'The headers of the message',
      )
    case 'source':
      return asText(await readSource(message.id), 'The source of the message')
    case 'text':
      return asText(message.text ?? '', 'The text of the message')
  }
}

function asText(text: string, label: string): Node {
  return element('pre', {
    className: 'wrap',
    tabindex: '0',
    role: 'region',
    'aria-label': label,
    text,
  })
}
