import type { DefinedError } from 'ajv/dist/2020.js'
import { didYouMean } from '../did-you-mean.js'
import type * as CompiledSchemas from './compiled-schemas.js'
import type { Flaw } from './invalid-input.js'
import type { SchemaName } from './schemas.js'

/** Finds what is wrong with a value; nothing, if it keeps to the schema. */
export type SchemaValidator = (value: unknown) => Flaw[]

let compiled: typeof CompiledSchemas | undefined

/** Loads what validators are made with; a server that is given no rules does without. */
export async function loadValidators(): Promise<void> {
  compiled ??= await import('./compiled-schemas.js')
}

/** Creates a validator for a schema; {@link loadValidators} has to come before its first use. */
export function createSchemaValidator(name: SchemaName): SchemaValidator {
  return (value) => {
    if (compiled === undefined) throw new Error('loadValidators() comes before any validation.')
    const findFirst = compiled.first[name]
    if (findFirst(value)) return []
    if (isLarge(value)) return describe(findFirst.errors as DefinedError[])
    const findAll = compiled.all[name]
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
