import { once } from 'node:events'
import { createServer, type IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { HttpFault } from '../rules/http-rule.js'
import { answerUnreadable } from './answer-unreadable.js'
import type { ApiParts } from './api/api.js'
import type { ApiListener } from './api/listen.js'
import { type FramingFlaw, findFramingFlaw } from './check-framing.js'
import { isPreflight } from './cors.js'
import { answerFailure } from './failure.js'
import { readHost } from './host-guard.js'
import { handleMock, isMockTarget } from './mock-handler.js'
import { prepareProblem } from './prepared-response.js'
import { closeWithConnection, onceFree } from './queued-responses.js'
import { expectsContinue } from './request-content.js'
import { isReservedPath } from './reserved-paths.js'
import { answerPreflight, giveReply, takeReply } from './rule-handler.js'
import { sendResponse } from './send-response.js'

/** Tells of one request and its status, or the fault that it met instead. */
export type OnAnswer = (request: IncomingMessage, outcome: number | HttpFault) => void

/** What answers, and what keeps count of it. */
export interface HttpServerParts {
  readonly parts: ApiParts
  readonly onAnswer?: OnAnswer | undefined
  /** Is called with each request, and what it gives when the answer is out or given up. */
  readonly onRequest?: (() => () => void) | undefined
}

/** An HTTP server that can end at once. */
export interface HttpServer {
  /** Starts to listen, and gives the port; rejects with the system's error. */
  listen(port: number, host: string): Promise<number>
  /** Ends every connection and resolves when nothing is left. */
  close(): Promise<void>
}

/**
 * Creates the HTTP server: rules and mocks by Node itself, which alone can send a 1xx, a reason
 * phrase, a 205 without content and half a response, and everything else by the API.
 */
export function createHttpServer({ parts, onAnswer, onRequest }: HttpServerParts): HttpServer {
  const { requests } = parts
  const rules = parts.rules.http
  let listener: ApiListener | undefined
  /** Node forgets the sockets that it hands over. */
  const handedOver = new Set<Socket>()
  const latest = new WeakMap<Socket, ServerResponse>()

  function handle(request: IncomingMessage, response: ServerResponse): void {
    closeWithConnection(response)
    latest.set(request.socket, response)
    const flaw = findFramingFlaw(request)
    if (flaw) {
      refuse(request, response, flaw)
      return
    }
    const target = originForm(request.url ?? '')
    if (onRequest) response.once('close', onRequest())
    // Nothing is looked for in an empty list, so that a mock without rules costs no more than before.
    if (rules.size > 0 && answerByRule(request, response, target)) return
    if (onAnswer) response.once('finish', () => onAnswer(request, response.statusCode))
    const isMock = isMockTarget(target)
    if (isMock) {
      handleMock(request, response, target)
    } else if (!target.startsWith('/')) {
      const detail = `${request.method} ${request.url} names no path. Ask for one, such as /http/503: this is neither a proxy nor a tunnel.`
      sendResponse(request, response, prepareProblem(400, detail))
    } else {
      if (expectsContinue(request)) response.writeContinue()
      const { host } = request.headers
      // As a URL has it, which is all that the API reads.
      if (host) request.headers.host = readHost(host)
      if (listener) void listener(request, response)
      else loadApi(request, response).catch((error) => answerFailure(request, response, error))
    }
    // After the answer, for most are sent by then, and no listener has to wait for their status.
    if ((isMock || !isReservedPath(pathOf(target))) && !isPreflight(request)) {
      requests.record(request, response, target)
    }
  }

  /** Most programs that start a server for their tests never ask its API, which is large. */
  async function loadApi(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { createApiListener } = await import('./api/listen.js')
    listener ??= await createApiListener(parts)
    if (!response.destroyed) await listener(request, response)
  }

  /** Nobody knows where the next request begins, so there is none. */
  function refuse(
    request: IncomingMessage,
    response: ServerResponse,
    { status, detail }: FramingFlaw,
  ): void {
    response.shouldKeepAlive = false
    if (onAnswer) response.once('finish', () => onAnswer(request, status))
    sendResponse(request, response, prepareProblem(status, detail))
  }

  /** Tells whether a rule had an answer. */
  function answerByRule(
    request: IncomingMessage,
    response: ServerResponse,
    target: string,
  ): boolean {
    const path = pathOf(target)
    // OPTIONS * and CONNECT example.com:443 ask for no path.
    if (!path.startsWith('/') || isReservedPath(path)) return false
    if (answerPreflight(rules, request, response, path)) return true
    const answer = takeReply(rules, request.method as string, path)
    if (answer === undefined) return false
    const { rule, reply } = answer
    const { fault } = reply
    if (onAnswer) response.once('close', () => onAnswer(request, fault ?? response.statusCode))
    giveReply(request, response, reply)
    requests.record(request, response, target, { rule: rule.id, fault })
    return true
  }

  function handleConnect(request: IncomingMessage, socket: Socket): void {
    handedOver.add(socket)
    socket
      .on('error', () => socket.destroy())
      .once('close', () => handedOver.delete(socket))
      // As Node does where it keeps the socket: who says no more gets no more.
      .once('end', () => socket.end())
      .resume()
    onceFree(socket, () => {
      const response = new ServerResponse(request)
      response.assignSocket(socket)
      response.shouldKeepAlive = false
      response.once('finish', () => socket.end())
      handle(request, response)
    })
  }

  // A request without a Host is refused with the others, as a problem document.
  const server = createServer({ requireHostHeader: false }, handle)
    // Whether a 100 is sent first depends on the answer, and 417 is no answer of a mock.
    .on('checkContinue', handle)
    .on('checkExpectation', handle)
    .on('connect', handleConnect)
    .on('clientError', (error, stream) => {
      const socket = stream as Socket
      answerUnreadable(error, socket, latest.get(socket))
    })

  // Between two requests a client may sit in a debugger, or on a machine that is busy; one that sends
  // the next just when the server closes gets an error that is none of its own.
  server.keepAliveTimeout = 60_000

  return {
    async listen(port, host) {
      server.listen(port, host)
      await once(server, 'listening')
      // Once it listens, an error is about one connection that could not be accepted.
      server.on('error', ({ message }) => console.error(`A connection failed: ${message}.`))
      return (server.address() as AddressInfo).port
    },
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      for (const socket of handedOver) socket.destroy()
      await closed
    },
  }
}

function pathOf(target: string): string {
  const mark = target.indexOf('?')
  return mark < 0 ? target : target.slice(0, mark)
}

/** A proxy's request names the origin too, and a server has to take it (RFC 9112 section 3.2.2). */
function originForm(target: string): string {
  return target.startsWith('/') ? target : target.replace(/^https?:\/\/[^/?#]*/i, '')
}
