import { deleteAll, getServer, listMessages, listSessions, watch } from './api.js'
import { createDialogueView } from './dialogue-view.js'
import { byId } from './element.js'
import { createMessageList } from './message-list.js'
import { createMessageView } from './message-view.js'

const state = byId('state')
const news = byId('news')
const dialogue = createDialogueView()
const view = createMessageView(() => list.mark(undefined))
const list = createMessageList((message) => {
  list.mark(message.id)
  dialogue.show(message.session)
  void view.open(message.id)
})

let isLoading = false
let isStale = false

/** Asks for everything; if something changes meanwhile, once more afterwards. */
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
  }
}

async function reload(): Promise<void> {
  const [{ url }, { messages, total }, { sessions }] = await Promise.all([
    getServer(),
    listMessages(),
    listSessions(),
  ])
  tellHow(url)
  list.set(messages, total)
  dialogue.setSessions(sessions)
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
    news.textContent = 'All messages and dialogues are deleted.'
  })
})

watch({
  outdated() {
    tellState('live', true)
    // If the server is gone the stream says so, too.
    load().catch(() => {})
  },
  lost: () => tellState('no connection; trying again', false),
  session: (session) => dialogue.addSession(session),
  lines: ({ session, lines }) => dialogue.addLines(session, lines),
  message(message) {
    list.add(message)
    news.textContent = `New message from ${message.envelope.from || 'a bounce'}`
  },
  removed({ message }) {
    list.remove(message)
    if (view.shown === message) view.close()
  },
  cleared({ sessions }) {
    list.set([], 0)
    view.close()
    if (sessions) dialogue.clear()
  },
})
