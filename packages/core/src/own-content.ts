import type { JsonValue } from './json.js'
import type { AnyResponseOptions } from './response-options.js'

/** What is sent instead of the canonical body. */
export interface OwnContent {
  /** Set where the content is JSON. */
  readonly json?: JsonValue
  /** The content as it is sent; null for none. */
  readonly content: string | object | null
  /** The media type, where it is known. */
  readonly type: string | undefined
}

/**
 * Reads the content that options give, if they give any.
 *
 * @param contentType - the Content-Type that the options give in their headers.
 * @throws {TypeError} if they give two, or what cannot be sent.
 */
export function readOwnContent(
  given: AnyResponseOptions,
  contentType: string | undefined,
  label: string,
): OwnContent | undefined {
  const { body, text, html } = given
  const names = ['body', 'text', 'html', 'problem'] as const
  const [first, second] = names.filter((name) => given[name] !== undefined && given[name] !== false)
  if (second !== undefined) {
    throw new TypeError(`${label} got both ${first} and ${second}; give only one of them.`)
  }
  for (const [name, value] of Object.entries({ text, html })) {
    if (value === undefined) continue
    if (typeof value !== 'string') {
      throw new TypeError(`${label} cannot have ${typeof value} as ${name}: give a string.`)
    }
    const type = name === 'html' ? 'text/html' : 'text/plain'
    return { content: value, type: `${type}; charset=utf-8` }
  }
  if (body === undefined) return undefined
  if (body === null) return { json: null, content: null, type: undefined }
  if (isBinary(body)) return { content: body, type: typeOf(body) }
  if (typeof body === 'string' && contentType !== undefined && !/[/+]json\b/i.test(contentType)) {
    throw new TypeError(
      `${label} cannot send a plain string as JSON with ${contentType}: it would be in quotes. Give it as text or html instead of body.`,
    )
  }
  return { json: body, content: writeJson(body, label), type: 'application/json' }
}

/** The objects that a Response takes for its content; what is neither of them is written as JSON. */
function isBinary(body: unknown): body is object {
  return (
    ArrayBuffer.isView(body) ||
    /^(ArrayBuffer|Blob|File|FormData|URLSearchParams|ReadableStream)$/.test(tagOf(body))
  )
}

/** By its name, for a test environment may bring a Blob of its own beside that of Node. */
function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1)
}

/** A Response writes the type of a FormData or URLSearchParams itself, and nobody knows that of a stream. */
function typeOf(body: object): string | undefined {
  if (ArrayBuffer.isView(body) || tagOf(body) === 'ArrayBuffer') return 'application/octet-stream'
  return 'type' in body && typeof body.type === 'string' && body.type !== '' ? body.type : undefined
}

/**
 * Writes a value as JSON.
 *
 * @throws {TypeError} if there is something in it that JSON has no text for.
 */
export function writeJson(body: unknown, label: string): string {
  const refuse = (what: string) => {
    throw new TypeError(`${label} cannot have ${what} in its body: it is sent as JSON.`)
  }
  return JSON.stringify(body, (_, value: unknown) => {
    if (typeof value === 'number' && !Number.isFinite(value)) refuse(String(value))
    if (['bigint', 'function', 'symbol'].includes(typeof value)) refuse(`a ${typeof value}`)
    return value
  })
}
