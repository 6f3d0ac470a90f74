import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { ContractId } from '@statuary/core'
import type { z } from 'zod'

/** A contract file as it is. */
export interface Contract {
  readonly id: string
  readonly [member: string]: z.core.util.JSONType
}

/** A JSON Schema as its file has it. */
export interface JsonSchema extends Contract {
  readonly $id: string
}

const { resolve } = createRequire(import.meta.url)

/** The schemas that people outside of this repository write files and requests by. */
export const schemaNames = ['http-contract', 'smtp-contract', 'http-rule', 'smtp-rule'] as const

/** The name of a schema, without what its file's name ends with. */
export type SchemaName = (typeof schemaNames)[number]

/** Reads a schema of @statuary/contracts. */
export function readSchema(name: SchemaName): JsonSchema {
  return JSON.parse(readFileSync(resolve(`@statuary/contracts/schema/${name}.schema.json`), 'utf8'))
}

/** Reads the contract file of an id; the schemas in @statuary/contracts say what is in it. */
export function readContract(id: ContractId): Contract {
  return JSON.parse(readFileSync(resolve(`@statuary/contracts/${id}.json`), 'utf8'))
}
