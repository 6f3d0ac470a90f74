import type { RequestHandler, WebSocketHandler } from 'msw'
import { vi } from 'vitest'

/** What a test needs of its backend, which can be written by hand or with this package. */
export interface Need {
  /** The name of its file in `by-hand` and in `with-statuary`. */
  readonly file: string
  readonly title: string
  /** Asks the backend, and gives what a client saw. */
  see(): Promise<unknown>
  /** What it has to be, both ways. */
  readonly expected: unknown
}

/** What such a file exports. */
export interface Written {
  readonly handlers: readonly (RequestHandler | WebSocketHandler)[]
  /** Starts over, where `rewindAll` does not. */
  readonly rewind?: () => void
}

const orders = 'https://api.test/orders'
const events = 'https://api.test/events'

/** Ten of them. */
export const needs: readonly Need[] = [
  {
    file: 'busy',
    title: 'A busy server that says how long to wait',
    async see() {
      const response = await fetch(orders)
      return [response.status, response.headers.get('Retry-After'), await response.json()]
    },
    expected: [503, '5', { error: 'service_unavailable', retry_after: 5 }],
  },
  {
    file: 'retry',
    title: 'Two failures, then success',
    see: () => statuses(4),
    expected: [503, 503, 200, 200],
  },
  {
    file: 'second-page',
    title: 'A failure on the second page only',
    see: async () => [
      ...(await statuses(1)),
      ...(await statuses(2, `${orders}?page=2`)),
      ...(await statuses(1, `${orders}?page=3`)),
    ],
    expected: [200, 502, 200, 200],
  },
  {
    file: 'rate-limit',
    title: 'Five requests a second',
    async see() {
      vi.useFakeTimers({ toFake: ['Date'] })
      try {
        const before = await statuses(6)
        const refused = await fetch(orders)
        vi.advanceTimersByTime(1000)
        return [...before, refused.headers.get('Retry-After'), ...(await statuses(1))]
      } finally {
        vi.useRealTimers()
      }
    },
    expected: [200, 200, 200, 200, 200, 429, '1', 200],
  },
  {
    file: 'expired-token',
    title: 'A token that has expired and is refreshed',
    async see() {
      const [old] = await statuses(1, orders, { headers: { Authorization: 'Bearer old' } })
      const { access_token } = await (await fetch('https://api.test/token', post())).json()
      const headers = { Authorization: `Bearer ${access_token}` }
      return [old, ...(await statuses(1, orders, { headers }))]
    },
    expected: [401, 200],
  },
  {
    file: 'flaky',
    title: 'Occasional failures, for the same requests in every run',
    see: () => statuses(10),
    expected: [500, 500, 200, 200, 200, 200, 200, 500, 200, 200],
  },
  {
    file: 'broken-off',
    title: 'A connection that breaks after seven bytes',
    see: () => read(orders),
    expected: [200, '{"statu', 'TypeError'],
  },
  {
    file: 'event-stream',
    title: 'An event stream that breaks and is resumed',
    see: async () => [
      await read(events),
      await read(events, { 'Last-Event-ID': '1' }),
      await read(events, { 'Last-Event-ID': '2' }),
    ],
    expected: [
      [200, 'id: 1\ndata: packed\n\n', 'TypeError'],
      [200, 'id: 2\ndata: shipped\n\n', undefined],
      [204, '', undefined],
    ],
  },
  {
    file: 'partial-answer',
    title: 'A GraphQL response with only part of its data',
    async see() {
      const query = 'query GetPage { user { id } orders { id } }'
      const response = await fetch('https://api.test/graphql', post({ query }))
      return response.json()
    },
    expected: {
      data: { user: { id: '7' }, orders: null },
      errors: [
        {
          message: 'You are not allowed to do this.',
          path: ['orders'],
          extensions: { code: 'FORBIDDEN' },
        },
      ],
    },
  },
  {
    file: 'lost-socket',
    title: 'A WebSocket that is lost but works when reopened',
    see: async () => [await listen(), await listen()],
    expected: [
      ['open', 'error', 'close 1006 false'],
      ['open', 'welcome'],
    ],
  },
]

async function statuses(count: number, url = orders, init?: RequestInit): Promise<number[]> {
  const all: number[] = []
  for (let index = 0; index < count; index++) all.push((await fetch(url, init)).status)
  return all
}

function post(body: object = {}): RequestInit {
  const headers = { 'Content-Type': 'application/json' }
  return { method: 'POST', headers, body: JSON.stringify(body) }
}

/** Gives the status, what came, and the name of the error after it. */
async function read(url: string, headers: Readonly<Record<string, string>> = {}) {
  const { status, body } = await fetch(url, { headers })
  const decoder = new TextDecoder()
  let text = ''
  try {
    for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
      text += decoder.decode(chunk)
    }
    return [status, text, undefined]
  } catch (error) {
    return [status, text, (error as Error).name]
  }
}

/** Gives what a socket tells until it closes, or until its first message. */
function listen(): Promise<string[]> {
  const socket = new WebSocket('wss://chat.test')
  const log: string[] = []
  return new Promise((resolve) => {
    socket.onopen = () => log.push('open')
    socket.onerror = () => log.push('error')
    socket.onmessage = ({ data }) => {
      log.push(String(data))
      socket.close()
      resolve([...log])
    }
    socket.onclose = ({ code, wasClean }) => {
      log.push(`close ${code} ${wasClean}`)
      resolve(log)
    }
  })
}
