import { readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { places } from './places.ts'
import { UserError } from './user-error.ts'

const compiled = new Map<string, ValidateFunction>()

/**
 * Reads a JSON file and holds it to one of the schemas in contracts/schema.
 *
 * @throws {UserError} if it is no JSON or not valid; the message names the file and the path inside it.
 */
export function readValid<Content>(file: string, schema: SchemaName): Content {
  const content = parse(file)
  const problems = problemsOf(content, schema, file)
  if (problems.length > 0) throw new UserError(problems.join('\n'))
  return content as Content
}

/** The schemas of what the runner reads, without what the names of their files end with. */
export type SchemaName =
  | 'adapter'
  | 'evidence'
  | 'mail-test-evidence'
  | 'mailer-adapter'
  | 'mailer-evidence'
  | 'mailer-result'

/** Says how a value breaks a schema, in a line for each way that begins with the value's name. */
export function problemsOf(content: unknown, schema: SchemaName, name: string): string[] {
  let validate = compiled.get(schema)
  if (validate === undefined) {
    const path = `${places.contracts}/schema/${schema}.schema.json`
    validate = new Ajv2020({ allErrors: true, strict: true }).compile(
      JSON.parse(readFileSync(path, 'utf8')),
    )
    compiled.set(schema, validate)
  }
  if (validate(content)) return []
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const detail = Object.values(params).filter((value) => typeof value === 'string')
    const extra = 'additionalProperty' in params ? ` (${detail.join(', ')})` : ''
    return `${name}${instancePath === '' ? '' : ` at ${instancePath}`}: ${message}${extra}`
  })
}

function parse(file: string): unknown {
  const text = readFileSync(file, 'utf8')
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UserError(`${file} is not JSON: ${(error as Error).message}`)
  }
}
