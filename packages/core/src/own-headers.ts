import { checkHeader } from './headers.js'
import type { GivenHeaders } from './response-options.js'

/** The lines that one name was given, none where it is to be left out. */
export interface OwnHeader {
  readonly name: string
  readonly values: readonly string[]
}

/**
 * Reads headers, whatever they are given as, by their names in lower case.
 *
 * @param illegal - whether framing may be among them.
 * @throws {TypeError} if they are not an object, a name or value is invalid, or framing is among them.
 */
export function readOwnHeaders(given: GivenHeaders = {}, illegal = false): Map<string, OwnHeader> {
  if (typeof given !== 'object') {
    throw new TypeError(
      `Not headers: ${JSON.stringify(given)}. Give an object, such as { 'X-A': '1' }, pairs or Headers.`,
    )
  }
  const own = new Map<string, OwnHeader>()
  const pairs: Iterable<readonly [string, unknown]> =
    Symbol.iterator in given ? (given as Iterable<[string, string]>) : Object.entries(given)
  for (const [name, value] of pairs) {
    if (value === undefined) continue
    const key = String(name).toLowerCase()
    const values = value === null ? [] : Array.isArray(value) ? value : [value]
    for (const line of values) checkHeader(name, line, illegal)
    if (values.length === 0) checkHeader(name, '', illegal)
    const before = own.get(key)
    own.set(key, {
      name: before?.name ?? name,
      values: value === null ? [] : [...(before?.values ?? []), ...values],
    })
  }
  return own
}
