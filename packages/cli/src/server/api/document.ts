import { createRoute, z } from '@hono/zod-openapi'
import type { Api } from './api.js'
import { guarded, json } from './responses.js'

type Info = Parameters<Api['getOpenAPI31Document']>[0]['info']

const getDocument = createRoute({
  method: 'get',
  path: '/api/openapi.json',
  operationId: 'getOpenApiDocument',
  summary: 'Get this document',
  responses: {
    200: json('OpenAPI 3.1.', z.looseObject({ openapi: z.string() })),
    ...guarded,
  },
})

/** Adds the OpenAPI document of all routes, itself included; it is made when it is first asked for. */
export function addDocument(api: Api, info: Info): void {
  let document: { openapi: string } | undefined
  api.openapi(getDocument, (context) => {
    document ??= api.getOpenAPI31Document({ openapi: '3.1.0', info })
    return context.json(document, 200)
  })
}
