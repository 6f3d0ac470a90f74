import { createServer, type IncomingMessage, type Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { handleMock, isMockTarget } from './mock-handler.js'

/** Tells of one answered request, for the log. */
export type OnAnswer = (request: IncomingMessage, response: ServerResponse) => void

/**
 * Creates the HTTP server: mocks by Node itself, which alone can send a 1xx, a reason phrase and a
 * 205 without content, and everything else by the API.
 */
export function createHttpServer(api: OpenAPIHono, onAnswer?: OnAnswer): Server {
  const handleApi = getRequestListener(api.fetch, { overrideGlobalObjects: false })

  function handle(request: IncomingMessage, response: ServerResponse): void {
    if (onAnswer) response.once('finish', () => onAnswer(request, response))
    if (isMockTarget(request.url ?? '')) handleMock(request, response)
    else void handleApi(request, response)
  }

  return (
    createServer(handle)
      // A mock answers whatever the request expects, so 417 is no exception.
      .on('checkContinue', (request, response) => {
        if (!isMockTarget(request.url ?? '')) response.writeContinue()
        handle(request, response)
      })
      .on('checkExpectation', handle)
      // Node hands a CONNECT over as a bare socket.
      .on('connect', (request: IncomingMessage, socket: Socket) => {
        const response = new ServerResponse(request)
        response.assignSocket(socket)
        response.shouldKeepAlive = false
        response.once('finish', () => socket.end())
        handle(request, response)
      })
  )
}
