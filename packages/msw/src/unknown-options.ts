import { describe } from './call-resolver.js'

/**
 * Refuses an option that nobody reads.
 *
 * @param others - what is left of the options once the known ones are taken out.
 * @param known - the options that there are, as the message lists them.
 * @throws {TypeError} if there is one.
 */
export function refuseUnknown(others: object, who: string, known: string): void {
  for (const unknown in others)
    throw new TypeError(`${who} does not take ${unknown}: give ${known}.`)
}

/**
 * Refuses what is not an object of options: taken apart, a number has none, and goes unnoticed.
 *
 * @throws {TypeError} if it is invalid.
 */
export function checkObject(options: unknown, who: string, known: string): void {
  if (typeof options === 'object' && options !== null) return
  throw new TypeError(`${who} takes ${known} in an object, not ${describe(options)}.`)
}
