import { domainToASCII } from 'node:url'

/** RFC 1035 section 2.3.4, of a label as DNS has it. */
const longestLabel = 63

/**
 * What nobody sees: zero-width and bidirectional controls, soft hyphens, variation selectors. The two
 * joiners are left out, since some scripts need them; whether they do is for the rules of IDNA.
 */
const invisible = /(?![\u200c\u200d])[\p{Cf}\p{Default_Ignorable_Code_Point}]/u

/**
 * Says what no domain may have: a label over 63 octets, and, where it is beyond ASCII, what no
 * U-label may hold. Which characters ASCII allows is not looked at.
 *
 * @returns what is wrong, with the section that says so; undefined if nothing is.
 * @example flawOfDomain('exa\u200bmple.test') // 'The domain has U+200B, which is invisible (RFC 5891 section 4.2.2).'
 * @see RFC 1035 section 2.3.4, RFC 5321 section 4.5.3.1.2, RFC 5890 section 2.3.2.1
 */
export function flawOfDomain(domain: string): string | undefined {
  if (!/[^\0-\x7f]/.test(domain)) return flawOfLabels(domain)
  const [hidden] = invisible.exec(domain) ?? []
  if (hidden !== undefined) {
    const point = (hidden.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')
    return `The domain has U+${point}, which is invisible (RFC 5891 section 4.2.2).`
  }
  const ascii = domainToASCII(domain)
  return ascii === ''
    ? 'The domain has characters that a U-label must not have (RFC 5890 section 2.3.2.1, RFC 5891 section 4.2).'
    : flawOfLabels(ascii)
}

function flawOfLabels(domain: string): string | undefined {
  if (domain.length <= longestLabel) return undefined
  const long = domain.split('.').find((label) => label.length > longestLabel)
  if (long === undefined) return undefined
  return `A label of the domain has ${long.length} octets; the limit is ${longestLabel} (RFC 1035 section 2.3.4).`
}
