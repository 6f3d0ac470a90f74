import type { CanonicalResponse } from './canonical-response.js'
import { combineHeaders, framingHeaders } from './headers.js'
import type { JsonValue } from './json.js'
import { pointerStep } from './json-pointer.js'
import { octetLength } from './octets.js'
import { readJson } from './read-json.js'

/** A response as it arrived over the wire. */
export interface ReceivedResponse {
  readonly status: number
  /** Name and value of each header line, in order, including duplicates. */
  readonly headers: Iterable<readonly [string, string]>
  /** The content, with its transfer coding removed; empty for none. */
  readonly body: string | Uint8Array
}

/** One way in which a response differs from the expected one. */
export interface Difference {
  /** A JSON Pointer (RFC 6901) into the response: `/status`, `/headers/Retry-After`, `/body/items/0`. */
  readonly path: string
  /** Undefined where nothing was expected. */
  readonly expected: JsonValue | undefined
  /** Undefined where nothing arrived. */
  readonly actual: JsonValue | undefined
  /** The difference as a sentence. */
  readonly message: string
}

/** How a comparison is made. */
export interface CompareOptions {
  /** Names of headers to ignore where they aren't expected: those that a framework adds on its own. */
  readonly noise?: Iterable<string>
  /**
   * `HEAD`, in capitals as methods are: the response must not have content, whatever is expected
   * for `GET`, and everything else must be the same (RFC 9110 section 9.3.2).
   */
  readonly method?: string
}

/**
 * Compares a received response with the expected one and lists every difference; an empty list
 * means equal.
 *
 * Status, declared headers and JSON content must be equal, and there may be no other headers except
 * framing and noise. The reason phrase, the order of keys, whitespace in JSON and `charset=utf-8`
 * do not matter; a repeated header, a duplicate key, a number sent as a string and a false
 * Content-Length do.
 *
 * @example compareResponse(canonicalResponse(503), {
 *   status: 503,
 *   headers: [['Content-Type', 'application/json']],
 *   body: '{"error":"service_unavailable","retry_after":300}',
 * })
 * // [{ path: '/headers/Retry-After', expected: '300', actual: undefined, message: ... }]
 * @see RFC 9110 section 5.3, RFC 8785 section 3
 */
export function compareResponse(
  expected: CanonicalResponse,
  received: ReceivedResponse,
  options: CompareOptions = {},
): readonly Difference[] {
  const withoutContent = options.method === 'HEAD'
  return [
    ...compareStatus(expected.status, received.status),
    ...compareHeaders(expected, received, new Set(lowerCase(options.noise ?? []))),
    ...(withoutContent || expected.status === 304 ? [] : compareLength(received)),
    ...(withoutContent || expected.body === null
      ? compareNoContent(received)
      : compareContent(expected.body, received)),
  ]
}

function compareStatus(expected: number, actual: number): Difference[] {
  if (expected === actual) return []
  return [difference('/status', expected, actual, `Status ${actual} instead of ${expected}.`)]
}

function compareHeaders(
  expected: CanonicalResponse,
  received: ReceivedResponse,
  noise: ReadonlySet<string>,
): Difference[] {
  const actual = combineHeaders(received.headers)
  const differences: Difference[] = []
  for (const [name, value] of Object.entries(expected.headers)) {
    const found = actual.get(name.toLowerCase())
    const path = `/headers/${pointerStep(name)}`
    if (found === undefined) {
      differences.push(difference(path, value, undefined, `${name} is missing; expected ${value}.`))
    } else if (!sameValue(name, value, found.value)) {
      const lines = found.lines > 1 ? ` in ${found.lines} lines` : ''
      differences.push(
        difference(
          path,
          value,
          found.value,
          `${name} is ${found.value}${lines} instead of ${value}.`,
        ),
      )
    }
  }
  const declared = new Set([...lowerCase(Object.keys(expected.headers)), ...framingHeaders])
  if (expected.body === null) declared.add('content-type')
  for (const [key, { name, value }] of actual) {
    if (declared.has(key) || noise.has(key)) continue
    differences.push(
      difference(
        `/headers/${pointerStep(name)}`,
        undefined,
        value,
        `${name}: ${value} is not expected.`,
      ),
    )
  }
  return differences
}

