import type { MailEvent } from './described.js'
import type { MailFeed } from './mail-feed.js'

/** How often a stream gives a sign of life. */
export interface EventStreamPace {
  readonly heartbeatMs: number
  /** Events are collected for so long, so that a busy server does not drown who watches it. */
  readonly collectMs: number
  /** If more are waiting they are dropped, and `behind` says so. */
  readonly mostWaiting: number
}

const usualPace: EventStreamPace = { heartbeatMs: 15_000, collectMs: 40, mostWaiting: 2000 }

/**
 * Streams what happens at a mail server as server-sent events, until the reader cancels or the signal
 * aborts.
 *
 * It begins with `ready`. A reader that is too slow gets `behind` in the place of what it missed, and
 * may ask the API for how things stand.
 *
 * @see WHATWG HTML section 9.2
 */
export function createEventStream(
  feed: MailFeed,
  signal: AbortSignal,
  { heartbeatMs, collectMs, mostWaiting }: EventStreamPace = usualPace,
): ReadableStream<Uint8Array> {
  let waiting: MailEvent[] = []
  let isBehind = false
  let timer: NodeJS.Timeout | undefined
  let heartbeat: NodeJS.Timeout | undefined
  let end = () => {}

  return new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string) => controller.enqueue(Buffer.from(text))
      const flush = () => {
        timer = undefined
        if (waiting.length === 0 && !isBehind) return
        // The reader has not taken what it got before.
        if ((controller.desiredSize ?? 0) <= 0) return later()
        send(
          [
            ...(isBehind ? [format('behind', {})] : []),
            ...waiting.map(({ name, data }) => format(name, data)),
          ].join(''),
        )
        waiting = []
        isBehind = false
      }
      const later = () => {
        timer ??= setTimeout(flush, collectMs)
      }
      const unsubscribe = feed.subscribe((event) => {
        waiting.push(event)
        if (waiting.length > mostWaiting) {
          waiting = []
          isBehind = true
        }
        later()
      })
      heartbeat = setInterval(() => {
        if ((controller.desiredSize ?? 0) > 0) send(': still here\n\n')
      }, heartbeatMs)
      end = () => {
        unsubscribe()
        clearTimeout(timer)
        clearInterval(heartbeat)
        signal.removeEventListener('abort', onAbort)
      }
      const onAbort = () => {
        end()
        controller.close()
      }
      if (signal.aborted) return onAbort()
      signal.addEventListener('abort', onAbort)
      send(format('ready', {}))
    },
    cancel: () => end(),
  })
}

/** JSON has no line ends of its own, so one line of data is enough. */
function format(name: string, data: object): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`
}
