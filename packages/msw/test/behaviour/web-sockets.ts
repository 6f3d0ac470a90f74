import {
  closeWith,
  connectionSequence,
  dropped,
  rewindAll,
  type SocketListener,
  silent,
  slowMessages,
} from '@statuary/msw'
import { type RequestHandler, ws } from 'msw'
import { type Behaviour, equal, type Place } from './harness.ts'

/** What WebSocket connections do. */
export const webSocketBehaviours: readonly Behaviour[] = [
  {
    name: 'closeWith closes an open connection, with code and reason',
    async run(place) {
      const chat = open(place, closeWith(1013, 'Try again later'))
      equal(await chat.end, ['open', 'close 1013 "Try again later" clean'])
    },
  },
  {
    name: 'closeWith and dropped let answers to the last message through, and read no more',
    async run(place) {
      const moment = { afterMessages: 2 }
      const asked = ['open', 'echo a', 'echo b']
      const closed = open(place, closeWith(4000, '', moment), echo)
      for (const message of ['a', 'b', 'c']) closed.say(message)
      equal(await closed.end, [...asked, 'close 4000 "" clean'])
      const lost = open(place, dropped(moment), echo)
      for (const message of ['a', 'b', 'c']) lost.say(message)
      equal(await lost.end, [...asked, 'error', 'close 1006 "" not clean'])
    },
  },
  {
    name: 'closeWith waits as long as it is told, but not for a client that is gone',
    async run(place) {
      const before = performance.now()
      await open(place, closeWith(1001, '', { afterMs: 40 })).end
      const elapsed = performance.now() - before
      if (elapsed < 39) throw new Error(`Closed after ${elapsed} ms.`)
      const left = open(place, closeWith(1001, '', { afterMs: 2_000_000 }))
      await left.first
      left.socket.close(3000)
      equal(await left.end, ['open', 'close 3000 "" clean'])
    },
  },
  {
    name: 'dropped is an error, then 1006, as a browser shows it',
    async run(place) {
      const lost = open(place, dropped())
      equal(await lost.end, ['open', 'error', 'close 1006 "" not clean'])
      equal(lost.socket.readyState, 3)
      const refused = open(place, dropped({ beforeOpen: true }))
      equal(await refused.end, ['error', 'close 1006 "" not clean'])
      equal(refused.socket.readyState, 3)
    },
  },
  {
    name: 'silent says nothing, and silences other handlers',
    async run(place) {
      const greet: SocketListener = ({ client }) => client.send('welcome')
      const chat = open(place, silent(), greet, echo)
      chat.say('a')
      await chat.first
      // Another connection that was answered shows that this one would have been.
      const other = open(place, closeWith(1000, '', { afterMessages: 1 }), echo)
      other.say('b')
      equal(await other.end, ['open', 'echo b', 'close 1000 "" clean'])
      equal(chat.seen, ['open'])
    },
  },
  {
    name: 'slowMessages sends late, and in order',
    async run(place) {
      const before = performance.now()
      const chat = open(
        place,
        slowMessages(40, ({ client }) => {
          client.send('one')
          client.send('two')
          client.close(1012)
        }),
      )
      equal(await chat.end, ['open', 'one', 'two', 'close 1012 "" clean'])
      const elapsed = performance.now() - before
      if (elapsed < 39) throw new Error(`Ended after ${elapsed} ms.`)
    },
  },
  {
    name: 'connectionSequence gives each connection its listener, and is rewound',
    async run(place) {
      const steps = connectionSequence(closeWith(1013), dropped(), closeWith(1001))
      const codes = async (connections: number) => {
        const ends: (string | undefined)[] = []
        while (ends.length < connections) ends.push((await open(place, steps).end).at(-1))
        return ends
      }
      const all = ['close 1013 "" clean', 'close 1006 "" not clean', 'close 1001 "" clean']
      equal(await codes(4), [...all, 'close 1001 "" clean'])
      steps.rewind()
      equal(await codes(2), all.slice(0, 2))
      rewindAll()
      equal(await codes(1), all.slice(0, 1))
    },
  },
]

const echo: SocketListener = ({ client }) => {
  client.addEventListener('message', ({ data }) => client.send(`echo ${data}`))
}

/** Opens a connection to a server that these listeners make, and notes what the page sees. */
function open({ base, use }: Place, ...listeners: readonly SocketListener[]) {
  const url = `${base.replace(/^http/, 'ws')}/${crypto.randomUUID()}`
  const link = ws.link(url)
  const handlers = listeners.map((listener) => link.addEventListener('connection', listener))
  use(...(handlers as unknown as RequestHandler[]))
  const socket = new WebSocket(url)
  const seen: string[] = []
  const first = new Promise<void>((resolve) => {
    socket.addEventListener('open', () => resolve())
    socket.addEventListener('error', () => resolve())
  })
  const end = new Promise<readonly string[]>((resolve) => {
    socket.addEventListener('open', () => seen.push('open'))
    socket.addEventListener('error', () => seen.push('error'))
    socket.addEventListener('message', ({ data }) => seen.push(data))
    socket.addEventListener('close', ({ code, reason, wasClean }) => {
      seen.push(`close ${code} "${reason}" ${wasClean ? 'clean' : 'not clean'}`)
      resolve(seen)
    })
  })
  const say = (message: string) => void first.then(() => socket.send(message))
  return { socket, seen, first, end, say }
}
