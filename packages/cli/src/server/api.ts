import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { contractIds, hasResponse, isContractId } from '@statuary/core'
import { createColors } from 'picocolors'
import packageJson from '../../package.json' with { type: 'json' }
import { readContract, readSchema } from '../contracts.js'
import { nearestIds, titleOf } from '../resolve-id.js'
import { welcome } from '../welcome.js'
import type { HostGuard } from './host-guard.js'
import { MockQuery } from './mock-options.js'
import { problem } from './problem.js'

const Problem = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
  })
  .openapi('Problem', { description: 'RFC 9457' })

const ContractSummary = z
  .object({
    id: z.string().openapi({ example: 'http/503' }),
    title: z.string().openapi({ example: 'Service Unavailable' }),
    contract: z
      .string()
      .openapi({ description: 'Where the contract is', example: '/api/contracts/http/503' }),
    mock: z.string().nullable().openapi({
      description: 'What answers with it; null where nothing can',
      example: '/http/503',
    }),
  })
  .openapi('ContractSummary')

const Contract = z
  .looseObject({ id: z.string() })
  .openapi('Contract', { description: 'A file of @statuary/contracts; its schema is there' })

const json = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  description,
  content: { 'application/json': { schema } },
})
const asProblem = { 'Content-Type': 'application/problem+json' }
const refusal = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: Problem } },
})

const health = createRoute({
  method: 'get',
  path: '/healthz',
  summary: 'Tell that the server is up',
  responses: { 200: json('It is up.', z.object({ status: z.literal('ok') })) },
})

const listContracts = createRoute({
  method: 'get',
  path: '/api/contracts',
  summary: 'List the contracts',
  responses: { 200: json('Every contract, HTTP first.', z.array(ContractSummary)) },
})

const getContract = createRoute({
  method: 'get',
  path: '/api/contracts/{family}/{code}',
  summary: 'Get one contract',
  request: {
    params: z.object({
      family: z.string().openapi({ example: 'smtp', enum: ['http', 'smtp'] }),
      code: z.string().openapi({ example: '503' }),
    }),
  },
  responses: {
    200: json('The contract, as its file has it.', Contract),
    404: refusal('There is no such contract; `nearest` names the ones most like it.'),
  },
})

const getSchema = createRoute({
  method: 'get',
  path: '/api/contracts/schema/{name}',
  summary: 'Get the JSON Schema that a contract names as its $schema',
  request: {
    params: z.object({ name: z.string().openapi({ example: 'http-contract.schema.json' }) }),
  },
  responses: {
    200: json('The schema.', z.looseObject({ $id: z.string() })),
    404: refusal('There is no such schema.'),
  },
})

/**
 * Creates the API: health, contracts, and the OpenAPI document that describes them and the mocks.
 *
 * @param smtp - the URL of the SMTP mock, which `/` names to a person.
 */
export function createApi(guard: HostGuard, smtp: string): OpenAPIHono {
  const api = new OpenAPIHono()

  api.use(async (context, next) => {
    // The authority of an absolute-form target is what the client asked for, whatever Host says.
    const { host } = new URL(context.req.url)
    const origin = context.req.header('origin')
    const reason = guard.refuse(host, origin)
    if (reason !== undefined) return context.json(problem(403, reason), 403, asProblem)
    context.header('Vary', 'Origin')
    if (origin !== undefined) context.header('Access-Control-Allow-Origin', origin)
    if (origin === undefined || context.req.method !== 'OPTIONS') return next()
    context.header('Access-Control-Allow-Methods', 'GET, HEAD')
    context.header('Access-Control-Allow-Headers', '*')
    return context.body(null, 204)
  })

  api.use(async (context, next) => {
    if (['GET', 'HEAD'].includes(context.req.method)) return next()
    const detail = `${context.req.method} means nothing at ${context.req.path}; it takes GET and HEAD.`
    return context.json(problem(405, detail), 405, { ...asProblem, Allow: 'GET, HEAD' })
  })

  api.get('/', (context) =>
    context.text(welcome({ http: new URL(context.req.url).origin, smtp }, createColors(false))),
  )

  api.openapi(health, (context) => context.json({ status: 'ok' as const }, 200))

  api.openapi(listContracts, (context) =>
    context.json(
      contractIds.map((id) => ({
        id,
        title: titleOf(id),
        contract: `/api/contracts/${id}`,
        mock: hasResponse(id) ? `/${id}` : null,
      })),
      200,
    ),
  )

  api.openapi(getSchema, (context) => {
    const schema = readSchema(context.req.valid('param').name)
    if (schema !== undefined) return context.json(schema, 200)
    return context.json(
      problem(404, 'There are http-contract.schema.json and smtp-contract.schema.json.'),
      404,
      asProblem,
    )
  })

  api.openapi(getContract, (context) => {
    const { family, code } = context.req.valid('param')
    const id = `${family}/${code}`
    if (isContractId(id)) return context.json(readContract(id), 200)
    const nearest = nearestIds(id)
    return context.json(
      problem(404, `There is no contract ${id}. Nearest: ${nearest.join(', ')}.`, { nearest }),
      404,
      asProblem,
    )
  })

  for (const [path, summary] of [
    ['/http/{code}', 'Answer with an HTTP status, whatever the method'],
    ['/smtp/{code}', 'Answer as an HTTP API does whose mail server replied with this code'],
  ] as const) {
    api.openAPIRegistry.registerPath({
      method: 'get',
      path,
      summary,
      request: {
        params: z.object({ code: z.string().openapi({ example: '503' }) }),
        query: MockQuery,
      },
      responses: {
        default: { description: 'The response of the contract.' },
        400: refusal('A parameter is no use.'),
        404: refusal('There is no such code, or it has no response.'),
      },
    })
  }

  api.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Statuary',
      version: packageJson.version,
      description: packageJson.description,
      license: { name: 'MIT' },
    },
  })

  api.notFound((context) =>
    context.json(
      problem(
        404,
        `Nothing is at ${context.req.path}. Try /http/503, /smtp/503 or /api/contracts.`,
      ),
      404,
      asProblem,
    ),
  )
  return api
}
