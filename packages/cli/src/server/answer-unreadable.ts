import { IncomingMessage, METHODS, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { prepareProblem } from './prepared-response.js'
import type { ProblemStatus } from './problem.js'
import { onceFree, onTurn } from './queued-responses.js'
import { sendResponse } from './send-response.js'

type ParserError = NodeJS.ErrnoException & {
  readonly reason?: string
  readonly rawPacket?: Buffer
}

const unreadable = new WeakSet<Socket>()

/**
 * Answers what Node could not read as a request with a problem document, in its turn, and closes the
 * connection: nobody knows where the next request begins.
 *
 * @param latest - the response to the latest request of the connection.
 * @see RFC 9112 sections 2.2 and 9.3.2
 */
export function answerUnreadable(
  error: ParserError,
  socket: Socket,
  latest: ServerResponse | undefined,
): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy()
    return
  }
  const isBusy = latest !== undefined && !latest.writableFinished
  if (isBusy && socket.readableEnded) {
    // As Node does where a client has said all: what it waits for may never come.
    socket.destroy()
    return
  }
  // What comes after it cannot be read, either.
  if (unreadable.has(socket)) return
  unreadable.add(socket)
  const [status, detail] = explain(error)
  if (latest === undefined || latest.req.complete) {
    onceFree(socket, () => refuse(socket, status, detail))
    return
  }
  // The content of the latest request is what cannot be read, and there may be an answer already.
  const close = () => socket.destroySoon()
  if (latest.writableFinished) close()
  else if (latest.writableEnded) latest.once('finish', close)
  else
    onTurn(latest, () => {
      if (latest.headersSent) return close()
      latest.detachSocket(socket)
      refuse(socket, status, detail)
    })
}

function refuse(socket: Socket, status: ProblemStatus, detail: string): void {
  const request = Object.assign(new IncomingMessage(socket), {
    method: 'GET',
    httpVersionMajor: 1,
    httpVersionMinor: 1,
  })
  const response = new ServerResponse(request)
  response.assignSocket(socket)
  response.shouldKeepAlive = false
  response.once('finish', () => socket.destroySoon())
  sendResponse(request, response, prepareProblem(status, detail))
}

function explain({ code, reason, message, rawPacket }: ParserError): [ProblemStatus, string] {
  switch (code) {
    case 'HPE_INVALID_METHOD':
      return isTls(rawPacket)
        ? [400, 'A TLS client spoke to the HTTP port: use http://, not https://.']
        : [
            400,
            `The request does not begin with a method that Node's HTTP server receives. There are ${METHODS.join(', ')}, in capitals.`,
          ]
    case 'HPE_PAUSED_H2_UPGRADE':
      return [400, 'This is HTTP/2, but the server speaks HTTP/1.1. Make the client use that.']
    case 'HPE_HEADER_OVERFLOW':
      return [431, 'The header section is longer than the 16 KiB that Node reads.']
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return [413, 'The extensions of the chunks are longer than the 16 KiB that Node reads.']
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return [408, 'The rest of the request did not arrive in time.']
    default:
      return [400, `The request cannot be read: ${reason ?? message}.`]
  }
}

/** A handshake is a record of type 22, and its version begins with 3 (RFC 8446 section 5.1). */
function isTls(octets: Buffer | undefined): boolean {
  return octets?.[0] === 22 && octets[1] === 3
}
