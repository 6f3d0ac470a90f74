import { unknownCode } from '../unknown-code.js'
import { clientError } from './client-error.js'
import { interim } from './interim.js'
import { redirection } from './redirection.js'
import { serverError } from './server-error.js'
import { success } from './success.js'

/**
 * Lists every HTTP status in IANA's registry, in ascending order of code.
 *
 * Derive sets from it: `httpStatuses.filter((status) => status.retry === 'later')`.
 *
 * @see RFC 9110 section 15
 */
export const httpStatuses = /* @__PURE__ */ joinTables()

/** A call can be marked as pure, so that a bundler leaves the tables out where nobody reads them; a spread cannot. */
function joinTables() {
  return [...interim, ...success, ...redirection, ...clientError, ...serverError] as const
}

/** A registered HTTP status code, 100 to 511. */
export type HttpStatusCode = (typeof httpStatuses)[number]['code']

/** The row of one HTTP status, with its values as literal types; without an argument, any of them. */
export type HttpStatus<Code extends HttpStatusCode = HttpStatusCode> = Extract<
  (typeof httpStatuses)[number],
  { readonly code: Code }
>

const byCode = /* @__PURE__ */ new Map<number, HttpStatus>(
  /* @__PURE__ */ httpStatuses.map((status) => [status.code, status]),
)

/**
 * Returns the definition of one HTTP status.
 *
 * @throws {RangeError} if no such status is registered; the message names the nearest one.
 * @example httpStatus(503).phrase // 'Service Unavailable'
 * @see RFC 9110 section 15
 */
export function httpStatus<const Code extends HttpStatusCode>(code: Code): HttpStatus<Code> {
  const status = byCode.get(code)
  if (status === undefined)
    throw new RangeError(unknownCode('HTTP status', code, [...byCode.keys()]))
  return status as HttpStatus<Code>
}

/**
 * Checks whether a value is a registered HTTP status code; `'503'`, a string, is not one.
 *
 * @example isHttpStatusCode(599) // false
 */
export function isHttpStatusCode(value: unknown): value is HttpStatusCode {
  return byCode.has(value as number)
}
