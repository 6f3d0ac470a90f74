import type { DescribedMessage } from '../src/server/mail/described.js'
import { deleteAll, getServer, listMessages, listSessions, watch } from './api.js'
import { createDialogueView } from './dialogue-view.js'
import { byId } from './element.js'
import { addressOf, createMessageList } from './message-list.js'
import { createMessageView } from './message-view.js'

const state = byId('state')
const news = byId('news')
const dialogue = createDialogueView({
  onChange: (session) => list.tellSession(session),
  onChoose: (session) => setAddress(`session-${session}`),
})
const view = createMessageView(() => {
  list.mark(undefined)
  if (location.hash.startsWith('#message-')) setAddress('')
})
const list = createMessageList((item) => {
  setAddress(addressOf(item))
  openItem(item.kind === 'message' ? item.message : undefined, addressOf(item))
})
/** What was listed last, for addresses. */
let known: readonly DescribedMessage[] = []

/** Gives what is open an address of its own, which can be shared and gone back to. */
function setAddress(address: string): void {
  if (location.hash.slice(1) === address) return
  history.pushState(null, '', address === '' ? location.pathname : `#${address}`)
}

function openItem(message: DescribedMessage | undefined, address: string): void {
  if (message === undefined) {
    view.close()
    list.mark(address)
    dialogue.show(address.slice('session-'.length))
    return
  }
  list.mark(address)
  dialogue.show(message.session)
  void view.open(message.id)
}

/** Opens what the address names, if it is there. */
function openAddress(): void {
  const [, kind, id] = location.hash.match(/^#(message|session)-([\w-]+)$/) ?? []
  if (kind === undefined || id === undefined) return
  const message = kind === 'message' ? known.find((one) => one.id === id) : undefined
  if (kind === 'message' && message === undefined) return
  openItem(message, `${kind}-${id}`)
}
addEventListener('popstate', openAddress)

let isLoading = false
/** Whether what the address named at first was opened. */
let isOpened = false
let isStale = false
/** What was told while everything was asked for. */
const early: (() => void)[] = []

/** Asks for everything; if that is outdated by the time it comes, once more. */
async function load(): Promise<void> {
  isStale = true
  if (isLoading) return
  isLoading = true
  try {
    while (isStale) {
      isStale = false
      await reload()
    }
  } finally {
    isLoading = false
    for (const take of early.splice(0)) take()
  }
}

/** What the answers say may be older than what the stream tells before they come, so that waits for them. */
function afterLoading<Data>(take: (data: Data) => void): (data: Data) => void {
  return (data) => {
    if (isLoading) early.push(() => take(data))
    else take(data)
  }
}

async function reload(): Promise<void> {
  const [{ url, site }, { messages, total }, { sessions }] = await Promise.all([
    getServer(),
    listMessages(),
    listSessions(),
  ])
  tellHow(url)
  known = messages
  dialogue.setSite(site)
  list.set(messages, total, sessions)
  dialogue.setSessions(sessions)
  if (!isOpened) openAddress()
  isOpened = true
  if (view.shown !== undefined && !messages.some(({ id }) => id === view.shown)) view.close()
}

function tellHow(url: string): void {
  byId('address').textContent = url
  const insecure = url.startsWith('smtps:') ? ' --insecure' : ''
  const command = (to: string) =>
    `printf 'Subject: hi\\r\\n\\r\\nhi\\r\\n' | curl${insecure} --url ${url} --mail-from a@b.test --mail-rcpt ${to} -T -`
  byId('try-mail').textContent = command('ann@example.test')
  byId('try-refusal').textContent = command('550@any.test')
}

function tellState(text: string, isLive: boolean): void {
  state.textContent = text
  state.classList.toggle('live', isLive)
}

byId('delete-all').addEventListener('click', () => {
  void deleteAll().then(() => {
    news.textContent = 'All messages and dialogues have been deleted.'
  })
})

watch({
  outdated() {
    tellState('live', true)
    // If the server is gone the stream says so, too.
    load().catch(() => {})
  },
  lost: () => tellState('no connection; reconnecting', false),
  session: afterLoading((session) => dialogue.addSession(session)),
  lines: afterLoading(({ session, lines }) => dialogue.addLines(session, lines)),
  message: afterLoading((message) => {
    // It may be among those that were listed.
    if (known.some(({ id }) => id === message.id)) return
    known = [...known, message]
    list.add(message)
    news.textContent = `New message from ${message.envelope.from || 'a bounce'}`
  }),
  removed: afterLoading(({ message }) => {
    list.remove(message)
    if (view.shown === message) view.close()
  }),
  cleared: afterLoading(({ sessions }) => {
    known = []
    if (sessions) dialogue.clear()
    list.set([], 0, dialogue.sessions)
    view.close()
  }),
})
