import type { ResponseOptions } from '@statuary/core'
import { createAnswer } from './answer.js'
import type { FinalKey, OptionArguments } from './final-key.js'
import { createPlainResolver } from './plain-resolver.js'
import type { PlainResolver } from './resolver.js'

/**
 * Answers with the canonical response of a status, or with the HTTP rendition of an SMTP reply.
 *
 * It has the headers that its RFC asks for, IANA's phrase and a JSON body. Options replace parts of
 * it: `body`, `text` or `html`, `headers`, or `retryAfter: false` to leave a header out.
 * Unregistered statuses, such as 520, work as well. For HEAD, it has no content.
 *
 * 503 and 429 tell clients to wait (`Retry-After: 300`, and 60); pass `retryAfter: 0` where a
 * client that honors it retries.
 *
 * Not every client sees every status: with MSW 3, `fetch` in Node rejects 407, and resends a
 * request that got 421, or rejects if it had a body. node:http and axios see both.
 *
 * @param key - a status (`503` is HTTP's) or a contract id (`'http/503'`, `'smtp/550'`).
 * @throws {RangeError} if nothing has that key, if the status is 1xx, which MSW cannot send, if it
 * is above 599 and not `illegal`, or if a value is out of range.
 * @throws {TypeError} if an option is not allowed on the status; the message names the RFC section.
 * @example http.get('/api/orders', respondWith(503, { retryAfter: 5 }))
 * @example http.get('/api/orders', respondWith(502, { html: '<h1>Bad Gateway</h1>' }))
 * @example http.post('/api/invite', respondWith('smtp/550'))
 * @see RFC 9110 section 15
 */
export function respondWith<const Key extends FinalKey>(
  key: Key,
  ...[options]: OptionArguments<Key>
): PlainResolver {
  return createPlainResolver(createAnswer(key, options as ResponseOptions<Key>))
}
