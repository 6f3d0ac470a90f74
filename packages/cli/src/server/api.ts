import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { contractIds, hasResponse, httpStatus, isContractId, smtpReply } from '@statuary/core'
import { createColors } from 'picocolors'
import packageJson from '../../package.json' with { type: 'json' }
import { readContract } from '../contracts.js'
import { nearestIds } from '../resolve-id.js'
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

/**
 * Creates the API: health, contracts, and the OpenAPI document that describes them and the mocks.
 *
 * @param smtp - the URL of the SMTP mock, which `/` names to a person.
 */
export function createApi(guard: HostGuard, smtp: string): OpenAPIHono {
  const api = new OpenAPIHono()

  api.use(async (context, next) => {
    const reason = guard.refuse(context.req.header('host'), context.req.header('origin'))
    if (reason !== undefined) {
      return context.json(problem(403, reason), 403, { 'Content-Type': 'application/problem+json' })
    }
    const origin = context.req.header('origin')
    if (origin !== undefined) {
      context.header('Access-Control-Allow-Origin', origin)
      context.header('Vary', 'Origin')
    }
    return next()
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

  api.openapi(getContract, (context) => {
    const { family, code } = context.req.valid('param')
    const id = `${family}/${code}`
    if (isContractId(id)) return context.json(readContract(id), 200)
    const nearest = nearestIds(id)
    return context.json(
      problem(404, `There is no contract ${id}. Nearest: ${nearest.join(', ')}.`, { nearest }),
      404,
      { 'Content-Type': 'application/problem+json' },
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
      { 'Content-Type': 'application/problem+json' },
    ),
  )
  return api
}

function titleOf(id: (typeof contractIds)[number]): string {
  const code = Number(id.slice(5))
  return id.startsWith('http') ? httpStatus(code as 503).phrase : smtpReply(code as 503).text
}
