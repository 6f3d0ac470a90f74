import { checkHeader } from './headers.js'
import type { HeaderOption, HeaderRule } from './http/definition.js'
import type { AnyResponseOptions } from './response-options.js'

/**
 * Gives the value of a header in a canonical response: what its option says, else the canonical one.
 *
 * @returns undefined where there is neither; a number of seconds stays a number, for the body.
 * @throws {TypeError | RangeError} if the option's value has no place in the header.
 */
export function headerValue(
  rule: HeaderRule,
  given: AnyResponseOptions,
  label: string,
): string | number | undefined {
  const option = rule.option === undefined ? undefined : given[rule.option]
  if (option === undefined || rule.option === undefined) {
    return rule.option === 'retryAfter' && rule.value !== undefined
      ? Number(rule.value)
      : rule.value
  }
  return readOption[rule.option](option, label, rule)
}

type ReadOption = (value: unknown, label: string, rule: HeaderRule) => string | number

const text: ReadOption = (value, label, rule) => {
  const joined = (Array.isArray(value) ? value : [value]).join(', ')
  if (joined === '') {
    throw new TypeError(`${label} needs a value for ${rule.name} (${rule.spec}).`)
  }
  checkHeader(rule.name, joined)
  return joined
}

const readOption: { readonly [Option in HeaderOption]: ReadOption } = {
  retryAfter(value, label) {
    if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toUTCString()
    if (Number.isSafeInteger(value) && (value as number) >= 0) return value as number
    throw new RangeError(
      `${label} can not have retryAfter ${String(value)}: it is a whole number of seconds from 0, or a valid Date (RFC 9110 section 10.2.3).`,
    )
  },
  challenge: text,
  allow(value, label, rule) {
    const methods = (Array.isArray(value) ? value : [value]).join(', ')
    return methods === '' ? '' : text(methods, label, rule)
  },
  location: text,
  contentRange(value, label, rule) {
    const range = text(value, label, rule)
    const [, first, last, length] =
      /^[^\s/]+ (?:(\d+)-(\d+)|\*)\/(\d+|\*)$/.exec(String(range)) ?? []
    const unsatisfied = rule.value?.includes('*')
    const fits = unsatisfied
      ? first === undefined && length !== '*' && length !== undefined
      : first !== undefined &&
        Number(first) <= Number(last) &&
        (length === '*' || Number(last) < Number(length))
    if (fits) return range
    throw new RangeError(
      `${label} can not have the Content-Range ${JSON.stringify(value)}: write it as ${unsatisfied ? "'bytes */1234'" : "'bytes 0-499/1234' or 'bytes 0-499/*', the last position below the length"} (RFC 9110 section 14.4).`,
    )
  },
  upgrade: text,
}
