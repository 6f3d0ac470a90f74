import { HttpResponse } from 'msw'
import { arrival } from '../arrival.js'
import { describe } from '../call-resolver.js'
import { logged } from '../calls.js'
import { deliver } from '../deliver.js'
import type { MockedResponse, PlainResolver } from '../resolver.js'
import { waited } from '../waited.js'
import { whenAborted } from '../when-aborted.js'
import { serialiseEvent } from './stream-event.js'
import type { StreamStep } from './stream-step.js'

/**
 * Answers with a stream of server-sent events.
 *
 * Steps are events, with `wait(100)`, `retry(3000)`, `cut()`, `hang()` or `end()` between them.
 * After the last step, the stream stays open, like that of a server that is waiting for news.
 *
 * A client that reconnects with `Last-Event-ID` continues after that event, skipping the waits and
 * breaks before the next one; an event that `cut` broke is then sent whole. If there is nothing
 * more, a stream that ended answers with 204, which stops EventSource. An id that no event has
 * starts from the beginning. Nothing is counted, so there is nothing to rewind: if connections
 * differ in other ways, put event streams in a `sequence`.
 *
 * It works in `http.get`, and also in `http.post` and `sse`. A worker in Chromium does not see
 * `Last-Event-ID`: use a `sequence` there to say what the next connection gets.
 *
 * @throws {TypeError} if there is no step, or one that is invalid; the message names its place.
 * @example http.get('/api/orders/events', eventStream({ id: '1', data: { state: 'packed' } }, cut()))
 * @example
 * http.post('/v1/messages', eventStream({ data: 'Hel' }, cut({ data: 'lo' }, { afterBytes: 7 })))
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function eventStream(...steps: readonly StreamStep[]): PlainResolver {
  if (steps.length === 0) {
    throw new TypeError("An event stream needs at least one step, such as { data: 'hello' }.")
  }
  const prepared = steps.map((step, index) =>
    prepare(step, `Step ${index + 1} of the event stream`),
  )
  return logged((info) => deliver(info, answer(prepared, info.request)))
}

/** A step with its octets, written once. */
type Prepared =
  | { readonly act: 'send'; readonly chunk: Uint8Array; readonly id?: string | undefined }
  | { readonly act: 'cut'; readonly chunk: Uint8Array; readonly whole?: Prepared }
  | { readonly act: 'wait'; readonly ms: number }
  | { readonly act: 'hang' | 'end' }

function prepare(step: StreamStep, place: string): Prepared {
  if (typeof step !== 'object' || step === null || Array.isArray(step)) {
    throw new TypeError(
      `${place} is ${describe(step)}. A step is an event, such as { data: 'hello' }, or one of wait(100), retry(3000), cut(), hang() and end().`,
    )
  }
  if (!('act' in step)) {
    return { act: 'send', chunk: serialiseEvent(step, place), id: step.id }
  }
  switch (step.act) {
    case 'retry':
      return { act: 'send', chunk: new TextEncoder().encode(`retry: ${step.ms}\n\n`) }
    case 'cut': {
      const { broken, afterBytes } = step
      if (broken === undefined) return { act: 'cut', chunk: new Uint8Array() }
      const whole = prepare(broken, place) as Prepared & { chunk: Uint8Array }
      return { act: 'cut', chunk: whole.chunk.subarray(0, afterBytes), whole }
    }
    default:
      return step
  }
}

function answer(all: readonly Prepared[], request: Request): MockedResponse {
  const steps = resume(all, request.headers.get('Last-Event-ID'))
  if (steps === undefined) return new HttpResponse<never>(null, { status: 204 })
  const headers = {
    'Content-Type': 'text/event-stream',
    'Cache-Control': 'no-cache',
    // Without it, fetch of MSW 3 takes a stream that broke for one that ended.
    'Transfer-Encoding': 'chunked',
  }
  const body = request.method === 'HEAD' ? null : play(steps, request)
  return new HttpResponse<never>(body as never, { headers })
}

/** Returns the steps that are left for a client; undefined if it has seen all of an ended stream. */
function resume(
  steps: readonly Prepared[],
  lastId: string | null,
): readonly Prepared[] | undefined {
  const seen = lastId === null ? -1 : steps.findLastIndex((step) => idOf(step) === lastId)
  if (seen < 0) return steps
  const left = steps.slice(seen + 1)
  const whole = left.map((step) => (step.act === 'cut' && step.whole) || step)
  const next = whole.findIndex(({ act }) => act === 'send')
  if (next < 0) return left.some(({ act }) => act === 'end') ? undefined : [{ act: 'hang' }]
  return [...whole.slice(next, next + 1), ...left.slice(next + 1)]
}

function idOf(step: Prepared): string | undefined {
  if (step.act === 'cut') return step.whole && idOf(step.whole)
  return step.act === 'send' ? step.id : undefined
}

function play(steps: readonly Prepared[], request: Request): ReadableStream<Uint8Array> {
  const left = steps.values()
  const closed = new AbortController()
  let isBroken = false
  let forget = () => {}

  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> => {
    if (isBroken) {
      await arrival()
      forget()
      if (isEventSourceOfBrowser(request)) return controller.close()
      return controller.error(new TypeError('terminated', { cause: 'cut() broke the stream.' }))
    }
    const step = left.next().value ?? { act: 'hang' }
    switch (step.act) {
      case 'cut':
        isBroken = true
        return controller.enqueue(step.chunk)
      case 'send':
        return controller.enqueue(step.chunk)
      case 'wait':
        return (await waited(step.ms, request, closed.signal)) ? pull(controller) : undefined
      case 'hang':
        // Whoever reads waits for a chunk that never comes.
        return undefined
      case 'end':
        forget()
        return controller.close()
    }
  }

  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        // Nothing yet, but it lets the client see the status.
        controller.enqueue(new Uint8Array())
        // MSW 2 does not end the content of a request that was given up.
        forget = whenAborted(request, () => controller.error(request.signal.reason))
      },
      pull,
      cancel() {
        forget()
        closed.abort()
      },
    },
    // What was asked for ahead would be lost when the connection breaks.
    { highWaterMark: 0 },
  )
}

/**
 * Checks whether an EventSource asked through the worker: Chromium closes one for good whose stream
 * a worker broke, where it reconnects when a server did. It does so after an end, too, and shows no
 * difference but that.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#dom-eventsource-dev
 */
function isEventSourceOfBrowser({ headers, cache }: Request): boolean {
  return (
    typeof navigator !== 'undefined' &&
    'serviceWorker' in navigator &&
    cache === 'no-store' &&
    headers.get('Accept') === 'text/event-stream'
  )
}
