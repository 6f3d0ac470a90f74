import type { ChildProcess } from 'node:child_process'
import { METHODS } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startStatuary, stop } from './statuary.ts'

let http: string
let child: ChildProcess
let errors: Promise<string>
beforeAll(async () => {
  ;({ http, child } = await startStatuary(
    ...['--rule', 'POST /x 200', '--rule', 'GET /silent silence'],
  ))
  errors = text(child.stderr as NodeJS.ReadableStream)
})
afterAll(async () => {
  await stop(child)
  expect(await errors).toBe('')
})

/** All that is answered until the server closes the connection. */
async function exchange(octets: string): Promise<string> {
  const socket = connect(Number(new URL(http).port), '127.0.0.1')
  socket.write(Buffer.from(octets, 'latin1'))
  return text(socket)
}

const statusesOf = (received: string) => received.match(/(?<=HTTP\/1\.1 )\d{3}/g)
const broken = (target: string) =>
  `POST ${target} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"pat\r\nzz\r\n\r\n`
const unknown = 'FOO /x HTTP/1.1\r\nHost: x\r\n\r\n'

describe('what is no request', () => {
  test.each([
    ['an unknown method', 400, unknown, /receives\. There are ACL, .*in capitals/],
    ['a method in small letters', 400, 'get / HTTP/1.1\r\nHost: x\r\n\r\n', /in capitals/],
    ['TLS', 400, '\x16\x03\x01\x00\x05hello', /use http:\/\/, not https:\/\//],
    ['HTTP/2', 400, 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', /speaks HTTP\/1\.1/],
    ['no Host', 400, 'GET /http/200 HTTP/1.1\r\n\r\n', /There is no Host line/],
    [
      'two lengths',
      400,
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n',
      /cannot be read: Duplicate Content-Length/,
    ],
    [
      'a long header section',
      431,
      `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
      /longer than the 16 KiB/,
    ],
    ['broken chunks for the API', 400, broken('/api/http/rules'), /Invalid character in chunk/],
    ['broken chunks for a rule', 400, broken('/x'), /Invalid character in chunk/],
  ])(
    '%s is answered with %i, as a problem document, and the end',
    async (_, status, octets, detail) => {
      const [head = '', body = ''] = (await exchange(octets)).split('\r\n\r\n')
      expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
      expect(head).toContain('Content-Type: application/problem+json')
      expect(head).toContain('Connection: close')
      expect(JSON.parse(body)).toMatchObject({ status, detail: expect.stringMatching(detail) })
    },
  )

  test('is answered in its turn', async () => {
    const slow = 'GET /http/503?delay=20 HTTP/1.1\r\nHost: x\r\n\r\n'
    expect(statusesOf(await exchange(slow + slow + unknown))).toEqual(['503', '503', '400'])
  })

  test('does not hold a connection whose answer never comes, and whose client has left', async () => {
    const socket = connect(Number(new URL(http).port), '127.0.0.1')
    socket.write('GET /silent HTTP/1.1\r\nHost: x\r\n\r\n')
    // More than ten, for each that was listened for would be one listener more.
    for (let count = 0; count < 20; count++) {
      await new Promise((written) => socket.write(unknown, written))
    }
    socket.end()
    expect(await text(socket)).toBe('')
  })

  test('ends a connection whose answer is out already, and gets no second one', async () => {
    expect(statusesOf(await exchange(broken('/http/200')))).toEqual(['200'])
  })
})

test('every method that Node knows arrives', async () => {
  for (const method of METHODS) {
    const head = `${method} /http/404 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`
    expect([method, statusesOf(await exchange(head))]).toEqual([method, ['404']])
  }
})
