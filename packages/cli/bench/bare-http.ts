// The peer of /http/503: Node and the same response, and nothing else.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const body = '{"error":"service_unavailable","retry_after":300}'
const server = createServer((_, response) => {
  response.writeHead(503, {
    'Content-Type': 'application/json',
    'Retry-After': '300',
    'Content-Length': body.length,
  })
  response.end(body)
})
server.listen(0, '127.0.0.1', () =>
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
)
process.once('SIGTERM', () => process.exit(0))
