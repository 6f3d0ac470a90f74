import type { IncomingMessage, ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { loadValidators } from '../../rules/schema-validator.js'
import { problem } from '../problem.js'
import type { ApiParts } from './api.js'
import { apiOf } from './create-api.js'

/** Answers a request to the API. */
export type ApiListener = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** Has the API answer for one server: the main one, if it may open others. */
export async function createApiListener(parts: ApiParts): Promise<ApiListener> {
  await loadValidators()
  const api = apiOf(parts.servers ? 'main' : 'isolated')
  const listener = getRequestListener((request, env) => api.fetch(request, { ...env, ...parts }), {
    overrideGlobalObjects: false,
    // A request of HTTP/1.0 need not name the host.
    hostname: 'localhost',
    errorHandler: (error) =>
      Response.json(problem(400, `The request cannot be read: ${(error as Error).message}.`), {
        status: 400,
        headers: { 'Content-Type': 'application/problem+json' },
      }),
  })
  return async (request, response) => {
    await listener(request, response)
  }
}
