import type { JsonValue } from '@statuary/core'
import fc from 'fast-check'

/** Strings with characters that no source should hold as they are. */
export const unprintable: readonly string[] = [
  '\0',
  '\x7f',
  '\u0085',
  '\u2028\u2029',
  '\ufeff',
  '\u{e0001}',
  '\u{10ffff}',
  '\r\n',
  '\v\f\b\x1b',
]

/**
 * Gives values to print as literals, each with the columns that are taken on its line: the same
 * random ones each time, and then those that are awkward in one language.
 */
export function sampleLiterals(
  count: number,
  edges: readonly JsonValue[],
): readonly (readonly [value: JsonValue, taken: number])[] {
  const value = fc.jsonValue({ stringUnit: 'binary' }) as fc.Arbitrary<JsonValue>
  const random = fc.sample(fc.tuple(value, fc.nat(100)), { seed: 451, numRuns: count })
  return [...random, ...edges.map((edge) => [edge, 0] as const)]
}

/** JSON of another language, as JavaScript would have written it. */
export function asJavaScriptWrites(json: string): string {
  return JSON.stringify(JSON.parse(json))
}
