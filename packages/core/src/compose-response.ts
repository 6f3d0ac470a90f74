import type { ResponseId } from './contract-id.js'
import { findResponse } from './find-response.js'
import { headerOf, optionHeaders } from './header-value.js'
import type { HeaderOption } from './http/definition.js'
import type { JsonObject, JsonValue } from './json.js'
import { readOwnContent, writeJson } from './own-content.js'
import { readOwnHeaders } from './own-headers.js'
import { problemDocument } from './problem-document.js'
import { checkOptions } from './response-checks.js'
import type { AnyResponseOptions, ResponseOptions } from './response-options.js'
import type { HeaderRow, ResponseRow } from './response-rows.js'

/** A response as a mock sends it, without its framing. */
export interface ComposedResponse {
  /** 100 to 999. */
  readonly status: number
  /** The reason phrase; empty where IANA registers none. */
  readonly phrase: string
  /** Name and value of each line, in the order of sending. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  /** The content; anything that is not text, such as bytes or a `Blob`, is as it was given; null for none. */
  readonly content: string | object | null
}

/**
 * Returns the canonical response of a status, or whatever the options make of it.
 *
 * Anything that no RFC forbids is accepted: an unregistered status (520), `Retry-After` on any
 * final response, text instead of JSON, a header left out. What an RFC forbids needs
 * `illegal: true`.
 *
 * @param key - a status from 100 to 599, 999 if it is `illegal`, or a contract id.
 * @throws {RangeError} if there is nothing with that key, or it has no response, or a value is out
 * of range.
 * @throws {TypeError} if an option is not allowed on the status; the message names the RFC section.
 * @example composeResponse(520, { html: '<h1>Web server is down</h1>' })
 * // { status: 520, phrase: '', headers: [['Content-Type', 'text/html; charset=utf-8']], content: '<h1>...' }
 * @see RFC 9110 section 15
 */
export function composeResponse<const Key extends number | ResponseId>(
  key: Key,
  options?: ResponseOptions<Key>,
): ComposedResponse {
  const { json: _, ...response } = draftResponse(key, (options ?? {}) as AnyResponseOptions)
  return response
}

/** A response whose content, if it is JSON, is still available as a value. */
export interface DraftResponse extends ComposedResponse {
  readonly json?: JsonValue
}

/** Composes a response; the work behind `composeResponse` and `canonicalResponse`. */
export function draftResponse(key: number | string, given: AnyResponseOptions): DraftResponse {
  const { row, label, slug, message } = findResponse(key, given.illegal)
  checkOptions(row, label, given)

  const own = readOwnHeaders(given.headers, given.illegal)
  const ownContent = readOwnContent(given, own.get('content-type')?.values[0], label)
  const headers: [string, string][] = []
  const add = (name: string, canonical: () => string | number | undefined) => {
    const found = own.get(name.toLowerCase())
    own.delete(name.toLowerCase())
    const values = found?.values ?? [canonical()]
    for (const value of values) if (value !== undefined) headers.push([name, String(value)])
    return values[0]
  }

  let retryAfter: number | string | undefined
  for (const rule of headersOf(row, given)) {
    if (rule.describesBody && ownContent !== undefined && !own.has(rule.name.toLowerCase()))
      continue
    const value = add(rule.name, () => optionOrRow(rule, given, label, row.code))
    if (rule.option === 'retryAfter') retryAfter = asNumber(value)
  }

  const content = { status: row, slug, message, retryAfter }
  const canonical = () =>
    given.problem ? problemDocument(content, given.problem) : canonicalBody(content)
  const {
    content: sent,
    type,
    json,
  } = ownContent ?? writeCanonical(canonical(), given.problem, label)
  const lines = headers.splice(0)
  if (type !== undefined) add('Content-Type', () => type)
  headers.push(...lines)
  for (const { name, values } of own.values())
    for (const value of values) headers.push([name, value])

  const response = {
    status: row.code,
    phrase: given.statusText ?? row.phrase,
    headers,
    content: sent,
  }
  return json === undefined ? response : { ...response, json }
}

/** What a body is written from. */
export interface ResponseContent {
  readonly status: ResponseRow
  readonly slug: string | undefined
  readonly message: string | undefined
  readonly retryAfter: number | string | undefined
}

function writeCanonical(body: JsonObject | null, problem: unknown, label: string) {
  if (body === null) return { json: null, content: null, type: undefined }
  const type = problem ? 'application/problem+json' : 'application/json'
  return { json: body, content: writeJson(body, label), type }
}

function canonicalBody({ status, slug, message, retryAfter }: ResponseContent): JsonObject | null {
  if (status.noContent !== undefined || status.role === 'interim') return null
  const name = slug ?? status.slug ?? slugOf(status.phrase)
  if (status.code >= 400) {
    return retryAfter === undefined
      ? { error: name, message: message ?? status.message ?? status.phrase }
      : { error: name, retry_after: retryAfter }
  }
  return status.body ?? (status.code < 300 ? { status: name } : null)
}

/** The headers of a row, and then those of further options. */
function headersOf(row: ResponseRow, given: AnyResponseOptions): HeaderRow[] {
  const present = row.headers.map(({ option }) => option)
  const further = (Object.keys(optionHeaders) as HeaderOption[]).filter(
    (option) => given[option] !== undefined && !present.includes(option),
  )
  return [
    ...row.headers,
    ...further.map((option) => ({ name: headerOf(option, row.code), option })),
  ]
}

function optionOrRow(
  { option, value }: HeaderRow,
  given: AnyResponseOptions,
  label: string,
  status: number,
) {
  const asked = option === undefined ? undefined : given[option]
  if (option === undefined || asked === undefined) return value
  return asked === false ? undefined : optionHeaders[option].read(asked, label, status)
}

/** Seconds are a number in the body, a date is text. */
function asNumber(value: string | number | undefined): string | number | undefined {
  return typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value
}

function slugOf(phrase: string): string {
  return phrase.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_')
}
