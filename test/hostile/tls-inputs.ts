import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { connect } from 'node:tls'
import type { Random } from './random.ts'

/** Records the first octets of a TLS handshake, as this machine's library sends them. */
export async function recordClientHello(): Promise<Buffer> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  const client = connect({ port, host: '127.0.0.1', rejectUnauthorized: false }).on(
    'error',
    () => {},
  )
  const [socket] = (await once(server, 'connection')) as [Socket]
  const [hello] = (await once(socket, 'data')) as [Buffer]
  socket.destroy()
  client.destroy()
  server.close()
  return hello
}

/** Makes the beginning of a handshake: whole, cut, with octets changed, or followed by garbage. */
export function tlsInput(random: Random, hello: Buffer): Buffer {
  const octets = Buffer.from(hello)
  const changes = random.chance(0.7) ? random.list(1, 8, () => random.below(octets.length)) : []
  for (const place of changes) octets[place] = random.below(256)
  const end = random.chance(0.4) ? random.below(octets.length) : octets.length
  const then = random.chance(0.4)
    ? random.pick([
        random.octets(200),
        Buffer.from('EHLO a\r\n'),
        // A change of cipher, an alert, and a record that is too long.
        Buffer.from([0x14, 3, 3, 0, 1, 1]),
        Buffer.from([0x15, 3, 3, 0, 2, 2, 40]),
        Buffer.from([0x17, 3, 3, 0xff, 0xff, 1, 2, 3]),
      ])
    : Buffer.alloc(0)
  return Buffer.concat([octets.subarray(0, end), then])
}
