import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { InvalidInput } from '../../rules/invalid-input.js'
import { type IsolatedOptions, readIsolatedOptions } from '../isolated-options.js'
import { isolatedOptionsSchema, usualTimeToLiveMs } from '../isolated-options-schema.js'
import {
  type IsolatedServer,
  mostServers,
  type ServerPool,
  TooManyServersError,
} from '../server-pool.js'
import type { Api, ApiEnv } from './api.js'
import { content, created, guarded, json, refusal, refuse, refusesContent } from './responses.js'

const Server = z
  .object({
    id: z.string().openapi({ example: 'server-1' }),
    http: z.string().openapi({ example: 'http://127.0.0.1:40123' }),
    smtp: z.string().openapi({ example: 'smtp://127.0.0.1:40124' }),
    label: z.string().nullable().openapi({ description: 'A name for people to read' }),
    timeToLiveMs: z.int().openapi({
      description: 'Milliseconds after which it is closed if nobody uses it',
    }),
  })
  .openapi('Server', {
    description: 'An HTTP mock with its own API, rules and log, and an SMTP mock',
  })

const idOf = { params: z.object({ id: z.string().openapi({ example: 'server-1' }) }) }
const notFound = { 404: refusal('There is no such server.') }

const listServers = createRoute({
  method: 'get',
  path: '/api/servers',
  operationId: 'listServers',
  summary: 'List the isolated servers',
  responses: { 200: json('Those that are open.', z.array(Server)), ...guarded },
})

const openServer = createRoute({
  method: 'post',
  path: '/api/servers',
  operationId: 'openServer',
  summary: 'Open another pair of servers, on free ports',
  request: { body: content({ $ref: '#/components/schemas/ServerOptions' }, false) },
  responses: {
    201: created('It is open.', Server),
    409: refusal(`${mostServers} are open, which is the limit.`),
    ...refusesContent,
    422: refusal('An option or a rule is wrong; `errors` says where and why. Nothing was opened.'),
    503: refusal('The system has no file descriptors left for it.'),
    ...guarded,
  },
})

const getServer = createRoute({
  method: 'get',
  path: '/api/servers/{id}',
  operationId: 'getServer',
  summary: 'Get one isolated server',
  request: idOf,
  responses: { 200: json('The server.', Server), ...notFound, ...guarded },
})

const closeServer = createRoute({
  method: 'delete',
  path: '/api/servers/{id}',
  operationId: 'closeServer',
  summary: 'Close an isolated server and its connections',
  request: idOf,
  responses: {
    204: { description: 'It is closed, and nothing of it is left.' },
    ...notFound,
    ...guarded,
  },
})

/** Adds `/api/servers`. */
export function addServers(api: Api): void {
  const rulesOf = (kind: 'http' | 'smtp') => ({
    type: 'array',
    items: { $ref: `#/components/schemas/${kind === 'http' ? 'Http' : 'Smtp'}Rule` },
  })
  api.openAPIRegistry.registerComponent(
    'schemas',
    'ServerOptions',
    isolatedOptionsSchema(rulesOf) as object,
  )
  const poolOf = (context: Context<ApiEnv>) => context.env.servers as ServerPool

  api.openapi(listServers, (context) => context.json(poolOf(context).list().map(describe), 200))

  api.openapi(openServer, async (context) => {
    try {
      const server = await openWith(poolOf(context), readIsolatedOptions(context.get('content')))
      context.header('Location', `/api/servers/${server.id}`)
      return context.json(describe(server), 201)
    } catch (error) {
      if (error instanceof TooManyServersError) return refuse(context, 409, error.message)
      throw error
    }
  })

  api.openapi(getServer, (context) => {
    const { id } = context.req.valid('param')
    const server = poolOf(context).get(id)
    return server ? context.json(describe(server), 200) : refuseUnknown(context, id)
  })

  api.openapi(closeServer, async (context) => {
    const { id } = context.req.valid('param')
    return (await poolOf(context).close(id)) ? context.body(null, 204) : refuseUnknown(context, id)
  })
}

function describe({ id, http, smtp, options }: IsolatedServer) {
  const { label = null, timeToLiveMs = usualTimeToLiveMs } = options
  return { id, http, smtp, label, timeToLiveMs }
}

/** The flaws of rules start at them. */
async function openWith(pool: ServerPool, options: IsolatedOptions): Promise<IsolatedServer> {
  try {
    return await pool.open(options)
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error
    throw new InvalidInput(
      error.flaws.map((flaw) => ({ ...flaw, pointer: `/rules${flaw.pointer}` })),
    )
  }
}

function refuseUnknown(context: Context, id: string) {
  return refuse(context, 404, `There is no server ${id}. GET /api/servers lists the existing ones.`)
}
