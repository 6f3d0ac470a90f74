import { nearestName } from '@statuary/core'
import { type CertificateKind, certificateKinds } from './answer.js'
import type { KeyAndCertificate } from './certificates.js'
import { checkMembers, show } from './check-members.js'
import { checkNumber } from './check-number.js'
import {
  type AuthMechanism,
  authMechanisms,
  type ServerRules,
  type SmtpExtension,
  smtpExtensions,
} from './server-rules.js'

/** How a mock server is set up; everything may be left out. */
export interface SmtpMockOptions {
  /** The server's name in its greeting and other replies; `localhost` if left out. */
  readonly domain?: string
  /** Offers STARTTLS. It is also offered as long as a handler for STARTTLS is in use. */
  readonly starttls?: boolean
  /** Uses TLS from the first octet, with a valid certificate if true. */
  readonly secure?: boolean | CertificateKind
  /** Replaces the valid certificate that the mock makes; key and certificate in PEM. */
  readonly certificate?: KeyAndCertificate
  /** Names and secrets that AUTH accepts; any if left out. */
  readonly users?: Readonly<Record<string, string>>
  /** What a client must have done before MAIL, which is otherwise refused with 530. */
  readonly require?: { readonly auth?: boolean; readonly tls?: boolean }
  /** What EHLO offers, in this order; all if left out. */
  readonly extensions?: readonly SmtpExtension[]
  /** The mechanisms of AUTH that EHLO offers, in this order; all if left out. */
  readonly mechanisms?: readonly AuthMechanism[]
  /** Octets of a message; 64 MiB if left out. */
  readonly maxMessageSize?: number
  /** Recipients of a message; 10,000 if left out. RFC 5321 requires at least 100. */
  readonly maxRecipients?: number
  /** How many messages the inbox keeps; the oldest are dropped, and counted. No limit if left out. */
  readonly maxMessages?: number
  /**
   * About how many bytes the inbox keeps, and about how many the transcripts keep; the oldest are
   * dropped, and counted. 256 MiB each if left out.
   */
  readonly maxBytes?: number
  /** Milliseconds until an idle client gets 421; five minutes if left out (RFC 5321 section 4.5.3.2.7). */
  readonly idleTimeoutMs?: number
}

/** The options with all that was left out. */
export interface ReadOptions extends Omit<ServerRules, 'offersStartTls'> {
  readonly starttls: boolean
  readonly secure: CertificateKind | undefined
  readonly certificate: KeyAndCertificate | undefined
  readonly maxMessages: number
  readonly maxBytes: number
  readonly idleTimeoutMs: number
}

const names = [
  'domain',
  'starttls',
  'secure',
  'certificate',
  'users',
  'require',
  'extensions',
  'mechanisms',
  'maxMessageSize',
  'maxRecipients',
  'maxMessages',
  'maxBytes',
  'idleTimeoutMs',
] as const satisfies readonly (keyof SmtpMockOptions)[]

const mebibyte = 1024 * 1024

/**
 * Checks options with all that is in them, and fills in what was left out.
 *
 * @throws {TypeError} if there is no such option, or no such value.
 * @throws {RangeError} if a number is out of its range.
 */
export function readOptions(options: SmtpMockOptions): ReadOptions {
  checkMembers(options, names, 'option')
  const {
    domain = 'localhost',
    starttls = false,
    secure = false,
    certificate,
    users,
    require = {},
    extensions = smtpExtensions,
    mechanisms = authMechanisms,
    maxMessageSize = 64 * mebibyte,
    maxRecipients = 10_000,
    maxMessages = Number.POSITIVE_INFINITY,
    maxBytes = 256 * mebibyte,
    idleTimeoutMs = 5 * 60 * 1000,
  } = options
  if (typeof domain !== 'string' || !/^[\x21-\x7e]{1,255}$/.test(domain)) {
    throw new TypeError(
      `Not a name for a server: ${show(domain)}. Give a domain in ASCII of at most 255 characters, such as mx.example.test (RFC 5321 section 4.5.3.1.2).`,
    )
  }
  checkList('extensions', extensions, smtpExtensions)
  checkList('mechanisms', mechanisms, authMechanisms)
  checkBoolean('starttls', starttls)
  if (typeof secure !== 'boolean') checkList('secure', [secure], certificateKinds)
  checkMembers(require, ['auth', 'tls'], 'member of require')
  checkBoolean('require.auth', require.auth ?? false)
  checkBoolean('require.tls', require.tls ?? false)
  if (users !== undefined) checkUsers(users)
  if (certificate !== undefined) checkCertificate(certificate)
  const whole = { least: 1, most: Number.POSITIVE_INFINITY, whole: true }
  checkNumber(maxMessageSize, { what: 'maxMessageSize', unit: 'octets', ...whole })
  checkNumber(maxRecipients, { what: 'maxRecipients', unit: 'recipients', ...whole })
  checkNumber(maxMessages, { what: 'maxMessages', unit: 'messages', ...whole })
  checkNumber(maxBytes, { what: 'maxBytes', unit: 'bytes', ...whole })
  checkNumber(idleTimeoutMs, {
    what: 'idleTimeoutMs',
    unit: 'milliseconds',
    least: 1,
    most: 2 ** 31 - 1,
  })
  return {
    domain,
    starttls: starttls || (require.tls ?? false),
    secure: secure === true ? 'valid' : secure === false ? undefined : secure,
    certificate,
    users: users && new Map(Object.entries(users)),
    requires: { auth: require.auth ?? false, tls: require.tls ?? false },
    extensions: new Set(extensions),
    mechanisms,
    maxMessageSize,
    maxRecipients,
    maxMessages,
    maxBytes,
    idleTimeoutMs,
  }
}

function checkList(what: string, given: unknown, known: readonly string[]): void {
  if (!Array.isArray(given)) {
    throw new TypeError(`No ${what}: ${show(given)}. Give a list of ${known.join(', ')}.`)
  }
  const wrong = given.find((member) => !known.includes(member))
  if (wrong === undefined) return
  const near = typeof wrong === 'string' ? nearestName(wrong, known) : undefined
  const hint = near === undefined ? '' : ` Did you mean ${show(near)}?`
  throw new TypeError(`No ${what}: ${show(wrong)}.${hint} There are ${known.join(', ')}.`)
}

function checkBoolean(what: string, given: unknown): void {
  if (typeof given === 'boolean') return
  throw new TypeError(`No ${what}: ${show(given)}. Give true or false.`)
}

function checkUsers(users: unknown): void {
  const advice = 'Give an object of names and secrets, such as { ann: "secret" }.'
  if (typeof users !== 'object' || users === null || Array.isArray(users)) {
    throw new TypeError(`Not a list of users: ${show(users)}. ${advice}`)
  }
  for (const [name, secret] of Object.entries(users)) {
    if (typeof secret === 'string') continue
    throw new TypeError(`Not a secret for the user ${show(name)}: ${show(secret)}. ${advice}`)
  }
}

function checkCertificate(certificate: KeyAndCertificate): void {
  checkMembers(certificate, ['key', 'cert'], 'member of certificate')
  for (const name of ['key', 'cert'] as const) {
    if (typeof certificate[name] === 'string') continue
    throw new TypeError(`No certificate.${name}: ${show(certificate[name])}. Give it in PEM.`)
  }
}
