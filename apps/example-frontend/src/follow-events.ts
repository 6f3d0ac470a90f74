import { pause } from './pause.ts'

/** One event of a stream, as it was sent. */
export interface StreamedEvent {
  readonly id: string
  readonly data: string
}

/** What `followEvents` takes. */
export interface FollowOptions {
  /** Ends the connection or the wait under way, and with it the call. */
  readonly signal: AbortSignal
  readonly onEvent: (event: StreamedEvent) => void
  /** Called before each wait, to show it. */
  readonly onLost?: (waitMs: number) => void
  /** How long to wait before the next connection, until the server says otherwise; 1,000 unless told. */
  readonly retryMs?: number
}

/**
 * Follows a stream of server-sent events, and connects again where it breaks or ends.
 *
 * It tells the server the last event that it has seen. An event that broke off in the middle is
 * left out: it comes again. It resolves when the server has no more to say (204), and also when it
 * has no stream at all.
 *
 * @throws the reason of `signal`.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export async function followEvents(url: string, options: FollowOptions): Promise<void> {
  const { signal, onEvent, onLost } = options
  let retryMs = options.retryMs ?? 1000
  let lastId = ''
  for (;;) {
    try {
      const headers = { Accept: 'text/event-stream', ...(lastId && { 'Last-Event-ID': lastId }) }
      const { status, headers: received, body } = await fetch(url, { headers, signal })
      const isStream = received.get('Content-Type')?.startsWith('text/event-stream')
      if (status < 500 && !(status === 200 && isStream)) return
      for await (const event of isStream && body ? readEvents(body) : []) {
        lastId = event.id ?? lastId
        retryMs = event.retry ?? retryMs
        if (event.data !== undefined) onEvent({ id: lastId, data: event.data })
      }
    } catch {
      signal.throwIfAborted()
    }
    onLost?.(retryMs)
    await pause(retryMs, signal)
  }
}

interface RawEvent {
  id?: string
  data?: string
  retry?: number
}

/** An event counts once its blank line has come. */
async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<RawEvent> {
  let rest = ''
  const reader = body.pipeThrough(new TextDecoderStream() as never).getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const blocks = `${rest}${value}`.split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) yield parse(block)
  }
}

function parse(block: string): RawEvent {
  const event: RawEvent = {}
  for (const line of block.split('\n')) {
    const [, field, value = ''] = /^(\w+): ?(.*)$/.exec(line) ?? []
    if (field === 'id') event.id = value
    if (field === 'data') event.data = event.data === undefined ? value : `${event.data}\n${value}`
    if (field === 'retry') event.retry = Number(value)
  }
  return event
}
