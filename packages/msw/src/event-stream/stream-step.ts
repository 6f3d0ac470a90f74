import { describe } from '../call-resolver.js'
import { type StreamEvent, serialiseEvent } from './stream-event.js'

/** What an event stream does next: it sends something, waits, or comes to an end. */
export type StreamStep = StreamEvent | StreamAct

/** What `wait`, `retry`, `cut`, `hang` and `end` return. */
export type StreamAct =
  | { readonly act: 'wait'; readonly ms: number }
  | { readonly act: 'retry'; readonly ms: number }
  // Not called event: an editor would show it for that of a StreamEvent.
  | { readonly act: 'cut'; readonly broken?: StreamEvent; readonly afterBytes: number }
  | { readonly act: 'hang' }
  | { readonly act: 'end' }

/** Where `cut` breaks an event. */
export interface CutOptions {
  /** How many bytes of the event arrive before the connection breaks, at least 0. */
  readonly afterBytes: number
}

const longestTimer = 2 ** 31 - 1

/**
 * Lets time pass before the next step of an `eventStream`.
 *
 * It is a timer, so fake timers can advance it. It ends when the client closes the stream.
 *
 * @param ms - milliseconds, at least 0.
 * @throws {RangeError} if that is not a time that a timer can wait.
 * @example eventStream({ data: 1 }, wait(100), { data: 2 })
 */
export function wait(ms: number): StreamAct {
  if (!(typeof ms === 'number' && ms >= 0 && ms <= longestTimer)) {
    throw new RangeError(
      `wait cannot last ${describe(ms)}. Give milliseconds from 0 to ${longestTimer}, or use hang().`,
    )
  }
  return { act: 'wait', ms }
}

/**
 * Tells the client of an `eventStream` how long to wait before it reconnects.
 *
 * EventSource honors it; without it, each browser uses its own time of a few seconds.
 *
 * @param ms - milliseconds, a whole number of at least 0.
 * @throws {RangeError} if it is not one.
 * @example eventStream(retry(50), { id: '1', data: 'a' }, cut())
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#concept-event-stream-reconnection-time
 */
export function retry(ms: number): StreamAct {
  if (!Number.isSafeInteger(ms) || ms < 0) {
    throw new RangeError(
      `retry cannot ask for ${describe(ms)}: give milliseconds, as a whole number of at least 0.`,
    )
  }
  return { act: 'retry', ms }
}

/**
 * Breaks the connection of an `eventStream`, between two events or in the middle of one.
 *
 * Everything that was sent before arrives first. EventSource gets an error and reconnects; a
 * `fetch` that is reading the body rejects.
 *
 * @param event - the event to break; without it, the connection breaks between events.
 * @throws {RangeError} if `afterBytes` is not a whole number of at least 0, or is not less than the
 * size of the event, because then all of it would arrive.
 * @throws {TypeError} if the event is invalid, or comes without `afterBytes`.
 * @example eventStream({ data: 'Hel' }, cut())
 * @example eventStream({ data: 'Hel' }, cut({ data: 'lo' }, { afterBytes: 7 })) // data: l
 */
export function cut(): StreamAct
export function cut(event: StreamEvent, options: CutOptions): StreamAct
export function cut(event?: StreamEvent, options?: CutOptions): StreamAct {
  if (event === undefined) return { act: 'cut', afterBytes: 0 }
  const { length } = serialiseEvent(event, 'What cut breaks')
  const afterBytes = options?.afterBytes
  if (afterBytes === undefined) {
    throw new TypeError(
      `cut needs afterBytes to break an event, such as cut(event, { afterBytes: ${length >> 1} }).`,
    )
  }
  if (!Number.isSafeInteger(afterBytes) || afterBytes < 0 || afterBytes >= length) {
    throw new RangeError(
      `cut cannot break an event of ${length} bytes after ${describe(afterBytes)}: give a whole number from 0 to ${length - 1}.`,
    )
  }
  return { act: 'cut', broken: event, afterBytes }
}

/**
 * Leaves the connection of an `eventStream` open and sends nothing more.
 *
 * This is also what happens after the last step; `hang()` makes it explicit.
 *
 * @example eventStream({ data: 'Hel' }, hang())
 */
export function hang(): StreamAct {
  return { act: 'hang' }
}

/**
 * Ends an `eventStream` like a server that has nothing more to say.
 *
 * EventSource reconnects anyway. If it then sends the id of the last event, it gets a 204, which is
 * how a server tells it to stop.
 *
 * @example eventStream({ data: 'Hel' }, { data: 'lo' }, { data: '[DONE]' }, end())
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#server-sent-events-intro
 */
export function end(): StreamAct {
  return { act: 'end' }
}
