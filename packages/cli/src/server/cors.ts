import type { IncomingMessage } from 'node:http'

/** Tells whether a request is a CORS preflight rather than an OPTIONS of its own (Fetch standard). */
export function isPreflight(request: IncomingMessage): boolean {
  return (
    request.method === 'OPTIONS' &&
    request.headers.origin !== undefined &&
    request.headers['access-control-request-method'] !== undefined
  )
}

/**
 * Gives the headers that open a mock to every page, credentials and all headers included.
 *
 * A request without an Origin gets none, so that it sees the contract's response and nothing else.
 * With credentials a `*` means nothing, so origin and names are spelt out.
 */
export function corsHeaders(request: IncomingMessage, exposed: readonly string[]): string[] {
  const { origin } = request.headers
  if (origin === undefined) return []
  const headers = [
    'Access-Control-Allow-Origin',
    origin,
    'Access-Control-Allow-Credentials',
    'true',
    'Vary',
    'Origin',
  ]
  if (!isPreflight(request)) {
    return [...headers, 'Access-Control-Expose-Headers', ['Date', ...exposed].join(', ')]
  }
  headers.push(
    'Access-Control-Allow-Methods',
    request.headers['access-control-request-method'] as string,
    'Access-Control-Max-Age',
    '600',
  )
  const wanted = request.headers['access-control-request-headers']
  if (wanted !== undefined) headers.push('Access-Control-Allow-Headers', wanted)
  if (request.headers['access-control-request-private-network'] === 'true') {
    headers.push('Access-Control-Allow-Private-Network', 'true')
  }
  return headers
}
