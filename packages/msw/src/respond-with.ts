import type { ResponseOptions } from '@statuary/core'
import { createAnswer } from './answer.js'
import type { FinalKey } from './final-key.js'
import { createPlainResolver } from './plain-resolver.js'
import type { PlainResolver } from './resolver.js'

/**
 * Answers with the canonical response of a status, or with the HTTP rendition of an SMTP reply.
 *
 * It has the headers that its RFC asks for, IANA's phrase and a JSON body. The options are those
 * that mean something on the status; `body` and `headers` replace the canonical ones. To HEAD it
 * has no content.
 *
 * Not every client sees every status: with MSW 3, `fetch` in Node rejects 407, and sends a request
 * that is answered with 421 once more, or rejects if it had a body. node:http and axios see both.
 *
 * @param key - a status (`503` is HTTP's) or a contract id (`'http/503'`, `'smtp/550'`).
 * @throws {RangeError} if nothing has that key, if the status is 1xx, which MSW can not send, or if
 * a value is out of range.
 * @throws {TypeError} if an option has no place on the status; the message names the RFC section.
 * @example http.get('/api/orders', respondWith(503, { retryAfter: 5 }))
 * @example http.post('/api/invite', respondWith('smtp/550'))
 * @see RFC 9110 section 15
 */
export function respondWith<const Key extends FinalKey>(
  key: Key,
  options?: ResponseOptions<Key>,
): PlainResolver {
  return createPlainResolver(createAnswer(key, options))
}
