import { isIPv4, isIPv6 } from 'node:net'
import { flawOfDomain } from './domain.js'
import type { Refusal } from './refusal.js'

/** The argument of MAIL or RCPT, taken apart. */
export interface PathArgument {
  /** Without angle brackets and source route, quotes kept; empty for `<>`. */
  readonly address: string
  /** The words behind the path, as they were written: parameters, if they are any. */
  readonly parameters: readonly string[]
  readonly isAscii: boolean
}

/** RFC 5321 section 4.1.2, with what RFC 6531 section 3.3 adds; octets that are not UTF-8 come as U+FFFD. */
const utf8 = '\\u0080-\\ufffc\\ufffe-\\u{10ffff}'
const atom = `[\\w!#$%&'*+/=?^\`{|}~${utf8}-]+`
const dotString = `${atom}(?:\\.${atom})*`
const quotedString = `"(?:[\\x20\\x21\\x23-\\x5b\\x5d-\\x7e${utf8}]|\\\\[\\x20-\\x7e])*"`
// Underscores have no place in a domain (RFC 5321 section 2.3.5), but many real ones carry them.
const label = `[\\w${utf8}](?:[\\w${utf8}-]*[\\w${utf8}])?`
const domain = `${label}(?:\\.${label})*`
const literal = '\\[(?<literal>[\\x21-\\x5a\\x5e-\\x7e]+)\\]'
const mailbox = `(?:${dotString}|${quotedString})@(?:(?<domain>${domain})|${literal})`
const route = `@${domain}(?:,@${domain})*`
// Not the flag i, with which S also stands for U+017F.
const postmaster = '[Pp][Oo][Ss][Tt][Mm][Aa][Ss][Tt][Ee][Rr]'
const pathArgument = new RegExp(
  `^<(?:(?:(?<route>${route}):)?(?<mailbox>${mailbox})|(?<postmaster>${postmaster})|)>(?<rest>.*)$`,
  'su',
)

/** What nearly every client sends; the whole grammar is slower. */
const plain = /^<([\w.+-]+@[\w.-]+)>$/
const oddDots = /^\.|\.\.|\.@|@[.-]|[.-]$|-\.|\.-/

/**
 * Reads what follows `MAIL FROM:` or `RCPT TO:`.
 *
 * @returns undefined if it breaks the grammar: spaces around the colon, no angle brackets, a local
 * part over 64 octets, a path over 256. A refusal if a domain is too long or has what it may not
 * have, or if something sticks to the path.
 * @example readPath('<ann@example.test> SIZE=1000')
 * // { address: 'ann@example.test', parameters: ['SIZE=1000'], isAscii: true }
 * @see RFC 5321 sections 4.1.2, 4.5.3.1 and 3.3, RFC 6531 section 3.3
 */
export function readPath(text: string): PathArgument | Refusal | undefined {
  const simple = plain.exec(text)?.[1]
  // Too short for a label that is too long.
  if (simple !== undefined && simple.length <= 64 && !oddDots.test(simple)) {
    return { address: simple, parameters: [], isAscii: true }
  }
  const found = pathArgument.exec(text)?.groups
  if (found === undefined) return undefined
  const { mailbox, domain, literal, postmaster, route, rest = '' } = found
  if (literal !== undefined && !isAddressLiteral(literal)) return undefined
  const address = mailbox ?? postmaster ?? ''
  if (!fitsLimits(address)) return undefined
  const domains = [...(route?.split(/,?@/) ?? []), ...(domain === undefined ? [] : [domain])]
  for (const one of domains) {
    const why = flawOfDomain(one)
    if (why !== undefined) return { refused: 501, why }
  }
  if (rest !== '' && !rest.startsWith(' ')) {
    return {
      refused: 501,
      enhanced: '5.5.4',
      why: `${JSON.stringify(firstWord(rest))} follows the address directly; a parameter needs a space before it (RFC 5321 section 4.1.2).`,
    }
  }
  return {
    address,
    parameters: rest.split(' ').filter((word) => word !== ''),
    isAscii: !/[\x80-\u{10ffff}]/u.test(address),
  }
}

function firstWord(text: string): string {
  return (text.trimStart().split(' ', 1)[0] as string).slice(0, 60)
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
