// What the schemas compile to. The build puts their code in the place of this file (precompile-schemas.ts):
// to compile them takes longer than to start a server.
import type { ValidateFunction } from 'ajv/dist/2020.js'
import { createCompiler, type SchemaName, schemas } from './schemas.js'

type Compiled = Readonly<Record<SchemaName, ValidateFunction>>

/** Validators that end at the first flaw. */
export const first = compileAll(false)

/** Validators that find every flaw. */
export const all = compileAll(true)

function compileAll(allErrors: boolean): Compiled {
  const compiler = createCompiler(allErrors)
  const names = Object.keys(schemas) as SchemaName[]
  return Object.fromEntries(names.map((name) => [name, compiler.getSchema(name)])) as Compiled
}
