import type { Context } from 'hono'
import { matchedRoutes } from 'hono/route'
import { didYouMean } from '../../did-you-mean.js'
import type { Api, ApiEnv } from './api.js'
import { type Refusal, readContent } from './read-content.js'
import { type ProblemError, refuse } from './responses.js'
import { routingPath } from './routing-path.js'

/** What one operation takes of a request. */
interface Operation {
  /** The names of its query parameters; undefined if it takes any request as it comes. */
  readonly parameters: readonly string[] | undefined
  readonly content: 'required' | 'optional' | undefined
}

/** A route that the OpenAPI document does not describe, such as a page. */
const undescribed: Operation = { parameters: [], content: undefined }

/**
 * Refuses what an operation does not take: query parameters that it has not, content where it has
 * none, and content that is no JSON. It goes by what the OpenAPI document says of the operation, so
 * no route can forget it, and one that is not described takes nothing.
 *
 * Comes before all routes.
 */
export function addStrictness(api: Api): void {
  let operations: ReadonlyMap<string, Operation> | undefined
  api.use(async (context, next) => {
    const route = matchedRoutes(context).find(({ method }) => method !== 'ALL')
    // Nobody answers, or only to say which methods there are.
    if (route === undefined) return next()
    operations ??= describedOperations(api)
    const { parameters, content } = operations.get(`${route.method} ${route.path}`) ?? undescribed
    if (parameters === undefined) return next()
    return refuseQuery(context, parameters) ?? (await takeContent(context, content)) ?? next()
  })
}

function describedOperations(api: Api): Map<string, Operation> {
  return new Map(
    api.openAPIRegistry.definitions.flatMap((definition) => {
      if (definition.type !== 'route') return []
      const { method, path, request } = definition.route
      const query = request?.query as QuerySchema | undefined
      const operation: Operation = {
        parameters: query?.def.catchall ? undefined : Object.keys(query?.shape ?? {}),
        content: request?.body && (request.body.required ? 'required' : 'optional'),
      }
      return [[`${method.toUpperCase()} ${routingPath(path)}`, operation] as const]
    }),
  )
}

/** `z.looseObject` has a catchall, `z.object` has none. */
interface QuerySchema {
  readonly shape: object
  readonly def: { readonly catchall?: unknown }
}

function refuseQuery(context: Context<ApiEnv>, accepted: readonly string[]): Refusal | undefined {
  const { search, searchParams } = new URL(context.req.url)
  if (search.length <= 1) return undefined
  const errors: ProblemError[] = []
  for (const part of search.slice(1).split('&')) {
    if (isUtf8(part)) continue
    errors.push({ detail: `${part} cannot be used: percent-encoded octets have to be UTF-8.` })
  }
  const names = [...searchParams.keys()]
  const list = accepted.length === 0 ? 'It takes none.' : `There are ${accepted.join(', ')}.`
  for (const parameter of new Set(names)) {
    if (!accepted.includes(parameter)) {
      const near = didYouMean(parameter, accepted)
      const detail = `There is no parameter ${JSON.stringify(parameter)} here.${near} ${list}`
      errors.push({ parameter, detail })
    } else if (names.indexOf(parameter) !== names.lastIndexOf(parameter)) {
      errors.push({ parameter, detail: `${parameter} is given more than once; give it once.` })
    }
  }
  if (errors.length === 0) return undefined
  return refuse(context, 400, errors.map(({ detail }) => detail).join(' '), { errors })
}

function isUtf8(part: string): boolean {
  try {
    decodeURIComponent(part)
    return true
  } catch {
    // A percent sign alone stands for itself in a query (WHATWG URL, section 5.1).
    return !/%[89a-f][\da-f]/i.test(part)
  }
}

async function takeContent(
  context: Context<ApiEnv>,
  content: Operation['content'],
): Promise<Refusal | undefined> {
  const sent = await readContent(context, content)
  if ('refusal' in sent) return sent.refusal
  context.set('content', sent.value)
  return undefined
}
