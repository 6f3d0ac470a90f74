import type { HttpStatusCode } from '@statuary/core'

/** The request that a status answers rightly, as far as it differs from a bare GET. */
interface Request {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly content?: string
}

const json = { 'Content-Type': 'application/json' }
const post = (content: string, headers = {}): Request => ({
  method: 'POST',
  headers: { ...json, ...headers, 'Content-Length': String(content.length) },
  content,
})
const webDav = { 'Content-Type': 'application/xml' }
const order = '{"item":1}'

/** What a server has to be asked for its answer to be this status. */
const requests: Partial<Readonly<Record<HttpStatusCode, Request>>> = {
  100: { method: 'POST', headers: { ...json, Expect: '100-continue', 'Content-Length': '10' } },
  101: {
    headers: {
      Connection: 'Upgrade',
      Upgrade: 'websocket',
      'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
      'Sec-WebSocket-Version': '13',
    },
  },
  102: { method: 'COPY', headers: { Destination: '/copy' } },
  201: post(order),
  202: post(order),
  205: post(order),
  206: { headers: { Range: 'items=0-1' } },
  207: { method: 'PROPFIND', headers: { Depth: '1' } },
  208: { method: 'PROPFIND', headers: { Depth: 'infinity' } },
  226: { headers: { 'A-IM': 'feed', 'If-None-Match': '"v1"' } },
  303: post(order),
  304: { headers: { 'If-None-Match': '"v1"' } },
  307: post(order),
  308: post(order),
  400: post('{"item":'),
  405: { method: 'DELETE' },
  406: { headers: { Accept: 'text/csv' } },
  407: { method: 'GET' },
  409: { ...post(order), method: 'PUT' },
  411: {
    method: 'POST',
    headers: { ...json, 'Transfer-Encoding': 'chunked' },
    content: 'a\n{"item":1}\n0\n',
  },
  412: { ...post(order, { 'If-Match': '"v0"' }), method: 'PUT' },
  413: { method: 'POST', headers: { ...json, 'Content-Length': '104857600' } },
  415: {
    method: 'POST',
    headers: { 'Content-Type': 'text/csv', 'Content-Length': '6' },
    content: 'item,1',
  },
  416: { headers: { Range: 'bytes=20-' } },
  417: { method: 'POST', headers: { ...json, Expect: 'a-reply', 'Content-Length': '10' } },
  422: post('{"item":-1}'),
  423: { ...post(order), method: 'PUT' },
  424: { method: 'PROPPATCH', headers: { ...webDav, 'Content-Length': '0' } },
  425: { ...post(order, { 'Early-Data': '1' }) },
  428: { ...post(order), method: 'PUT' },
  431: { headers: { Cookie: 'session=… (32 kB)' } },
  501: { method: 'PURGE' },
  507: { ...post(order), method: 'PUT' },
  508: { method: 'PROPFIND', headers: { Depth: 'infinity' } },
}

/** Writes the request to which a status is the right answer, as it is sent. */
export function requestText(code: HttpStatusCode): string {
  const { method = 'GET', headers = {}, content = '' }: Request = requests[code] ?? {}
  const version = code === 505 ? 'HTTP/3.9' : 'HTTP/1.1'
  const fields = Object.entries({ Host: 'api.example.com', ...headers })
  const lines = fields.map(([name, value]) => `${name}: ${value}\n`).join('')
  const target = code === 414 ? '/endpoint?q=… (9 kB)' : '/endpoint'
  return `${method} ${target} ${version}\n${lines}\n${content}`
}

/** The whole handshake of a WebSocket, of which core knows the part that every protocol has (RFC 6455 section 4.2.2). */
export const webSocketResponse = `HTTP/1.1 101 Switching Protocols
Connection: Upgrade
Upgrade: websocket
Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=

`
