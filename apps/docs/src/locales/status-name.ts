import type { ContractId } from '@statuary/core'
import type { Locale } from './locale.ts'
import type { StatusProse } from './status-prose.ts'

/**
 * Gives the prose of a contract in a language.
 *
 * @throws {RangeError} if there is no such contract; prose may name one that never was.
 */
export function proseOf(locale: Locale, id: ContractId): StatusProse {
  const [family, code] = id.split('/') as ['http' | 'smtp', string]
  const prose = (locale[family] as Readonly<Record<string, StatusProse>>)[code]
  if (prose === undefined) throw new RangeError(`The locale ${locale.lang} has no prose of ${id}.`)
  return prose
}

/** Gives the heading of a contract's page: `HTTP 503 Service Unavailable`. */
export function statusName(locale: Locale, id: ContractId): string {
  return `${id.replace('/', ' ').toUpperCase()} ${proseOf(locale, id).title}`
}
