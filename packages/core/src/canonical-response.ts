import { draftResponse } from './compose-response.js'
import type { HttpStatusCode } from './http/statuses.js'
import type { JsonValue } from './json.js'
import type { AnyResponseOptions, CanonicalOptions, ResponseKey } from './response-options.js'

/** A response without its framing: what a status means, not how a server sends it. */
export interface CanonicalResponse {
  readonly status: HttpStatusCode
  /** In the order of sending; names in their usual case. */
  readonly headers: Readonly<Record<string, string>>
  /** JSON, or null for no content. */
  readonly body: JsonValue
}

/**
 * Returns the canonical response of a status, or the HTTP rendition of an SMTP reply.
 *
 * It has every header that its RFC requires or recommends of an origin, `Retry-After` on 429 (60
 * seconds) and 503 (300 seconds), and a flat JSON body. The options replace parts of it; anything
 * that no RFC forbids for that status is accepted. A 1xx returns the interim response.
 * `composeResponse` can also make text, bytes, repeated headers and unregistered statuses.
 *
 * @param key - a status (`503` is HTTP's) or a contract id (`'http/503'`, `'smtp/550'`).
 * @throws {RangeError} if there is nothing with that key, or it has no response (`'http/101'`,
 * `'smtp/354'`), or a value is out of range.
 * @throws {TypeError} if an option is not allowed on the status; the message names the RFC section.
 * @example canonicalResponse(503, { retryAfter: 5 })
 * // { status: 503,
 * //   headers: { 'Content-Type': 'application/json', 'Retry-After': '5' },
 * //   body: { error: 'service_unavailable', retry_after: 5 } }
 * @see RFC 9110 section 15
 */
export function canonicalResponse<const Key extends ResponseKey>(
  key: Key,
  options?: CanonicalOptions<Key>,
): CanonicalResponse {
  const id = typeof key === 'number' ? `http/${key}` : key
  const response = draftResponse(id, (options ?? {}) as AnyResponseOptions)
  if (response.json === undefined) {
    throw new TypeError(
      `The body of a canonical response is JSON. For text and bytes, use composeResponse(${JSON.stringify(key)}, ...).`,
    )
  }
  const headers: Record<string, string> = {}
  for (const [name, value] of response.headers) {
    if (name.toLowerCase() === 'set-cookie' && name in headers) {
      throw new TypeError(
        `Two lines of Set-Cookie cannot be joined (RFC 9110 section 5.3). Use composeResponse(${JSON.stringify(key)}, ...), which keeps both.`,
      )
    }
    headers[name] = name in headers ? `${headers[name]}, ${value}` : value
  }
  return { status: response.status as HttpStatusCode, headers, body: response.json }
}
