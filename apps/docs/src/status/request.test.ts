import { createHash } from 'node:crypto'
import { httpStatuses } from '@statuary/core'
import { expect, test } from 'vitest'
import { requestText, webSocketResponse } from './request.ts'

/** What RFC 9110 and others want of a request before its answer can be this status. */
const wanted: readonly [code: number, header: RegExp, section: string][] = [
  [100, /^Expect: 100-continue$/m, 'RFC 9110 section 15.2.1'],
  [101, /^Connection: Upgrade$/m, 'RFC 9110 section 7.8'],
  [206, /^Range: items=0-1$/m, 'RFC 9110 section 15.3.7'],
  [226, /^A-IM: feed$/m, 'RFC 3229 section 10.4.1'],
  [304, /^If-None-Match: "v1"$/m, 'RFC 9110 section 15.4.5'],
  [406, /^Accept: /m, 'RFC 9110 section 12.4.1'],
  [412, /^If-Match: /m, 'RFC 9110 section 15.5.13'],
  [416, /^Range: bytes=20-$/m, 'RFC 9110 section 15.5.17'],
  [417, /^Expect: /m, 'RFC 9110 section 10.1.1'],
  [425, /^Early-Data: 1$/m, 'RFC 8470 section 5.2'],
]

test.each(wanted)('the request that gets %i has %s (%s)', (code, header) => {
  expect(requestText(code as never)).toMatch(header)
})

test('a length that is said is that of the content that is shown', () => {
  for (const { code } of httpStatuses) {
    const [head = '', content = ''] = requestText(code).split('\n\n')
    const [, length] = /^Content-Length: (\d+)$/m.exec(head) ?? []
    if (length !== undefined && content !== '')
      expect(content.length, String(code)).toBe(Number(length))
  }
})

test('the handshake of the WebSocket answers its own key', () => {
  const [, key] = /^Sec-WebSocket-Key: (.*)$/m.exec(requestText(101)) ?? []
  const hash = createHash('sha1')
    .update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
    .digest('base64')
  expect(webSocketResponse).toContain(`Sec-WebSocket-Accept: ${hash}\n`)
})
