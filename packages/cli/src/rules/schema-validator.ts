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
  const read = () => (typeof schema === 'string' ? readSchema(schema) : schema)
  let findFirst: ReturnType<typeof compile> | undefined
  let findAll: ReturnType<typeof compile> | undefined
  return (value) => {
    findFirst ??= compile(read(), false)
    if (findFirst(value)) return []
    if (isLarge(value)) return describe(findFirst.errors as DefinedError[])
    findAll ??= compile(read(), true)
    findAll(value)
    return describe(findAll.errors as DefinedError[])
  }
}

/** How many values a document has at most of which all flaws are looked for, and not the first alone. */
const mostValues = 10_000

/** All flaws of a megabyte of them take more memory than a process has. */
function isLarge(value: unknown): boolean {
  const open: unknown[] = [value]
  let values = 1
  while (open.length > 0) {
    const next = open.pop()
    if (!isContainer(next)) continue
    for (const member of Object.values(next)) {
      if (++values > mostValues) return true
      open.push(member)
    }
  }
  return false
}

function describe(errors: readonly DefinedError[]): Flaw[] {
  const places = new Set<string>()
  return (
    errors
      // A branch that does not fit says nothing: its anyOf or oneOf has the sentence.
      .filter(({ schemaPath }) => !/\/(anyOf|oneOf)\/\d/.test(schemaPath))
      // One flaw says enough of a place, but each member that there is not is named.
      .filter(({ keyword, instancePath }) => {
        const isFirst = !places.has(instancePath)
        places.add(instancePath)
        return keyword === 'additionalProperties' || isFirst
      })
      .map((flaw) => ({ pointer: flaw.instancePath, detail: explain(flaw) }))
  )
}

function compile(schema: AnySchemaObject, allErrors: boolean) {
  if (Ajv === undefined) throw new Error('loadValidators() comes before anything is validated.')
  // verbose brings the value and the schema that refused it into each error.
  return new Ajv({
    allErrors,
    strict: true,
    allowUnionTypes: true,
    verbose: true,
  }).compile(schema)
}

function explain({ keyword, params, data, message, parentSchema }: DefinedError): string {
  const meaning: string | undefined = parentSchema?.description
  const then = meaning ? ` ${meaning}` : ''
  if (keyword === 'required') return `${params.missingProperty} is missing.`
  if (keyword === 'additionalProperties') {
    const names = Object.keys(parentSchema?.properties ?? {})
    return `There is no ${JSON.stringify(params.additionalProperty)} here.${didYouMean(params.additionalProperty, names)} There are ${names.join(', ')}.`
  }
  // Not before: it writes out all that is there, and each of its members may be a flaw.
  const given = abbreviate(data)
  switch (keyword) {
    case 'enum': {
      const accepted = params.allowedValues.map(String)
      return `${given} is not one of ${accepted.join(', ')}.${didYouMean(data, accepted)}`
    }
    case 'type':
      return `${given} is not ${[params.type].flat().map(withArticle).join(' or ')}.${then}`
    case 'anyOf':
    case 'oneOf':
      return isContainer(data) && meaning !== undefined
        ? meaning
        : `${given} does not have the right form.${then}`
    case 'pattern':
      return `${given} does not have the right form.${then}`
    case 'minItems':
      return `It is empty.${then}`
    case 'minimum':
    case 'maximum':
      return `${given} is out of range: it ${message}.${then}`
    default:
      return `${given} ${message}.${then}`
  }
}

function withArticle(type: string): string {
  if (type === 'null') return type
  return `${/^[aeio]/.test(type) ? 'an' : 'a'} ${type}`
}

function abbreviate(data: unknown): string {
  const text = JSON.stringify(data)
  return text.length > 60 ? `${text.slice(0, 60)}...` : text
}

function isContainer(data: unknown): data is object {
  return typeof data === 'object' && data !== null
}
