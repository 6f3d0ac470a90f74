import type { EnhancedStatusCode } from './definition.js'
import type { EnhancedStatusCodeDefinition } from './enhanced-status-code-definition.js'
import { enhancedStatusCodeTable } from './enhanced-status-code-table.js'
import { enhancedCodeForm, hasEnhancedCodeForm } from './reply-grammar.js'

/**
 * Lists IANA's registry of enumerated enhanced status codes, with X for the class.
 *
 * @see RFC 5248 section 2
 */
export const enhancedStatusCodes: readonly EnhancedStatusCodeDefinition[] = enhancedStatusCodeTable

/**
 * Returns the registry's entry for an enhanced status code.
 *
 * @throws {RangeError} if the text is not an enhanced status code, or is not in the registry.
 * @example enhancedStatusCode('5.5.1').title // 'Invalid command'
 * @see RFC 3463 section 2
 */
export function enhancedStatusCode(code: EnhancedStatusCode): EnhancedStatusCodeDefinition {
  if (!hasEnhancedCodeForm(code)) {
    throw new RangeError(
      `No enhanced status code: ${JSON.stringify(code)}. Write ${enhancedCodeForm}.`,
    )
  }
  const subjectAndDetail = code.slice(2)
  const entry = enhancedStatusCodes.find(({ code }) => code === `X.${subjectAndDetail}`)
  if (entry === undefined) {
    const subject = `X.${subjectAndDetail.split('.')[0]}.`
    const known = enhancedStatusCodes.filter((other) => other.code.startsWith(subject))
    throw new RangeError(
      `IANA's registry has no X.${subjectAndDetail}. ` +
        (known.length > 0
          ? `It has ${known[0]?.code} to ${known.at(-1)?.code} under this subject.`
          : 'Its subjects run from X.0 to X.7.'),
    )
  }
  return entry
}
