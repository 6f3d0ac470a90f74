import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Api, ApiEnv } from './api.js'
import { guarded, refusal } from './responses.js'
import { routingPath } from './routing-path.js'

/** A further form of a resource, such as the octets of a message. */
interface Representation {
  /** It ends with `{id}` and a suffix: `/api/smtp/messages/{id}.eml`. */
  readonly path: string
  readonly operationId: string
  readonly summary: string
  /** The media type, without parameters. */
  readonly type: string
  readonly description: string
  /** When it is answered with 404. */
  readonly missing: string
}

/** Adds a further form of a resource; it comes before the resource, whose id would be `1.eml`. */
export function addRepresentation(
  api: Api,
  { path, operationId, summary, type, description, missing }: Representation,
  answer: (context: Context<ApiEnv>, id: string) => Response | Promise<Response>,
): void {
  api.openAPIRegistry.registerPath({
    method: 'get',
    path,
    operationId,
    summary,
    request: { params: z.object({ id: z.string() }) },
    responses: {
      200: { description, content: { [type]: { schema: { type: 'string' } } } },
      404: refusal(missing),
      ...guarded,
    },
  })
  const suffix = path.slice(path.lastIndexOf('.'))
  api.get(routingPath(path), (context) =>
    answer(context, (context.req.param('file') as string).slice(0, -suffix.length)),
  )
}
