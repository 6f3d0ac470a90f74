import { createRoute, z } from '@hono/zod-openapi'
import { checkMethod } from '../../rules/check-method.js'
import { compilePath } from '../../rules/path-pattern.js'
import type { RequestFilter, RequestLog } from '../request-log.js'
import type { Api } from './api.js'
import { wholeNumber } from './query.js'
import { guarded, json, refusal, refuse } from './responses.js'

const ReceivedRequest = z
  .object({
    number: z.int().openapi({ description: 'Counts from 1, in the order of arrival' }),
    receivedAt: z.string().openapi({ format: 'date-time' }),
    method: z.string().openapi({ example: 'POST' }),
    path: z.string().openapi({ example: '/api/orders' }),
    query: z.string().openapi({ description: 'What follows the question mark', example: 'page=2' }),
    headers: z.record(z.string(), z.string()).openapi({ description: 'Names in lower case' }),
    body: z.string().nullable().openapi({
      description: 'The first 16 KiB of the content, as UTF-8; null if there is none',
    }),
    bodyTruncated: z.boolean().openapi({ description: 'Whether there was more content than that' }),
    complete: z.boolean().openapi({ description: 'Whether all of it has arrived' }),
    rule: z.string().nullable().openapi({
      description: 'The rule that answered; null if it was a mock, or nothing',
      example: 'http-1',
    }),
    status: z.int().nullable().openapi({ description: 'Null until there is an answer' }),
    fault: z
      .enum(['hang-up', 'reset', 'silence', 'truncated'])
      .nullable()
      .openapi({ description: 'What the rule did instead of a whole answer' }),
  })
  .openapi('ReceivedRequest')

const ReceivedRequests = z
  .object({
    requests: z.array(ReceivedRequest).openapi({ description: 'Oldest first' }),
    dropped: z.int().openapi({
      description: 'How many older requests, of any path, were dropped: the last 1000 are kept',
    }),
  })
  .openapi('ReceivedRequests')

/** Refuses what a reader of values throws at, in its words. */
function refineBy(read: (value: string) => unknown) {
  return (value: string, { addIssue }: z.RefinementCtx<string>) => {
    try {
      read(value)
    } catch (error) {
      addIssue((error as Error).message.replace(/\.$/, ''))
    }
  }
}

const filter = {
  path: z
    .string()
    .regex(/^\/[^?#\s]*$/, {
      error: 'give a path with a slash first, without a query',
      abort: true,
    })
    .superRefine(refineBy(compilePath))
    .optional()
    .openapi({ description: 'A path, or a pattern as in a rule', example: '/api/orders/*' }),
  method: z
    .string()
    .regex(/^[A-Za-z-]+$/, { error: 'give a request method, such as POST', abort: true })
    .transform((method) => method.toUpperCase())
    .superRefine(refineBy(checkMethod))
    .transform((method) => (method === 'ANY' ? undefined : method))
    .optional()
    .openapi({ type: 'string', description: 'A method, or ANY', example: 'POST' }),
}

const listRequests = createRoute({
  method: 'get',
  path: '/api/http/requests',
  operationId: 'listHttpRequests',
  summary: 'List the requests, whether a rule, a mock or nothing answered them',
  description: 'Requests to this API and CORS preflights are not included.',
  request: { query: z.object(filter) },
  responses: { 200: json('Those that are kept.', ReceivedRequests), ...guarded },
})

const waitForRequests = createRoute({
  method: 'get',
  path: '/api/http/requests/wait',
  operationId: 'waitForHttpRequests',
  summary: 'Wait until that many requests have arrived, including those that are already there',
  request: {
    query: z.object({
      ...filter,
      count: wholeNumber(1, 1000, 1, 'How many requests to wait for'),
      timeoutMs: wholeNumber(0, 600_000, 5000, 'How many milliseconds to wait at most'),
    }),
  },
  responses: {
    200: json('All such requests that are kept: as many as requested, or more.', ReceivedRequests),
    504: refusal(
      'Too few have arrived in time. Nothing else here answers with 504, so it means that and nothing else.',
    ),
    ...guarded,
  },
})

const clearRequests = createRoute({
  method: 'delete',
  path: '/api/http/requests',
  operationId: 'clearHttpRequests',
  summary: 'Forget all requests, or those that match the query',
  request: { query: z.object(filter) },
  responses: { 204: { description: 'They have been forgotten.' }, ...guarded },
})

/** Adds `/api/http/requests`. */
export function addHttpRequests(api: Api): void {
  api.openapi(listRequests, (context) =>
    context.json(describe(context.env.requests, context.req.valid('query')), 200),
  )

  api.openapi(waitForRequests, async (context) => {
    const { count, timeoutMs, ...wanted } = context.req.valid('query')
    const { requests } = context.env
    if (await requests.wait(wanted, count, timeoutMs, context.req.raw.signal)) {
      return context.json(describe(requests, wanted), 200)
    }
    const { length } = requests.list(wanted)
    const { method = 'request', path } = wanted
    const detail = `${length} of ${count} arrived within ${timeoutMs} ms: ${method}${path === undefined ? '' : ` ${path}`}. GET /api/http/requests lists what arrived.`
    return refuse(context, 504, detail)
  })

  api.openapi(clearRequests, (context) => {
    context.env.requests.clear(context.req.valid('query'))
    return context.body(null, 204)
  })
}

function describe(log: RequestLog, wanted: RequestFilter) {
  return { requests: log.list(wanted), dropped: log.dropped }
}
