import { z } from '@hono/zod-openapi'
import { readSchema, type SchemaName } from '../../contracts.js'
import type { Api } from './api.js'

type JsonValue = null | boolean | number | string | JsonValue[] | { [name: string]: JsonValue }

/**
 * Puts a schema of @statuary/contracts among the components of the OpenAPI document.
 *
 * Its definitions become components of their own, `HttpRule.reply`, since many tools do not resolve
 * references inside a component.
 */
export function addSchema(api: Api, component: string, name: SchemaName): void {
  const { $schema, $id, $comment, $defs, ...schema } = readSchema(name)
  const rewrite = (value: JsonValue): JsonValue => {
    if (Array.isArray(value)) return value.map(rewrite)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => key !== '$comment')
        .map(([key, member]) => [key, rewriteMember(key, member)]),
    )
  }
  const rewriteMember = (key: string, member: JsonValue): JsonValue => {
    if (key === '$ref' && typeof member === 'string') {
      return member.replace('#/$defs/', `#/components/schemas/${component}.`)
    }
    return key === 'properties' ? withoutBooleans(rewrite(member)) : rewrite(member)
  }
  const register = (key: string, value: JsonValue) =>
    api.openAPIRegistry.registerComponent('schemas', key, rewrite(value) as object)
  register(component, schema as JsonValue)
  for (const [key, value] of Object.entries(($defs ?? {}) as Record<string, JsonValue>)) {
    register(`${component}.${key}`, value)
  }
}

/** Refers to a component, in a schema of zod; it checks nothing, as answers are ours. */
export function refTo<Content>(component: string): z.ZodType<Content> {
  return z.any().openapi({ $ref: `#/components/schemas/${component}` } as object)
}

/** Many generators of clients know no schema that is true or false. */
function withoutBooleans(properties: JsonValue): JsonValue {
  return Object.fromEntries(
    Object.entries(properties as object).map(([name, schema]) => [
      name,
      schema === true ? {} : schema === false ? { not: {} } : schema,
    ]),
  )
}
