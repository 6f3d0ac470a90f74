import { readFileSync } from 'node:fs'
import type { CanonicalResponse } from '@statuary/core'
import { UserError } from './user-error.ts'

/** A contract, and the response that it asks for. */
export interface Contract {
  readonly id: string
  /** The file as it is, for its hash. */
  readonly text: string
  readonly response: CanonicalResponse
}

/**
 * Reads a contract file: an HTTP contract's response, or the HTTP rendition of an SMTP contract.
 *
 * @throws {UserError} if there is no such file, or it has no response.
 */
export function readContract(contracts: string, id: string): Contract {
  const file = `${contracts}/${id}.json`
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new UserError(`There is no contract ${id}: ${file} cannot be read.`)
  }
  const content: { response?: CanonicalResponse; http?: { response: CanonicalResponse } } =
    JSON.parse(text)
  const response = content.response ?? content.http?.response
  if (response === undefined) throw new UserError(`${file} has no response.`)
  return { id, text, response }
}
