import { jsonInput } from './json-inputs.ts'
import type { Random } from './random.ts'

const methods = [
  ...['GET', 'GET', 'GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'],
  ...['CONNECT', 'CONNECT', 'PROPFIND', 'QUERY', 'M-SEARCH', 'PRI', 'FETCH', 'get'],
]
const targets = [
  ...['/', '/x', '/y/1', '/http/503', '/http/200?delay=2', '/http/103', '/http/204', '/http/101'],
  ...['/http/426', '/http/503?retryAfter=x', '/smtp/550?format=problem', '/smtp/354', '/http/599'],
  ...['/nowhere', '/%E0%A4%A', '/%00', '//', '*', 'example.com:443', 'http://any.test/http/404'],
  ...['http://[::1/x', '/x?__proto__=1', `/${'a/'.repeat(2000)}`, '/x#y', '/\xff', '/http/503;x'],
]
const headers = [
  ...['Host: x', 'Host: 127.0.0.1', 'Host: [::1', 'Host: ', 'Connection: close'],
  ...['Connection: upgrade\r\nUpgrade: websocket', 'Connection: upgrade\r\nUpgrade: h2c'],
  ...['Expect: 100-continue', 'Expect: tea', 'Origin: null', 'Origin: https://a.example'],
  ...['Access-Control-Request-Method: PUT', 'Range: bytes=5-2', 'TE: trailers', 'Cookie: a=b'],
  ...['Content-Length: 5', 'Content-Length: -1', 'Content-Length: 5, 5', 'Content-Length: 1e3'],
  ...['Transfer-Encoding: chunked', 'Transfer-Encoding: gzip', 'X: \x00', ' folded', 'No-Colon'],
  ...[`X-Long: ${'x'.repeat(20_000)}`, 'Content-Type: application/json', 'Accept-Encoding: br'],
]
const contents = [
  'hello',
  '5\r\nhello\r\n0\r\n\r\n',
  'ffffffffff\r\n',
  '-1\r\n\r\n',
  '5;x=y\r\nhello\r\n',
  '',
]

/** Makes one request to the mocks, well formed or not. */
export function httpInput(random: Random): Buffer {
  if (random.chance(0.04)) return random.octets(300)
  const version = random.chance(0.94) ? 'HTTP/1.1' : random.pick(['HTTP/1.0', 'HTTP/2.0', 'HTTP/9'])
  const lines = [
    `${random.pick(methods)} ${random.pick(targets)} ${version}`,
    ...(random.chance(0.9) ? ['Host: x'] : []),
    ...(random.chance(0.5) ? random.list(1, 3, () => random.pick(headers)) : []),
  ]
  const end = random.chance(0.03) ? '\n' : '\r\n'
  const content = random.chance(0.3) ? random.pick(contents) : ''
  return Buffer.from(lines.join(end) + end + end + content, 'latin1')
}

const apiPaths = [
  ...['/api/http/rules', '/api/http/rules/a', '/api/http/requests', '/api/http/requests/wait'],
  ...['/api/http/reset', '/api/smtp/rules', '/api/smtp/rules/a', '/api/smtp/messages'],
  ...['/api/smtp/messages/wait', '/api/smtp/messages/1', '/api/smtp/messages/1.eml'],
  ...['/api/smtp/messages/1.html', '/api/smtp/sessions', '/api/smtp/reset', '/api/smtp/events'],
  ...['/api/smtp', '/api/smtp/authority.pem', '/api/servers', '/api/servers/server-1'],
  ...['/api/openapi.json', '/api/contracts', '/api/contracts/http/503', '/healthz', '/inbox'],
  ...['/api/http/rules/%ff', '/api/smtp/messages/..%2f..', '/api/contracts/http/..%2f..%2fx'],
]
const queries = [
  ...['', '', '', 'timeoutMs=5', 'timeoutMs=5&count=3', 'path=/x', 'path=/**/x', 'method=GET'],
  ...['limit=1', 'limit=0', 'after=1', 'before=99999999999999', 'to=*a*b*c*', 'subject=%ff', 'x=y'],
  ...['__proto__=1', 'timeoutMs=1e9', 'path', '&&&', 'count=1001', 'text=%00'],
]

/** Makes one request to the control API; its JSON is deep, odd, or a rule. */
export function apiInput(random: Random): Buffer {
  const content = random.chance(0.6) ? jsonInput(random) : Buffer.alloc(0)
  const method = random.pick([
    'GET',
    'GET',
    'POST',
    'POST',
    'POST',
    'PUT',
    'DELETE',
    'PATCH',
    'CONNECT',
  ])
  const query = random.pick(queries)
  const length = random.chance(0.97) ? content.length : random.below(1000)
  const lines = [
    `${method} ${random.pick(apiPaths)}${query && `?${query}`} HTTP/1.1`,
    'Host: 127.0.0.1',
    ...(random.chance(0.95) ? ['Content-Type: application/json'] : ['Content-Type: text/plain']),
    ...(random.chance(0.9) ? [`Content-Length: ${length}`] : []),
    ...(random.chance(0.1) ? [random.pick(headers)] : []),
  ]
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), content])
}
