import { createRoute, z } from '@hono/zod-openapi'
import type { Api } from './api.js'
import { guarded, json } from './responses.js'

const health = createRoute({
  method: 'get',
  path: '/healthz',
  operationId: 'getHealth',
  summary: 'Say that the server is up, whatever the host',
  // A probe may send what it likes.
  request: { query: z.looseObject({}) },
  responses: { 200: json('It is up.', z.object({ status: z.literal('ok') })), ...guarded },
})

/** Adds `/healthz`. */
export function addHealth(api: Api): void {
  api.openapi(health, (context) => context.json({ status: 'ok' as const }, 200))
}
