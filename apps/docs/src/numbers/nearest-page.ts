import { contractIds } from '@statuary/core'
import type { UndefinedCodes } from '../locales/locale.ts'

/** The protocols whose codes are three digits. */
export const families = ['http', 'smtp'] as const

/** A protocol of which a page may be. */
export type Family = (typeof families)[number]

const known: ReadonlySet<string> = new Set(contractIds)

/** Lists the numbers that are a status of HTTP and a reply of SMTP, with another meaning in each. */
export function sharedNumbers(): string[] {
  return contractIds
    .filter((id) => id.startsWith('http/'))
    .map((id) => id.slice('http/'.length))
    .filter((number) => known.has(`smtp/${number}`))
}

/**
 * Finds the page that says most about a code which has none of its own: where it circulates, what
 * it is taken for, and otherwise its class, by which clients treat what they do not know; undefined
 * for a number of no class.
 *
 * @example nearestOf(codes, 'http', 499) // '/http/undefined#499'
 */
export function nearestOf(
  codes: UndefinedCodes,
  family: Family,
  number: number,
): string | undefined {
  if (known.has(`${family}/${number}`)) return `/${family}/${number}`
  if (number in codes[family]) return `/${family}/undefined#${number}`
  const digit = Math.floor(number / 100)
  return classes[family].includes(digit) ? `/${family}#class-${digit}` : undefined
}

/** The first digits that a protocol has. */
const classes: Readonly<Record<Family, readonly number[]>> = {
  http: [1, 2, 3, 4, 5],
  smtp: [2, 3, 4, 5],
}

/**
 * Finds the page for a bare number; undefined where both protocols have it, so that it has a page,
 * and where it is of no class. HTTP is meant where only the class is known, for that is what most
 * people ask for.
 */
export function nearestPage(codes: UndefinedCodes, number: number): string | undefined {
  const ids = families.filter((family) => known.has(`${family}/${number}`))
  if (ids.length === families.length) return undefined
  const [family] = ids.length > 0 ? ids : families.filter((one) => number in codes[one])
  return nearestOf(codes, family ?? 'http', number)
}
