import { describe } from '../call-resolver.js'

/** One event of a stream, as the HTML standard writes it. */
export interface StreamEvent {
  /** What the client gets: a string as it is, anything else as JSON. */
  readonly data?: unknown
  /** The type of the event, for `addEventListener`; `message` if left out. */
  readonly event?: string | undefined
  /** What the client sends as `Last-Event-ID` when it reconnects. */
  readonly id?: string | undefined
  /** A line that clients skip, which servers send to keep the connection open. */
  readonly comment?: string | undefined
}

const lineEnd = /\r\n|\r|\n/
const known = new Set(['data', 'event', 'id', 'comment'])

/**
 * Writes an event as its octets.
 *
 * @param where - how a message calls the place of the event.
 * @throws {TypeError} if it is not an event, or has a field that no line can hold.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export function serialiseEvent(event: StreamEvent, where: string): Uint8Array {
  checkEvent(event, where)
  const { data, event: type, id, comment } = event
  const lines: string[] = []
  if (comment !== undefined) lines.push(...linesOf('', comment))
  if (id !== undefined) lines.push(`id: ${id}`)
  if (type !== undefined) lines.push(`event: ${type}`)
  if (data !== undefined) {
    lines.push(...linesOf('data', typeof data === 'string' ? data : toJson(data, where)))
  }
  return new TextEncoder().encode(`${lines.join('\n')}\n\n`)
}

function linesOf(field: string, text: string): string[] {
  return text.split(lineEnd).map((line) => `${field}: ${line}`)
}

function toJson(data: unknown, where: string): string {
  const json = JSON.stringify(data)
  if (json !== undefined) return json
  throw new TypeError(
    `${where} has data that is ${describe(data)}, which JSON cannot represent. Give a string, or something that JSON can hold.`,
  )
}

function checkEvent(event: StreamEvent, where: string): void {
  const unknown = Object.keys(event).find((name) => !known.has(name))
  if (unknown !== undefined) {
    throw new TypeError(
      `${where} has no field ${JSON.stringify(unknown)}. An event has data, event, id or comment; for retry, use retry(3000).`,
    )
  }
  if (Object.values(event).every((value) => value === undefined)) {
    throw new TypeError(`${where} is empty. Give it data, such as { data: 'hello' }.`)
  }
  for (const name of ['event', 'id', 'comment'] as const) {
    const value: unknown = event[name]
    if (value !== undefined && typeof value !== 'string') {
      throw new TypeError(`${where} has the ${name} ${describe(value)}: give a string.`)
    }
  }
  for (const name of ['event', 'id'] as const) {
    if (lineEnd.test(event[name] ?? '')) {
      throw new TypeError(`${where} has a line break in its ${name}, which is one line.`)
    }
  }
  if (event.id?.includes('\0')) {
    throw new TypeError(`${where} has U+0000 in its id: a client ignores such an id.`)
  }
}
