import { readFileSync } from 'node:fs'
import type { CanonicalResponse } from '@statuary/core'

/** What the tests read of a contract file. */
export interface Contract {
  readonly id: string
  readonly interim?: { status: number; headers: Record<string, string> }
  readonly response?: CanonicalResponse
  readonly http?: { response: CanonicalResponse }
}

/** Reads the contract file of an id. */
export function contractOf(id: string): Contract {
  return JSON.parse(readFileSync(new URL(`../contracts/${id}.json`, import.meta.url), 'utf8'))
}
