import { createRequire } from 'node:module'
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js'
import { isolatedOptionsSchema } from '../server/isolated-options-schema.js'

const require = createRequire(import.meta.url)

/** The schemas that what people write is held to. */
export const schemas = {
  httpRule: require('@statuary/contracts/schema/http-rule.schema.json'),
  smtpRule: require('@statuary/contracts/schema/smtp-rule.schema.json'),
  // The rules themselves are read by their kinds.
  isolatedOptions: isolatedOptionsSchema(() => ({ type: 'array' })),
} satisfies Record<string, AnySchemaObject>

/** The name of one of them. */
export type SchemaName = keyof typeof schemas

/** Creates what compiles them, to code that finds all flaws or the first alone. */
export function createCompiler(allErrors: boolean): Ajv2020 {
  return new Ajv2020({
    allErrors,
    schemas,
    strict: true,
    allowUnionTypes: true,
    // Brings the value and the schema that refused it into each error.
    verbose: true,
    code: { esm: true, source: true },
  })
}
