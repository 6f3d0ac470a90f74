/** Headers that belong to the server that sends the message, not to the meaning of a status (RFC 9112 section 6). */
export const framingHeaders: readonly string[] = [
  'date',
  'connection',
  'keep-alive',
  'content-length',
  'transfer-encoding',
]

/**
 * Checks one header.
 *
 * @param illegal - whether it may be framing.
 * @throws {TypeError} if the name is not a token or the value holds what no field value may.
 */
export function checkHeader(name: string, value: string, illegal = false): void {
  if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)) {
    throw new TypeError(
      `Not a header name: ${JSON.stringify(name)}. A name is a token: letters, digits and hyphens (RFC 9110 section 5.6.2).`,
    )
  }
  if (
    typeof value !== 'string' ||
    /[^\t\x20-\x7e\x80-\xff]/.test(value) ||
    value !== value.trim()
  ) {
    throw new TypeError(
      `${name} cannot be ${JSON.stringify(value)}: a value is text without line breaks, control characters or surrounding whitespace (RFC 9110 section 5.5).`,
    )
  }
  // A response that is late, or from another time zone, may say so.
  if (!illegal && name.toLowerCase() !== 'date' && framingHeaders.includes(name.toLowerCase())) {
    throw new TypeError(
      `${name} is framing, which the server that sends the response adds itself (RFC 9112 section 6). Leave it out.`,
    )
  }
}

/** The value of all lines with one name. */
export interface CombinedHeader {
  readonly name: string
  readonly value: string
  readonly lines: number
}

/** Combines the lines of each name, in lower case: several are one list (RFC 9110 section 5.3). */
export function combineHeaders(
  headers: Iterable<readonly [string, string]>,
): Map<string, CombinedHeader> {
  const combined = new Map<string, CombinedHeader>()
  for (const [name, value] of headers) {
    const key = name.toLowerCase()
    const before = combined.get(key)
    combined.set(
      key,
      before
        ? { name: before.name, value: `${before.value}, ${value}`, lines: before.lines + 1 }
        : { name, value, lines: 1 },
    )
  }
  return combined
}
