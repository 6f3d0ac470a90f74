import type { ContractId } from '@statuary/core'
import type { Locale } from './locale.ts'
import type { StatusProse } from './status-prose.ts'

/**
 * Gives the prose of a contract in a language.
 *
 * @throws {RangeError} if the locale has none; types say that it does.
 */
export function proseOf(locale: Locale, id: ContractId): StatusProse {
  const prose = findProse(locale, id)
  if (prose === undefined) throw new RangeError(`The locale ${locale.lang} has no prose of ${id}.`)
  return prose
}

export function findProse(locale: Locale, id: ContractId): StatusProse | undefined {
  const [family, code] = id.split('/') as ['http' | 'smtp', string]
  return (locale[family] as Readonly<Record<number, StatusProse>>)[Number(code)]
}

/** Gives the heading of a contract's page: `HTTP 503 Service Unavailable`. */
export function statusName(locale: Locale, id: ContractId): string {
  return `${id.replace('/', ' ').toUpperCase()} ${findProse(locale, id)?.title ?? ''}`.trimEnd()
}
