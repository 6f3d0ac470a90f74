import { createRoute, z } from '@hono/zod-openapi'
import { contractIds, hasResponse, isContractId } from '@statuary/core'
import { readContract, readSchema, schemaNames } from '../../contracts.js'
import { nearestIds, titleOf } from '../../resolve-id.js'
import type { Api } from './api.js'
import { guarded, json, refusal, refuse } from './responses.js'

const ContractSummary = z
  .object({
    id: z.string().openapi({ example: 'http/503' }),
    title: z.string().openapi({ example: 'Service Unavailable' }),
    contract: z
      .string()
      .openapi({ description: 'Where the contract is', example: '/api/contracts/http/503' }),
    mock: z.string().nullable().openapi({
      description: 'The path that answers with it; null if nothing can',
      example: '/http/503',
    }),
  })
  .openapi('ContractSummary')

const Contract = z
  .looseObject({ id: z.string() })
  .openapi('Contract', { description: 'A file of @statuary/contracts; its schema is there' })

const listContracts = createRoute({
  method: 'get',
  path: '/api/contracts',
  operationId: 'listContracts',
  summary: 'List the contracts',
  responses: { 200: json('Every contract, HTTP first.', z.array(ContractSummary)), ...guarded },
})

const getContract = createRoute({
  method: 'get',
  path: '/api/contracts/{family}/{code}',
  operationId: 'getContract',
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
    ...guarded,
  },
})

const getSchema = createRoute({
  method: 'get',
  path: '/api/contracts/schema/{name}',
  operationId: 'getSchema',
  summary: 'Get the JSON Schema of contracts or rules',
  request: {
    params: z.object({ name: z.string().openapi({ example: 'http-contract.schema.json' }) }),
  },
  responses: {
    200: json('The schema.', z.looseObject({ $id: z.string() })),
    404: refusal('There is no such schema.'),
    ...guarded,
  },
})

/** Adds `/api/contracts`: every contract, and the schemas. */
export function addContracts(api: Api): void {
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
    const { name: file } = context.req.valid('param')
    const name = schemaNames.find((known) => `${known}.schema.json` === file)
    if (name !== undefined) return context.json(readSchema(name), 200)
    const files = schemaNames.map((known) => `${known}.schema.json`)
    return refuse(context, 404, `There is no schema ${file}. There are ${files.join(', ')}.`)
  })

  api.openapi(getContract, (context) => {
    const { family, code } = context.req.valid('param')
    const id = `${family}/${code}`
    if (isContractId(id)) return context.json(readContract(id), 200)
    const nearest = nearestIds(id)
    return refuse(context, 404, `There is no contract ${id}. Nearest: ${nearest.join(', ')}.`, {
      nearest,
    })
  })
}
