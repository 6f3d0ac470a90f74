import { once } from 'node:events'
import { createServer, type IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { handleMock, isMockTarget } from './mock-handler.js'
import { problem } from './problem.js'

/** Tells of one answered request, for the log. */
export type OnAnswer = (request: IncomingMessage, response: ServerResponse) => void

/** An HTTP server that can end at once. */
export interface HttpServer {
  /** Starts to listen, and gives the port; rejects with the system's error. */
  listen(port: number, host: string): Promise<number>
  /** Ends every connection and resolves when nothing is left. */
  close(): Promise<void>
}

/**
 * Creates the HTTP server: mocks by Node itself, which alone can send a 1xx, a reason phrase and a
 * 205 without content, and everything else by the API.
 */
export function createHttpServer(api: OpenAPIHono, onAnswer?: OnAnswer): HttpServer {
  const handleApi = getRequestListener(api.fetch, {
    overrideGlobalObjects: false,
    // A request of HTTP/1.0 need not name the host.
    hostname: 'localhost',
    errorHandler: (error) =>
      Response.json(problem(400, `The request can not be read: ${(error as Error).message}.`), {
        status: 400,
        headers: { 'Content-Type': 'application/problem+json' },
      }),
  })
  /** Node forgets the sockets that it hands over. */
  const handedOver = new Set<Socket>()

  function handle(request: IncomingMessage, response: ServerResponse): void {
    if (onAnswer) response.once('finish', () => onAnswer(request, response))
    const target = originForm(request.url ?? '')
    if (isMockTarget(target)) handleMock(request, response, target)
    else void handleApi(request, response)
  }

  function handleConnect(request: IncomingMessage, socket: Socket): void {
    handedOver.add(socket)
    socket.on('error', () => socket.destroy()).once('close', () => handedOver.delete(socket))
    const response = new ServerResponse(request)
    response.assignSocket(socket)
    response.shouldKeepAlive = false
    response.once('finish', () => socket.end())
    handle(request, response)
  }

  const server = createServer(handle)
    // A mock answers whatever the request expects, so 417 is no exception.
    .on('checkContinue', (request, response) => {
      if (!isMockTarget(originForm(request.url ?? ''))) response.writeContinue()
      handle(request, response)
    })
    .on('checkExpectation', handle)
    .on('connect', handleConnect)

  return {
    async listen(port, host) {
      server.listen(port, host)
      await once(server, 'listening')
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

/** A proxy's request names the origin too, and a server has to take it (RFC 9112 section 3.2.2). */
function originForm(target: string): string {
  return target.startsWith('/') ? target : target.replace(/^https?:\/\/[^/?#]*/i, '')
}
