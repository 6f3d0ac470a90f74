/** A place in a specification, written as a person would write it: `RFC 9110 section 15.6.4`. */
export type Citation = `RFC ${number}` | `RFC ${number} section ${string}` | `draft-${string}`

/**
 * Returns the address at which a citation can be read.
 *
 * @throws {TypeError} if the text is not a citation.
 * @example citationUrl('RFC 9110 section 15.6.4')
 * // 'https://www.rfc-editor.org/rfc/rfc9110#section-15.6.4'
 */
export function citationUrl(citation: Citation): string {
  if (citation.startsWith('draft-')) return `https://datatracker.ietf.org/doc/${citation}/`
  const [, rfc, section] = /^RFC (\d+)(?: section ([\d.]+))?$/.exec(citation) ?? []
  if (rfc === undefined) {
    throw new TypeError(
      `Not a citation: ${JSON.stringify(citation)}. Write it as 'RFC 9110 section 15.6.4', 'RFC 9110' or 'draft-name'.`,
    )
  }
  return `https://www.rfc-editor.org/rfc/rfc${rfc}${section ? `#section-${section}` : ''}`
}
