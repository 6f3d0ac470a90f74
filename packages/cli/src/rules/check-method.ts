import { METHODS } from 'node:http'
import { nearestName } from '@statuary/core'

/**
 * Makes sure that a request with a method can arrive, or that it is ANY. Methods are case-sensitive
 * (RFC 9110 section 9.1), and Node receives those that it knows.
 *
 * @throws {RangeError} with those that can arrive, and the one that was likely meant.
 */
export function checkMethod(method: string): void {
  if (method === 'ANY' || METHODS.includes(method)) return
  const upper = method.toUpperCase()
  const meant = upper === 'ANY' || METHODS.includes(upper) ? upper : nearestName(method, METHODS)
  const near = meant === undefined ? '' : ` Did you mean ${meant}?`
  throw new RangeError(
    `No request with the method ${method} can arrive here: Node's HTTP server receives ${METHODS.join(', ')}, in capitals.${near} ANY stands for all.`,
  )
}
