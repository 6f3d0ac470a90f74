import type { PathArgument } from './path.js'
import type { Refusal } from './refusal.js'
import type { ServerRules, SmtpExtension } from './server-rules.js'
import type { Parameters } from './stage-context.js'

interface ParameterRule {
  readonly extension: SmtpExtension
  /** Undefined where the parameter has no value. */
  readonly value?: RegExp
  /** The form of the value and the section it stands in, to end a sentence with. */
  readonly form: string
}

// No octet fits two of the alternatives: else a wrong value could be tried in ever so many ways.
const xtext = '(?:[!-*,-<>-~]|\\+[0-9A-F]{2})'
/** RFC 6533 section 3: utf-8-addr-xtext and utf-8-addr-unitext. */
const utf8Address = '(?:[!-*,-<>-\\[\\]-~\\u0080-\\u{10ffff}]|\\\\x\\{[0-9A-F]{2,6}\\})'

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
      value: new RegExp(`^(<>|${xtext}+)$`),
      form: 'an address in xtext, or <> (RFC 4954 section 5)',
    },
    RET: { extension: 'DSN', value: /^(FULL|HDRS)$/i, form: 'FULL or HDRS (RFC 3461 section 4.3)' },
    ENVID: {
      extension: 'DSN',
      value: new RegExp(`^${xtext}{1,100}$`),
      form: 'at most 100 characters of xtext (RFC 3461 section 4.4)',
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
        `^(?:[Uu][Tt][Ff]-8;${utf8Address}+|(?![Uu][Tt][Ff]-8;)[A-Za-z0-9-]+;${xtext}+)$`,
        'u',
      ),
      form: 'a type, a semicolon and an address in xtext (RFC 3461 section 4.2, RFC 6533 section 3)',
    },
  },
}

const none: Parameters = {}

/**
 * Reads the parameters of MAIL or RCPT, as far as the extensions that the server offers go.
 *
 * @returns a refusal with 555 for a parameter that is not known, with 501 for one that comes twice
 * or has a wrong value, with 552 for a size over the limit.
 * @see RFC 5321 section 4.1.1.11, RFC 1870 section 6.1
 */
export function readParameters(
  command: 'MAIL' | 'RCPT',
  path: PathArgument,
  server: ServerRules,
): Parameters | Refusal {
  if (path.parameters.length === 0) return none
  const parameters: Record<string, string | true> = {}
  for (const { name, value } of path.parameters) {
    const rule = Object.hasOwn(rules[command], name) ? rules[command][name] : undefined
    if (rule === undefined || !server.extensions.has(rule.extension)) {
      return {
        refused: 555,
        why: `${command} has no parameter ${name} here (RFC 5321 section 4.1.1.11).`,
      }
    }
    const { value: form } = rule
    if (form ? value === undefined || !form.test(value) : value !== undefined) {
      return { refused: 501, enhanced: '5.5.4', why: `${name} is ${rule.form}.` }
    }
    if (Object.hasOwn(parameters, name)) {
      return { refused: 501, enhanced: '5.5.4', why: `${name} comes twice.` }
    }
    parameters[name] = value ?? true
  }
  if (Number(parameters.SIZE) > server.maxMessageSize) {
    return {
      refused: 552,
      why: `The message is announced with ${parameters.SIZE} octets; ${server.maxMessageSize} is the limit (RFC 1870 section 6.1).`,
    }
  }
  return parameters
}
