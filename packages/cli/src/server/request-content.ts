import type { IncomingMessage } from 'node:http'

/** Tells whether a request has content (RFC 9112 section 6). */
export function hasContent({ headers }: IncomingMessage): boolean {
  const length = headers['content-length']
  return (length !== undefined && length !== '0') || headers['transfer-encoding'] !== undefined
}

/** Tells whether a client waits for a 100 before it sends content; one of HTTP/1.0 never gets one. */
export function expectsContinue({ headers, httpVersionMinor }: IncomingMessage): boolean {
  return headers.expect?.toLowerCase() === '100-continue' && httpVersionMinor > 0
}
