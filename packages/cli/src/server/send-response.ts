import type { IncomingMessage, ServerResponse } from 'node:http'
import type { CanonicalResponse } from '@statuary/core'
import { corsHeaders } from './cors.js'
import type { PreparedResponse } from './prepared-response.js'

/** Sends a response, after its interim one, if it has one. */
export function sendResponse(
  request: IncomingMessage,
  response: ServerResponse,
  answer: PreparedResponse,
): void {
  if (answer.interim) sendInterim(request, response, answer.interim)
  sendFinal(request, response, answer)
}

/** Sends an interim response at once, and the final one after so many milliseconds: that is what an interim one is for. */
export function sendLater(
  request: IncomingMessage,
  response: ServerResponse,
  answer: PreparedResponse,
  delay: number,
): void {
  if (answer.interim) sendInterim(request, response, answer.interim)
  later(response, delay, () => sendFinal(request, response, answer))
}

/** Does something after so many milliseconds, unless the client is gone by then. */
export function later(response: ServerResponse, delay: number, action: () => void): void {
  const timer = setTimeout(action, delay)
  response.once('close', () => clearTimeout(timer))
}

/** Sends the header section of a response and half of its content, and closes the connection. */
export function sendTruncated(
  request: IncomingMessage,
  response: ServerResponse,
  answer: PreparedResponse,
): void {
  const content = Buffer.from(answer.content ?? '')
  writeHead(request, response, answer)
  response.flushHeaders()
  // After HEAD there is no content to break off in, and Node writes none.
  response.write(content.subarray(0, content.length / 2))
  response.socket?.destroySoon()
}

function sendFinal(
  request: IncomingMessage,
  response: ServerResponse,
  answer: PreparedResponse,
): void {
  if (request.method === 'CONNECT' && answer.status < 300) {
    // A tunnel begins here, so there is neither content nor length (RFC 9110 section 9.3.6).
    response.useChunkedEncodingByDefault = false
    response.writeHead(answer.status, answer.phrase).end()
    return
  }
  writeHead(request, response, answer)
  response.end(answer.content)
}

function writeHead(
  request: IncomingMessage,
  response: ServerResponse,
  { status, phrase, headers, upgrades, hasCors, hasDate }: PreparedResponse,
): void {
  if (!hasDate) response.sendDate = false
  const { origin } = request.headers
  if (origin === undefined && !upgrades) {
    response.writeHead(status, phrase, headers as string[])
    return
  }
  const names = headers.filter((_, index) => index % 2 === 0)
  const all = [...headers, ...(hasCors ? [] : corsHeaders(request, names))]
  // RFC 9110 section 7.8: whoever sends Upgrade says so in Connection, too.
  if (upgrades) all.push('Connection', response.shouldKeepAlive ? 'Upgrade' : 'Upgrade, close')
  response.writeHead(status, phrase, all)
}

/** RFC 9110 section 15.2: never to a client of HTTP/1.0. */
function sendInterim(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers }: CanonicalResponse,
): void {
  if (request.httpVersionMajor === 1 && request.httpVersionMinor === 0) return
  if (status === 100) response.writeContinue()
  else if (status === 102) response.writeProcessing()
  else response.writeEarlyHints({ link: headers.Link as string })
}
