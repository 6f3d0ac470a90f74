// A process of its own: the built server, which counts what it took. Told 'report' it answers.
import { setImmediate } from 'node:timers/promises'
import { type SmtpSession, setupSmtpServer } from '@statuary/smtp-mock'
import { contentOf, recipientOf, senderOf } from './content.ts'

/** What the server found. */
export interface Report {
  readonly taken: number
  /** Numbers that came more than once. */
  readonly doubled: number
  /** Messages whose envelope or content is that of another number. */
  readonly mixedUp: number
  readonly kept: number
  readonly dropped: number
  /** The numbers of the messages that are kept, in order. */
  readonly lastCame: readonly number[]
  readonly keptNumbers: readonly number[]
  /** The most sessions that were open at once. */
  readonly mostAtOnce: number
  readonly transcriptOctets: number
  /** Bytes of heap and buffers after a garbage collection. */
  readonly memory: number
}

const [maxMessages, maxBytes] = process.argv.slice(2).map(Number) as [number, number]
const mail = setupSmtpServer({ maxMessages, maxBytes })
const seen = new Set<number>()
let open: SmtpSession[] = []
let lastCame: number[] = []
let doubled = 0
let mixedUp = 0
let mostAtOnce = 0

const numberOf = (address: string) => Number(/^m(\d+)@/.exec(address)?.[1])

mail.events.on('session', (session) => {
  open = [...open.filter(({ isClosed }) => !isClosed), session]
  mostAtOnce = Math.max(mostAtOnce, open.length)
})
mail.events.on('message', ({ envelope, raw }) => {
  const number = numberOf(envelope.from)
  if (seen.has(number)) doubled++
  seen.add(number)
  const isWhole =
    envelope.from === senderOf(number) &&
    envelope.to.length === 1 &&
    envelope.to[0] === recipientOf(number) &&
    raw.toString('latin1') === contentOf(number)
  if (!isWhole) mixedUp++
  lastCame.push(number)
  if (lastCame.length > 2 * maxMessages) lastCame = lastCame.slice(-maxMessages)
})

process.on('message', async () => {
  // The client may know of the end of a connection before the server does.
  while (open.some(({ isClosed }) => !isClosed)) await setImmediate()
  open = []
  // Sockets that have just closed, and buffers of what was collected, go with the turns after.
  for (let turn = 0; turn < 5; turn++) {
    await setImmediate()
    globalThis.gc?.()
  }
  const { heapUsed, external } = process.memoryUsage()
  const report: Report = {
    taken: seen.size,
    doubled,
    mixedUp,
    kept: mail.inbox.length,
    dropped: mail.dropped.messages,
    lastCame: lastCame.slice(-mail.inbox.length),
    keptNumbers: mail.inbox.map(({ envelope }) => numberOf(envelope.from)),
    mostAtOnce,
    transcriptOctets: mail.sessions
      .flatMap(({ transcript }) => transcript)
      .reduce((sum, { length }) => sum + length, 0),
    memory: heapUsed + external,
  }
  process.send?.(report)
})

const { port } = await mail.listen()
process.send?.(port)
