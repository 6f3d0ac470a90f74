import { nearestName } from '@statuary/core'

/**
 * Makes sure that an object has no members but those known.
 *
 * @param what - what a member is called, such as `option`.
 * @throws {TypeError} if the value is not an object, or has another member; the message names the
 * one that was likely meant, and all there are.
 * @example checkMembers({ tsl: true }, ['auth', 'tls'], 'member of require')
 * // TypeError: No member of require "tsl". Did you mean "tls"? There are auth, tls.
 */
export function checkMembers(value: unknown, known: readonly string[], what: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError(`No ${what} in ${show(value)}. Give an object with ${known.join(', ')}.`)
  }
  const unknown = Object.keys(value).find((name) => !known.includes(name))
  if (unknown === undefined) return
  const near = nearestName(unknown, known)
  const hint = near === undefined ? '' : ` Did you mean ${show(near)}?`
  throw new TypeError(`No ${what} ${show(unknown)}.${hint} There are ${known.join(', ')}.`)
}

/** Writes a value for a message: as JSON where it can be, and shortened. */
export function show(value: unknown): string {
  if (typeof value === 'function') return 'a function'
  // JSON has no NaN.
  if (typeof value === 'number') return String(value)
  let text: string
  try {
    text = JSON.stringify(value) ?? String(value)
  } catch {
    // It refers to itself, nests too deep, or holds a bigint.
    text = Object.prototype.toString.call(value)
  }
  return text.length > 60 ? `${text.slice(0, 60)}...` : text
}
