import { checkHeader } from './headers.js'
import type { HeaderOption } from './http/definition.js'

/** The header that an option sets, and the section that defines it. */
export interface OptionHeader {
  readonly name: string
  readonly spec: string
  read(value: unknown, label: string, status: number): string | number
}

const text: OptionHeader['read'] = function (this: OptionHeader, value, label) {
  const joined = (Array.isArray(value) ? value : [value]).join(', ')
  if (joined === '') {
    throw new TypeError(
      `${label} needs a value for ${this.name} (RFC 9110 section ${this.spec}); false leaves it out.`,
    )
  }
  checkHeader(this.name, joined)
  return joined
}

/** The options that set one header each: what an RFC forbids on no final response. */
export const optionHeaders: { readonly [Option in HeaderOption]: OptionHeader } = {
  retryAfter: {
    name: 'Retry-After',
    spec: '10.2.3',
    read(value, label) {
      if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toUTCString()
      if (Number.isSafeInteger(value) && (value as number) >= 0) return value as number
      throw new RangeError(
        `${label} cannot have retryAfter ${String(value)}: it takes a whole number of seconds of at least 0, a valid Date, or false for none (RFC 9110 section 10.2.3).`,
      )
    },
  },
  challenge: { name: 'WWW-Authenticate', spec: '11.6.1', read: text },
  allow: {
    name: 'Allow',
    spec: '10.2.1',
    read(value, ...place) {
      const methods = (Array.isArray(value) ? value : [value]).join(', ')
      return methods === '' ? '' : text.call(this, methods, ...place)
    },
  },
  location: { name: 'Location', spec: '10.2.2', read: text },
  contentRange: {
    name: 'Content-Range',
    spec: '14.4',
    read(value, label, status) {
      const range = text.call(this, value, label, status)
      const [, first, last, length] =
        /^[^\s/]+ (?:(\d+)-(\d+)|\*)\/(\d+|\*)$/.exec(String(range)) ?? []
      const unsatisfied = status === 416
      const fits = unsatisfied
        ? first === undefined && length !== '*' && length !== undefined
        : first !== undefined &&
          Number(first) <= Number(last) &&
          (length === '*' || Number(last) < Number(length))
      if (fits) return range
      throw new RangeError(
        `${label} cannot have the Content-Range ${JSON.stringify(value)}: write it as ${unsatisfied ? "'bytes */1234'" : "'bytes 0-499/1234' or 'bytes 0-499/*', the last position below the length"} (RFC 9110 section 14.4).`,
      )
    },
  },
  upgrade: { name: 'Upgrade', spec: '7.8', read: text },
}

/** Names the header of an option; a proxy's challenge has its own (RFC 9110 section 11.7.1). */
export function headerOf(option: HeaderOption, status: number): string {
  return option === 'challenge' && status === 407
    ? 'Proxy-Authenticate'
    : optionHeaders[option].name
}
