import { once } from 'node:events'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { RawHttpError, rawHttp } from './raw-http.ts'

const servers: Server[] = []
const sockets: Socket[] = []
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy()
  for (const server of servers.splice(0)) server.close()
})

/** Starts a server that does this with each request, and gives its URL. */
async function serve(answer: (socket: Socket, request: string) => void): Promise<string> {
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    sockets.push(socket)
    socket.on('error', () => {})
    socket.once('data', (octets) => answer(socket, octets.toString()))
  }).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/endpoint?a=b`
}

const say = (text: string) => serve((socket) => socket.end(text))
/** Leaves the connection open, whatever the client does. */
const sayAndStay = (text: string) => serve((socket) => socket.write(text))

describe('a request', () => {
  test('is sent as it is asked for', async () => {
    let request = ''
    const url = await serve((socket, text) => {
      request = text
      socket.end('HTTP/1.1 204 No Content\r\n\r\n')
    })
    const headers = { Connection: 'close', 'Content-Length': '2' }
    await rawHttp({ url, method: 'PUT', version: '1.0', headers, body: 'hi' })
    expect(request).toBe(
      `PUT /endpoint?a=b HTTP/1.0\r\nHost: ${new URL(url).host}\r\nConnection: close\r\nContent-Length: 2\r\n\r\nhi`,
    )
  })
})

describe('a response', () => {
  test('is read with its phrase and every header line', async () => {
    const url = await say('HTTP/1.1 503 Not  now\r\nA: 1\r\na:2 \r\nContent-Length: 2\r\n\r\nhi')
    expect(await rawHttp({ url })).toEqual({
      interim: [],
      version: '1.1',
      status: 503,
      phrase: 'Not  now',
      headers: [
        ['A', '1'],
        ['a', '2'],
        ['Content-Length', '2'],
      ],
      body: Buffer.from('hi'),
    })
  })

  test.each(['HTTP/1.1 503\r\n\r\n', 'HTTP/1.1 503 \r\n\r\n'])(
    'may lack a phrase: %j',
    async (text) => {
      expect(await rawHttp({ url: await say(text) })).toMatchObject({ status: 503, phrase: '' })
    },
  )

  test('may come after interim ones', async () => {
    const url = await say('HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 204 No\r\n\r\n')
    expect(await rawHttp({ url })).toMatchObject({
      interim: [{ status: 103, headers: [['Link', '</a>']] }],
      status: 204,
    })
  })

  test('may be 101, which is final', async () => {
    const url = await say('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n')
    expect(await rawHttp({ url })).toMatchObject({ status: 101, interim: [] })
  })

  test('ends where its chunks end, and its trailer is no content', async () => {
    const url = await sayAndStay(
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2;x=y\r\n{"\r\nC\r\na":"\r\n0\r\n\r\n"\r\n1\r\n}\r\n0\r\nX: y\r\n\r\n',
    )
    expect((await rawHttp({ url })).body.toString()).toBe('{"a":"\r\n0\r\n\r\n"}')
  })

  test.each<[string, string, string]>([
    ['GET', 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi', 'hi'],
    ['GET', 'HTTP/1.1 204 No Content\r\n\r\n', ''],
    ['GET', 'HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n', ''],
    ['HEAD', 'HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n', ''],
    ['HEAD', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n', ''],
  ])('to %s is whole though the connection stays open: %j', async (method, text, body) => {
    const url = await sayAndStay(text)
    expect((await rawHttp({ url, method })).body.toString()).toBe(body)
  })

  test.each<[string, string]>([
    ['GET', 'HTTP/1.1 204 No Content\r\n\r\n'],
    ['GET', 'HTTP/1.1 304 Not Modified\r\n\r\n'],
    ['GET', 'HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n'],
    ['HEAD', 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n'],
  ])('to %s has octets too many, even if they come after the goodbye: %j', async (method, text) => {
    const url = await serve((socket) => {
      socket.write(text)
      socket.once('end', () => socket.end('hi'))
    })
    expect((await rawHttp({ url, method })).body.toString()).toBe('hi')
  })

  test.each<[string, string]>([
    ['HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n', 'a b '],
    ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n', '2\r\na \r\n2\r\nb \r\n0\r\n\r\n'],
  ])('may come in pieces: %j', async (head, rest) => {
    const pieces = [...rest]
    const url = await serve((socket) => {
      const next = () => {
        const piece = pieces.shift()
        if (piece !== undefined) socket.write(piece, () => setImmediate(next))
      }
      socket.setNoDelay().write(head, next)
    })
    expect((await rawHttp({ url, deadline: 2_000 })).body.toString()).toBe('a b ')
  })

  test('without a length is whole once the connection is closed', async () => {
    const url = await say('HTTP/1.1 200 OK\r\n\r\nhi')
    expect((await rawHttp({ url })).body.toString()).toBe('hi')
  })

  test('may be shorter than it says, for the comparison to find', async () => {
    const url = await say('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhi')
    expect((await rawHttp({ url })).body.toString()).toBe('hi')
  })
})

describe('no response', () => {
  const ok = 'HTTP/1.1 200 OK\r\n'
  test.each<[string, string]>([
    ['', 'The connection was closed before a response. Nothing came.'],
    [
      'HTTP/1.1 200 OK\r\nA: b',
      'The connection was closed within the header section. What came: "HTTP/1.1 200 OK\\r\\nA: b"',
    ],
    ['220 ready\r\n', 'What came does not begin like a response. What came: "220 ready\\r\\n"'],
    ['HTTP/2 200 OK\r\n\r\n', '"HTTP/2 200 OK" is no status line.'],
    ['HTTP/1.1 20 OK\r\n\r\n', '"HTTP/1.1 20 OK" is no status line.'],
    [`${ok}A : b\r\n\r\n`, '"A : b" is no header line.'],
    [`${ok}A: b\r\n c\r\n\r\n`, '" c" is no header line.'],
    [`${ok}nonsense\r\n\r\n`, '"nonsense" is no header line.'],
    [
      `${ok}Content-Length: 2\r\nContent-Length: 3\r\n\r\nhi`,
      'Content-Length is said to be 2 and 3.',
    ],
    [`${ok}Content-Length: -1\r\n\r\n`, 'Content-Length is "-1".'],
    [
      `${ok}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      'Content-Length and Transfer-Encoding contradict each other (RFC 9112 section 6.2).',
    ],
    [
      `${ok}Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n`,
      'Transfer-Encoding is gzip, chunked.',
    ],
    [`${ok}Transfer-Encoding: chunked\r\n\r\nzwei\r\nhi\r\n`, '"zwei" is no size of a chunk.'],
    [
      `${ok}Transfer-Encoding: chunked\r\n\r\n1\r\nhi\r\n0\r\n\r\n`,
      'A chunk of 1 octets does not end after them.',
    ],
    [
      `${ok}Transfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n`,
      'The connection was closed before the last chunk.',
    ],
    [`${ok}Transfer-Encoding: chunked\r\n\r\n0\r\n\r\nhi`, '2 octets came after the last chunk.'],
  ])('is %j, which is explained', async (text, message) => {
    await expect(rawHttp({ url: await say(text) })).rejects.toThrow(message)
  })

  test.each<[string, string]>([
    ['', 'No whole response within 0.05 s before a response. Nothing came.'],
    [
      `${ok}Content-Length: 3\r\n\r\nhi`,
      'within 0.05 s after 2 of the 3 octets that Content-Length announces.',
    ],
    [`${ok}\r\nhi`, 'within 0.05 s without a length and without the end of the connection.'],
    [`${ok}Transfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n`, 'within 0.05 s before the last chunk.'],
  ])('is %j and then silence', async (text, message) => {
    const url = await sayAndStay(text)
    const error = await rawHttp({ url, deadline: 50 }).catch((reason) => reason)
    expect(error).toBeInstanceOf(RawHttpError)
    expect(error.message).toContain(message)
    expect([error.code, error.received.toString()]).toEqual(['ETIMEDOUT', text])
  })

  test('is one that drips for ever', async () => {
    const url = await serve((socket) => {
      socket.write(`${ok}\r\n`)
      const timer = setInterval(() => socket.write('.'), 5)
      socket.once('close', () => clearInterval(timer))
    })
    await expect(rawHttp({ url, deadline: 60 })).rejects.toThrow('No whole response within 0.06 s')
  })

  test('is one that never ends', async () => {
    const url = await serve((socket) => {
      const chunk = Buffer.alloc(1024 * 1024, '.')
      const more = () => {
        while (socket.writable && socket.write(chunk));
      }
      socket.on('drain', more)
      socket.write(`${ok}\r\n`)
      more()
    })
    await expect(rawHttp({ url })).rejects.toThrow('More than 16777216 octets came.')
  })

  test('comes from where nobody listens', async () => {
    const url = await say('')
    const closed = once(servers[0] as Server, 'close')
    servers.pop()?.close()
    await closed
    const error = await rawHttp({ url }).catch((reason) => reason)
    expect([error.code, error.message]).toEqual([
      'ECONNREFUSED',
      'Nothing listens there. Nothing came.',
    ])
  })

  test('comes over a connection that is reset', async () => {
    const url = await serve((socket) => socket.resetAndDestroy())
    await expect(rawHttp({ url })).rejects.toThrow('The connection was reset. Nothing came.')
  })

  test('is waited for once the signal says so, and a timeout of it is explained', async () => {
    const url = await sayAndStay('HTTP')
    const interrupt = new AbortController()
    const waiting = rawHttp({ url, signal: interrupt.signal })
    interrupt.abort(new Error('enough'))
    await expect(waiting).rejects.toThrow('enough')
    await expect(rawHttp({ url, signal: interrupt.signal })).rejects.toThrow('enough')
    await expect(rawHttp({ url, signal: AbortSignal.timeout(50) })).rejects.toThrow(
      'No whole response in time within the header section. What came: "HTTP"',
    )
  })
})
