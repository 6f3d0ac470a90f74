import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { SchemaName } from '../../contracts.js'
import type { RuleBook } from '../../rules/rule-book.js'
import {
  type PreparedRule,
  type Rule,
  type RuleStore,
  TakenIdError,
} from '../../rules/rule-store.js'
import type { Api, ApiEnv } from './api.js'
import {
  content,
  created,
  guarded,
  json,
  refusal,
  refuse,
  refuseFlaws,
  refusesContent,
} from './responses.js'
import { addSchema, refTo } from './schema-components.js'

/** What the rules of one family are called. */
export interface RuleFamily {
  /** `http`, as in `/api/http/rules` and `http-1`. */
  readonly name: 'http' | 'smtp'
  readonly label: 'HTTP' | 'SMTP'
  readonly schema: SchemaName
}

/** Adds the rules and the reset of a family: `/api/http/rules` and `/api/http/reset`. */
export function addRuleRoutes<
  Definition extends { readonly id?: string },
  Prepared extends PreparedRule,
>(
  api: Api,
  { name, label, schema }: RuleFamily,
  storeIn: (rules: RuleBook) => RuleStore<Definition, Prepared>,
): void {
  const path = `/api/${name}`
  const family = `${label[0]}${name.slice(1)}`
  const component = `${family}Rule`
  addSchema(api, component, schema)

  const RuleState = z
    .object({
      id: z.string().openapi({ example: `${name}-1` }),
      source: z.enum(['api', 'option', 'file', 'server']).openapi({
        description:
          'Where it comes from: this API, a --rule on the command line, the file given with --rules, or the request that opened this isolated server',
      }),
      answered: z.int().openapi({ description: 'How many times it has answered' }),
      spent: z.boolean().openapi({ description: 'Whether it has no replies left' }),
      rule: refTo<object>(component),
    })
    .openapi(`${component}State`, {
      description: 'A rule and what it has done',
      required: ['id', 'source', 'answered', 'spent', 'rule'],
    })

  const Ids = z.object({ ids: z.array(z.string()) })
  const idOf = { params: z.object({ id: z.string().openapi({ example: `${name}-1` }) }) }
  const notFound = { 404: refusal('There is no such rule.') }
  const RuleSchema = { $ref: `#/components/schemas/${component}` }
  const RulesSchema = { type: 'array', items: RuleSchema }

  const refusesRules = {
    ...refusesContent,
    422: refusal('A rule is wrong; `errors` says where and why. Nothing was changed.'),
  }

  const listRules = createRoute({
    method: 'get',
    path: `${path}/rules`,
    operationId: `list${family}Rules`,
    summary: `List the rules of ${label} in the order in which they are tried`,
    responses: { 200: json('Every rule, including spent ones.', z.array(RuleState)), ...guarded },
  })

  const addRules = createRoute({
    method: 'post',
    path: `${path}/rules`,
    operationId: `add${family}Rules`,
    summary: 'Add a rule, or a list of them, ahead of all others',
    request: { body: content({ anyOf: [RuleSchema, RulesSchema] }) },
    responses: {
      201: created('The ids of the new rules, in the order given.', Ids),
      409: refusal('There already is a rule with such an id. Nothing was added.'),
      ...refusesRules,
      ...guarded,
    },
  })

  const replaceRules = createRoute({
    method: 'put',
    path: `${path}/rules`,
    operationId: `replace${family}Rules`,
    summary: 'Replace all rules; a reset restores those from the command line and the file',
    request: { body: content(RulesSchema) },
    responses: {
      200: json('The ids of the new rules, in the order given.', Ids),
      ...refusesRules,
      ...guarded,
    },
  })

  const getRule = createRoute({
    method: 'get',
    path: `${path}/rules/{id}`,
    operationId: `get${family}Rule`,
    summary: `Get one rule of ${label}`,
    request: idOf,
    responses: { 200: json('The rule.', RuleState), ...notFound, ...guarded },
  })

  const putRule = createRoute({
    method: 'put',
    path: `${path}/rules/{id}`,
    operationId: `put${family}Rule`,
    summary: 'Replace a rule, or, if there is none with this id, add one ahead of all others',
    request: { ...idOf, body: content(RuleSchema) },
    responses: {
      200: json('It replaced another rule.', RuleState),
      201: created('It is new.', RuleState),
      ...refusesRules,
      ...guarded,
    },
  })

  const removeRule = createRoute({
    method: 'delete',
    path: `${path}/rules/{id}`,
    operationId: `remove${family}Rule`,
    summary: 'Remove a rule; a reset restores one from the command line or the file',
    request: idOf,
    responses: { 204: { description: 'It has been removed.' }, ...notFound, ...guarded },
  })

  const reset = createRoute({
    method: 'post',
    path: `${path}/reset`,
    operationId: `reset${family}Rules`,
    summary: 'Drop the rules added through this API, restore the others, and make them start over',
    responses: { 204: { description: 'Done.' }, ...guarded },
  })

  const storeOf = (context: Context<ApiEnv>) => storeIn(context.env.rules)

  api.openapi(listRules, (context) => context.json(storeOf(context).rules.map(describe), 200))

  api.openapi(addRules, (context) => {
    const content = context.get('content')
    const store = storeOf(context)
    try {
      const added = Array.isArray(content) ? store.add(content) : [store.addOne(content)]
      const one = Array.isArray(content) ? undefined : added[0]
      context.header('Location', `${path}/rules${one ? `/${one.id}` : ''}`)
      return context.json({ ids: added.map(({ id }) => id) }, 201)
    } catch (error) {
      if (error instanceof TakenIdError) return refuse(context, 409, error.message)
      throw error
    }
  })

  api.openapi(replaceRules, (context) => {
    const content = context.get('content')
    if (!Array.isArray(content)) {
      return refuseFlaws(context, [{ pointer: '', detail: 'Give a list of rules.' }])
    }
    return context.json(
      {
        ids: storeOf(context)
          .replaceAll(content)
          .map(({ id }) => id),
      },
      200,
    )
  })

  api.openapi(getRule, (context) => {
    const { id } = context.req.valid('param')
    const rule = storeOf(context).get(id)
    return rule ? context.json(describe(rule), 200) : refuseUnknown(context, id, path)
  })

  api.openapi(putRule, (context) => {
    const { id } = context.req.valid('param')
    const { rule, isNew } = storeOf(context).put(id, context.get('content'))
    if (!isNew) return context.json(describe(rule), 200)
    context.header('Location', `${path}/rules/${rule.id}`)
    return context.json(describe(rule), 201)
  })

  api.openapi(removeRule, (context) => {
    const { id } = context.req.valid('param')
    return storeOf(context).remove(id) ? context.body(null, 204) : refuseUnknown(context, id, path)
  })

  api.openapi(reset, (context) => {
    storeOf(context).reset()
    return context.body(null, 204)
  })
}

function describe({ id, source, prepared, definition }: Rule<object, PreparedRule>) {
  const { answered, spent } = prepared.replies
  return { id, source, answered, spent, rule: definition }
}

function refuseUnknown(context: Context, id: string, path: string) {
  return refuse(context, 404, `There is no rule ${id}. GET ${path}/rules lists the existing ones.`)
}
