import type { HttpStatusCode } from '@statuary/core'

/** Who may send a status; the words are in the messages. */
export type Sender = 'origin' | 'gateway' | 'proxy' | 'any' | 'network' | 'nobody'

/** The statuses that a cache may store without being told to (RFC 9110 section 15.1). */
const cacheable: ReadonlySet<number> = new Set([
  ...[200, 203, 204, 206, 300, 301, 308],
  ...[404, 405, 410, 414, 501],
])

/** Whether a cache may store a status without a header that says so. */
export function isCacheable(code: HttpStatusCode): boolean {
  return cacheable.has(code)
}

const senders: Partial<Readonly<Record<HttpStatusCode, Sender>>> = {
  305: 'nobody',
  306: 'nobody',
  400: 'any',
  403: 'any',
  407: 'proxy',
  408: 'any',
  413: 'any',
  414: 'any',
  417: 'any',
  421: 'any',
  429: 'any',
  431: 'any',
  451: 'any',
  500: 'any',
  501: 'any',
  502: 'gateway',
  503: 'any',
  504: 'gateway',
  505: 'any',
  511: 'network',
}

/** Who may send a status. */
export function senderOf(code: HttpStatusCode): Sender {
  return senders[code] ?? 'origin'
}

/** Phrases of older RFCs and of servers, which stand in logs and search boxes to this day. */
const formerly: Partial<Readonly<Record<HttpStatusCode, readonly string[]>>> = {
  302: ['Moved Temporarily'],
  306: ['Switch Proxy'],
  408: ['Request Time-out'],
  413: ['Payload Too Large', 'Request Entity Too Large'],
  414: ['Request-URI Too Long', 'Request-URI Too Large'],
  416: ['Requested Range Not Satisfiable'],
  422: ['Unprocessable Entity'],
  425: ['Unordered Collection'],
  504: ['Gateway Time-out'],
}

/** Lists what a status was called before. */
export function formerNames(code: HttpStatusCode): readonly string[] {
  return formerly[code] ?? []
}
