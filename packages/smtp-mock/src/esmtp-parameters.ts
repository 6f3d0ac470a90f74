import { type PathArgument, readPath } from './path.js'
import { isRefusal, type Refusal } from './refusal.js'
import type { ServerRules, SmtpExtension } from './server-rules.js'
import type { Parameters } from './stage-context.js'

interface ParameterRule {
  readonly extension: SmtpExtension
  /** Undefined where the parameter has no value. */
  readonly value?: RegExp | { test(value: string): boolean }
  /** The form of the value and the section it stands in, to end a sentence with. */
  readonly form: string
}

// No octet fits two of the alternatives: else a wrong value could be tried in ever so many ways.
const xtext = '(?:[!-*,-<>-~]|\\+[0-9A-F]{2})'
/** RFC 3461 sections 4.2 and 4.4: before it was encoded it was printable ASCII. */
const printableXtext = '(?:[!-*,-<>-~]|\\+(?:[2-6][0-9A-F]|7[0-9A-E]))'
/** RFC 6533 section 3: the shortest form of a code point, but for the control characters of ASCII. */
const hexPoint =
  '(?:20|2B|3D|5C|[89A-F][0-9A-F]|[1-9A-F][0-9A-F]{2}|[1-9A-CEF][0-9A-F]{3}|D[0-7][0-9A-F]{2}|[1-9A-F][0-9A-F]{4}|10[0-9A-F]{4})'
/** RFC 6533 section 3: utf-8-addr-xtext and utf-8-addr-unitext. */
const utf8Address = `(?:[!-*,-<>-\\[\\]-~\\u0080-\\u{10ffff}]|\\\\x\\{${hexPoint}\\})`

const onlyXtext = new RegExp(`^${xtext}+$`)

const rules: Record<'MAIL' | 'RCPT', Readonly<Record<string, ParameterRule>>> = {
  MAIL: {
    SIZE: {
      extension: 'SIZE',
      value: /^\d{1,20}$/,
      form: 'a number of octets (RFC 1870 section 4)',
    },
    BODY: {
      extension: '8BITMIME',
      value: /^(7BIT|8BITMIME)$/i,
      form: '7BIT or 8BITMIME (RFC 6152 section 2)',
    },
    SMTPUTF8: { extension: 'SMTPUTF8', form: 'without a value (RFC 6531 section 3.4)' },
    AUTH: {
      extension: 'AUTH',
      value: { test: isMailboxInXtext },
      form: 'an address in xtext, or <> (RFC 4954 section 8)',
    },
    RET: { extension: 'DSN', value: /^(FULL|HDRS)$/i, form: 'FULL or HDRS (RFC 3461 section 4.3)' },
    ENVID: {
      extension: 'DSN',
      value: new RegExp(`^${printableXtext}{1,100}$`),
      form: 'at most 100 characters of xtext, for printable ASCII (RFC 3461 section 4.4)',
    },
  },
  RCPT: {
    NOTIFY: {
      extension: 'DSN',
      value: /^(NEVER|(SUCCESS|FAILURE|DELAY)(,(SUCCESS|FAILURE|DELAY))*)$/i,
      form: 'NEVER, or a list of SUCCESS, FAILURE and DELAY (RFC 3461 section 4.1)',
    },
    ORCPT: {
      extension: 'DSN',
      value: new RegExp(
        `^(?:[Uu][Tt][Ff]-8;${utf8Address}+|(?![Uu][Tt][Ff]-8;)[A-Za-z0-9-]+;${printableXtext}+)$`,
        'u',
      ),
      form: 'a type, a semicolon and an address in xtext, for printable ASCII (RFC 3461 section 4.2, RFC 6533 section 3)',
    },
  },
}

/** RFC 5321 section 4.1.2: esmtp-param. */
const grammar = /^[A-Za-z0-9][A-Za-z0-9-]*(?:=[^\0-\x20=\x7f]+)?$/

const none: Parameters = {}

/**
 * Reads the parameters of MAIL or RCPT, as far as the extensions that the server offers go.
 *
 * @returns a refusal with 555 for a parameter that is not known, with 501 for one that comes twice,
 * is malformed or has a wrong value, with 552 for a size over the limit.
 * @see RFC 5321 section 4.1.1.11, RFC 1870 section 6.1
 */
export function readParameters(
  command: 'MAIL' | 'RCPT',
  path: PathArgument,
  server: ServerRules,
): Parameters | Refusal {
  if (path.parameters.length === 0) return none
  const parameters: Record<string, string | true> = {}
  for (const word of path.parameters) {
    const at = word.indexOf('=')
    const name = (at < 0 ? word : word.slice(0, at)).toUpperCase()
    const value = at < 0 ? undefined : word.slice(at + 1)
    const rule = Object.hasOwn(rules[command], name) ? rules[command][name] : undefined
    if (!grammar.test(word)) return malformed(name, word, rule)
    if (rule === undefined || !server.extensions.has(rule.extension)) {
      return {
        refused: 555,
        why: `${command} has no parameter ${name} here (RFC 5321 section 4.1.1.11).`,
      }
    }
    const { value: form } = rule
    if (form ? value === undefined || !form.test(value) : value !== undefined) {
      return malformed(name, word, rule)
    }
    if (Object.hasOwn(parameters, name)) {
      return { refused: 501, enhanced: '5.5.4', why: `${name} comes twice.` }
    }
    parameters[name] = value ?? true
  }
  if (Number(parameters.SIZE) > server.maxMessageSize) {
    return {
      refused: 552,
      why: `The announced size is ${parameters.SIZE} octets; the limit is ${server.maxMessageSize} (RFC 1870 section 6.1).`,
    }
  }
  return parameters
}

function malformed(name: string, word: string, rule: ParameterRule | undefined): Refusal {
  const given = JSON.stringify(word.length > 60 ? `${word.slice(0, 60)}...` : word)
  const why = rule
    ? `${name} is ${rule.form}, and not ${given}.`
    : `${given} is not a parameter: that is a keyword of letters, digits and hyphens, followed by "=" and a value if it has one (RFC 5321 section 4.1.2).`
  return { refused: 501, enhanced: '5.5.4', why }
}

/** RFC 4954 section 8: decoded it is a mailbox, or the two characters `<>`. */
function isMailboxInXtext(value: string): boolean {
  if (!onlyXtext.test(value)) return false
  const octets = value.replaceAll(/\+(..)/g, (_, hex) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
  const decoded = Buffer.from(octets, 'latin1').toString()
  if (decoded === '<>') return true
  const path = readPath(`<${decoded}>`)
  return path !== undefined && !isRefusal(path) && path.address === decoded && decoded.includes('@')
}
