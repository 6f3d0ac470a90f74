import type { Ajv2020, AnySchemaObject, DefinedError } from 'ajv/dist/2020.js'
import { readSchema, type SchemaName } from '../contracts.js'
import { didYouMean } from '../did-you-mean.js'
import type { Flaw } from './invalid-input.js'

/** Finds what is wrong with a value; nothing, if it keeps to the schema. */
export type SchemaValidator = (value: unknown) => Flaw[]

let Ajv: typeof Ajv2020 | undefined

/** Loads what validators are made with; a server that is given no rules does without. */
export async function loadValidators(): Promise<void> {
  // Of a CommonJS module this alone is there before and after it is bundled.
  Ajv ??= (await import('ajv/dist/2020.js')).default
}

/**
 * Creates a validator for a schema, or for one of those in @statuary/contracts, compiled on first use;
 * {@link loadValidators} has to come before that.
 */
export function createSchemaValidator(schema: SchemaName | AnySchemaObject): SchemaValidator {
  let compiled: ReturnType<typeof compile> | undefined
  return (value) => {
    compiled ??= compile(typeof schema === 'string' ? readSchema(schema) : schema)
    if (compiled(value)) return []
    const flaws = (compiled.errors as DefinedError[])
      // A branch that does not fit says nothing: its anyOf or oneOf has the sentence.
      .filter(({ schemaPath }) => !/\/(anyOf|oneOf)\/\d/.test(schemaPath))
    // One flaw says enough of a place, but each member that there is not is named.
    const isFirst = ({ instancePath }: DefinedError, index: number) =>
      flaws.findIndex((flaw) => flaw.instancePath === instancePath) === index
    return flaws
      .filter((flaw, index) => flaw.keyword === 'additionalProperties' || isFirst(flaw, index))
      .map((flaw) => ({ pointer: flaw.instancePath, detail: explain(flaw) }))
  }
}

function compile(schema: AnySchemaObject) {
  if (Ajv === undefined) throw new Error('loadValidators() comes before anything is validated.')
  // verbose brings the value and the schema that refused it into each error.
  return new Ajv({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    verbose: true,
  }).compile(schema)
}

function explain({ keyword, params, data, message, parentSchema }: DefinedError): string {
  const given = abbreviate(data)
  const meaning: string | undefined = parentSchema?.description
  const then = meaning ? ` ${meaning}` : ''
  switch (keyword) {
    case 'required':
      return `${params.missingProperty} is missing.`
    case 'additionalProperties': {
      const names = Object.keys(parentSchema?.properties ?? {})
      return `There is no ${JSON.stringify(params.additionalProperty)} here.${didYouMean(params.additionalProperty, names)} There are ${names.join(', ')}.`
    }
    case 'enum': {
      const accepted = params.allowedValues.map(String)
      return `${given} is none of ${accepted.join(', ')}.${didYouMean(data, accepted)}`
    }
    case 'type':
      return `${given} is no ${[params.type].flat().join(' or ')}.${then}`
    case 'anyOf':
    case 'oneOf':
      return isContainer(data) && meaning !== undefined
        ? meaning
        : `${given} is not written as it has to be.${then}`
    case 'pattern':
      return `${given} is not written as it has to be.${then}`
    case 'minItems':
      return `There is nothing in it.${then}`
    case 'minimum':
    case 'maximum':
      return `${given} is out of range: it ${message}.${then}`
    default:
      return `${given} ${message}.${then}`
  }
}

function abbreviate(data: unknown): string {
  const text = JSON.stringify(data)
  return text.length > 60 ? `${text.slice(0, 60)}...` : text
}

function isContainer(data: unknown): boolean {
  return typeof data === 'object' && data !== null
}