function sameValue(name: string, expected: string, actual: string): boolean {
  return name.toLowerCase() === 'content-type'
    ? mediaType(expected) === mediaType(actual)
    : expected === actual
}

/** RFC 9110 section 8.3.1: type and parameter names are case-insensitive, and so is the charset. */
function mediaType(value: string): string {
  const [type = '', ...parameters] = value.split(';').map((part) => part.trim())
  const counted = parameters.filter((parameter) => !/^charset="?utf-8"?$/i.test(parameter))
  return [type.toLowerCase(), ...counted.sort()].join(';')
}

function compareLength({ headers, body }: ReceivedResponse): Difference[] {
  const length = combineHeaders(headers).get('content-length')?.value
  const octets = octetLength(body)
  if (length === undefined || length === String(octets)) return []
  return [
    difference(
      '/headers/Content-Length',
      String(octets),
      length,
      `Content-Length is ${length}, but ${octets} octets arrived.`,
    ),
  ]
}

function compareNoContent({ body }: ReceivedResponse): Difference[] {
  if (body.length === 0) return []
  return [
    difference(
      '/body',
      null,
      excerpt(body),
      `${octetLength(body)} octets of content instead of none.`,
    ),
  ]
}

function compareContent(expected: JsonValue, { body }: ReceivedResponse): Difference[] {
  const read = readJson(body)
  if ('error' in read) {
    return [difference('/body', expected, excerpt(body), `The content is not JSON: ${read.error}.`)]
  }
  return [
    ...read.duplicateKeys.map((path) =>
      difference(
        `/body${path}`,
        undefined,
        undefined,
        `The key at ${path} appears twice in its object (RFC 8259 section 4).`,
      ),
    ),
    ...compareJson(expected, read.value, '/body'),
  ]
}

function compareJson(
  expected: JsonValue | undefined,
  actual: JsonValue | undefined,
  path: string,
): Difference[] {
  if (isContainer(expected) && isContainer(actual) && isArray(expected) === isArray(actual)) {
    const keys = new Set([...Object.keys(expected), ...Object.keys(actual)])
    return [...keys].flatMap((key) =>
      compareJson(member(expected, key), member(actual, key), `${path}/${pointerStep(key)}`),
    )
  }
  if (expected === actual) return []
  const found =
    actual === undefined
      ? 'is missing'
      : `is ${describe(actual)}${expected === undefined ? '' : ' instead of'}`
  const wanted = expected === undefined ? ' and is not expected' : ` ${describe(expected)}`
  return [
    difference(
      path,
      expected,
      actual,
      `${path} ${found}${actual === undefined ? `; expected${wanted}` : wanted}.`,
    ),
  ]
}

type Container = readonly JsonValue[] | { readonly [key: string]: JsonValue }

function isContainer(value: JsonValue | undefined): value is Container {
  return typeof value === 'object' && value !== null
}

function isArray(value: Container): value is readonly JsonValue[] {
  return Array.isArray(value)
}

function member(container: Container, key: string): JsonValue | undefined {
  return Object.hasOwn(container, key)
    ? (container as { readonly [key: string]: JsonValue })[key]
    : undefined
}

/** A container is named, not written out: a foreign one may be large, or deeper than the stack. */
function describe(value: JsonValue): string {
  if (typeof value === 'string') return `the string ${JSON.stringify(shorten(value))}`
  if (!isContainer(value)) return String(value)
  return isArray(value)
    ? `an array of ${value.length}`
    : `an object of ${Object.keys(value).length}`
}

function excerpt(body: string | Uint8Array): string {
  return shorten(typeof body === 'string' ? body : new TextDecoder().decode(body))
}

function shorten(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}...` : text
}

function lowerCase(names: Iterable<string>): string[] {
  return [...names].map((name) => name.toLowerCase())
}

function difference(
  path: string,
  expected: JsonValue | undefined,
  actual: JsonValue | undefined,
  message: string,
): Difference {
  return { path, expected, actual, message }
}
