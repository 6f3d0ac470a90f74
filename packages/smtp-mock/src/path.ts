import { isIPv4, isIPv6 } from 'node:net'

/** The argument of MAIL or RCPT, taken apart. */
export interface PathArgument {
  /** Without angle brackets and source route, quotes kept; empty for `<>`. */
  readonly address: string
  /** As they were written, in order; a name may come twice. */
  readonly parameters: readonly ParameterText[]
  readonly isAscii: boolean
}

/** An ESMTP parameter as it was written. */
export interface ParameterText {
  /** In upper case. */
  readonly name: string
  /** Undefined where there is no `=`. */
  readonly value: string | undefined
}

/** RFC 5321 section 4.1.2, with what RFC 6531 section 3.3 adds; octets that are no UTF-8 come as U+FFFD. */
const utf8 = '\\u0080-\\ufffc\\ufffe-\\u{10ffff}'
const atom = `[\\w!#$%&'*+/=?^\`{|}~${utf8}-]+`
const dotString = `${atom}(?:\\.${atom})*`
const quotedString = `"(?:[\\x20\\x21\\x23-\\x5b\\x5d-\\x7e${utf8}]|\\\\[\\x20-\\x7e])*"`
// Underscores have no place in a domain (RFC 5321 section 2.3.5), but many real ones carry them.
const label = `[\\w${utf8}](?:[\\w${utf8}-]*[\\w${utf8}])?`
const domain = `${label}(?:\\.${label})*`
const literal = '\\[([\\x21-\\x5a\\x5e-\\x7e]+)\\]'
const mailbox = `(?:${dotString}|${quotedString})@(?:${domain}|${literal})`
const route = `@${domain}(?:,@${domain})*:`
const parameter = '[A-Za-z0-9][A-Za-z0-9-]*(?:=[^\\x00-\\x20=\\x7f]+)?'
// Not the flag i, with which S also stands for U+017F.
const postmaster = '[Pp][Oo][Ss][Tt][Mm][Aa][Ss][Tt][Ee][Rr]'
const pathArgument = new RegExp(
  `^<(?:(?:${route})?(${mailbox})|(${postmaster})|)>((?: +${parameter})*)$`,
  'u',
)

/** What nearly every client sends; the whole grammar is slower. */
const plain = /^<([\w.+-]+@[\w.-]+)>$/
const oddDots = /^\.|\.\.|\.@|@[.-]|[.-]$|-\.|\.-/

/**
 * Reads what follows `MAIL FROM:` or `RCPT TO:`.
 *
 * @returns undefined if it breaks the grammar: spaces around the colon, no angle brackets, a local
 * part over 64 octets, a path over 256.
 * @example readPath('<ann@example.test> SIZE=1000')
 * // { address: 'ann@example.test', parameters: [{ name: 'SIZE', value: '1000' }], isAscii: true }
 * @see RFC 5321 sections 4.1.2, 4.5.3.1 and 3.3, RFC 6531 section 3.3
 */
export function readPath(text: string): PathArgument | undefined {
  const [, simple] = plain.exec(text) ?? []
  if (simple !== undefined && !oddDots.test(simple)) {
    return simple.length <= 64 || fitsLimits(simple)
      ? { address: simple, parameters: [], isAscii: true }
      : undefined
  }
  const [matched, mailbox, literal, postmaster, parameters = ''] = pathArgument.exec(text) ?? []
  if (matched === undefined || (literal !== undefined && !isAddressLiteral(literal))) {
    return undefined
  }
  const address = mailbox ?? postmaster ?? ''
  if (!fitsLimits(address)) return undefined
  return {
    address,
    parameters: parameters.trim() === '' ? [] : parameters.trim().split(/ +/).map(readParameter),
    isAscii: !/[\x80-\u{10ffff}]/u.test(address),
  }
}

function readParameter(text: string): ParameterText {
  const at = text.indexOf('=')
  return at < 0
    ? { name: text.toUpperCase(), value: undefined }
    : { name: text.slice(0, at).toUpperCase(), value: text.slice(at + 1) }
}

/** RFC 5321 section 4.1.3: an IPv4 address, an IPv6 address with its tag, or another tag. */
function isAddressLiteral(literal: string): boolean {
  const [, tag, rest = ''] = /^([A-Za-z0-9-]*[A-Za-z0-9]):(.+)$/.exec(literal) ?? []
  if (tag === undefined) return isIPv4(literal)
  return tag.toUpperCase() !== 'IPV6' || isIPv6(rest)
}

/** RFC 5321 section 4.5.3.1: 64 octets before the @, 256 for the path with its angle brackets. */
function fitsLimits(address: string): boolean {
  const at = address.lastIndexOf('@')
  return Buffer.byteLength(address.slice(0, at)) <= 64 && Buffer.byteLength(address) <= 254
}
