import { z } from '@hono/zod-openapi'
import { MockQuery } from '../mock-options.js'
import type { Api } from './api.js'
import { refusal } from './responses.js'

/** Describes the mocks, which are answered elsewhere, in the OpenAPI document. */
export function describeMocks(api: Api): void {
  for (const [path, operationId, summary] of [
    ['/http/{code}', 'getHttpMock', 'Answer with an HTTP status, whatever the method'],
    [
      '/smtp/{code}',
      'getSmtpMock',
      'Answer like an HTTP API whose mail server replied with this code',
    ],
  ] as const) {
    api.openAPIRegistry.registerPath({
      method: 'get',
      path,
      operationId,
      summary,
      request: {
        params: z.object({ code: z.string().openapi({ example: '503' }) }),
        query: MockQuery,
      },
      responses: {
        default: { description: 'The response of the contract.' },
        400: refusal('A parameter cannot be used.'),
        404: refusal('There is no such code, or it has no response.'),
      },
    })
  }
}
