import type {
  DescribedLine,
  DescribedMessage,
  DescribedSession,
  MailEvent,
  ReadMessage,
} from '../src/server/mail/described.js'

/** A session with its lines. */
export interface Dialogue extends DescribedSession {
  readonly transcript: readonly DescribedLine[]
  readonly lines: number
}

async function get<Answer>(path: string): Promise<Answer> {
  const response = await fetch(path)
  if (!response.ok) throw new Error(`${response.status} at ${path}`)
  return response.json()
}

/** Tells where the SMTP mock listens. */
export const getServer = () => get<{ url: string; site: string | null }>('/api/smtp')

/** Lists the newest messages, newest last. */
export const listMessages = () =>
  get<{ messages: DescribedMessage[]; total: number }>('/api/smtp/messages?limit=1000')

/** Lists the newest sessions, newest last. */
export const listSessions = () =>
  get<{ sessions: DescribedSession[]; total: number }>('/api/smtp/sessions?limit=200')

/** Reads a message. */
export const readMessage = (id: string) => get<ReadMessage>(`/api/smtp/messages/${id}`)

/** Reads the octets of a message as text, so far as anybody would scroll. */
export async function readSource(id: string): Promise<string> {
  const response = await fetch(`/api/smtp/messages/${id}.eml`)
  const octets = await response.arrayBuffer()
  const shown = new TextDecoder().decode(octets.slice(0, 256 * 1024))
  return octets.byteLength > 256 * 1024 ? `${shown}\n[...]` : shown
}

/** Reads a session with as many lines of each message as the event stream shows. */
export const readDialogue = (id: string) =>
  get<Dialogue>(`/api/smtp/sessions/${id}?limit=10000&content=50`)

/** Deletes a message. */
export const deleteMessage = (id: string) => fetch(`/api/smtp/messages/${id}`, { method: 'DELETE' })

/** Deletes all messages and sessions. */
export const deleteAll = () => fetch('/api/smtp/sessions', { method: 'DELETE' })

/** Who is told of what happens. */
export type Watcher = {
  readonly [Event in MailEvent as Event['name']]: (data: Event['data']) => void
} & {
  /** The stream has begun, anew perhaps, or was behind: whatever was known may be old. */
  outdated(): void
  lost(): void
}

/** Watches what happens; the browser connects again by itself. */
export function watch(watcher: Watcher): void {
  const stream = new EventSource('/api/smtp/events')
  for (const name of ['session', 'lines', 'message', 'removed', 'cleared'] as const) {
    stream.addEventListener(name, ({ data }) => watcher[name](JSON.parse(data)))
  }
  stream.addEventListener('ready', () => watcher.outdated())
  stream.addEventListener('behind', () => watcher.outdated())
  stream.addEventListener('error', () => watcher.lost())
}
