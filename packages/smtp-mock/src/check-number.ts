import { show } from './check-members.js'

/**
 * Makes sure that a number is within its range.
 *
 * @throws {RangeError} with what was given and what is accepted.
 * @example checkNumber(-1, { what: 'time', unit: 'milliseconds', least: 0, most: 1000 })
 * // RangeError: No time: -1. Give milliseconds from 0 to 1000.
 */
export function checkNumber(
  given: number,
  range: {
    readonly what: string
    readonly unit: string
    readonly least: number
    readonly most: number
    readonly whole?: boolean
  },
): void {
  const { what, unit, least, most, whole = false } = range
  const isIn = typeof given === 'number' && given >= least && given <= most
  if (isIn && (!whole || Number.isInteger(given) || given === Number.POSITIVE_INFINITY)) return
  throw new RangeError(
    `No ${what}: ${show(given)}. Give ${whole ? 'a whole number of ' : ''}${unit} from ${least} to ${most}.`,
  )
}
