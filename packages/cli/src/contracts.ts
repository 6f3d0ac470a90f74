import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { ContractId } from '@statuary/core'
import type { z } from 'zod'

/** A contract file as it is. */
export interface Contract {
  readonly id: string
  readonly [member: string]: z.core.util.JSONType
}

const { resolve } = createRequire(import.meta.url)

/** Reads a contract schema by its file name; undefined if there is no such. */
export function readSchema(name: string): (Contract & { readonly $id: string }) | undefined {
  if (!/^(http|smtp)-contract\.schema\.json$/.test(name)) return undefined
  return JSON.parse(readFileSync(resolve(`@statuary/contracts/schema/${name}`), 'utf8'))
}

/** Reads the contract file of an id; the schemas in @statuary/contracts say what is in it. */
export function readContract(id: ContractId): Contract {
  return JSON.parse(readFileSync(resolve(`@statuary/contracts/${id}.json`), 'utf8'))
}
