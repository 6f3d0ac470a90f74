import type { SmtpMockOptions } from '@statuary/smtp-mock'
import { UserError } from '../user-error.js'

/** What the command line says of the SMTP mock. */
export interface SmtpOptions {
  readonly smtpDomain: string
  readonly smtpStarttls?: boolean
  readonly smtpTls?: boolean
  /** `name:secret` */
  readonly smtpUser?: readonly string[]
  readonly smtpRequire?: readonly ('auth' | 'tls')[]
  readonly maxMessages: number
  readonly maxBytes: number
}

/**
 * Reads the options of the SMTP mock.
 *
 * @throws {UserError} if one cannot be used.
 */
export function readSmtpOptions(options: SmtpOptions): SmtpMockOptions {
  const { smtpDomain, smtpStarttls, smtpTls, smtpUser, smtpRequire = [] } = options
  if (!/^[\x21-\x7e]{1,255}$/.test(smtpDomain)) {
    throw new UserError(
      `--smtp-domain ${JSON.stringify(smtpDomain)} is not a name. Give a domain in ASCII, such as mx.example.test.`,
    )
  }
  if (smtpStarttls && smtpTls) {
    throw new UserError(
      '--smtp-starttls and --smtp-tls are mutually exclusive: with TLS from the first octet, there is nothing left to start.',
    )
  }
  return {
    domain: smtpDomain,
    starttls: smtpStarttls ?? false,
    secure: smtpTls ?? false,
    ...(smtpUser && { users: Object.fromEntries(smtpUser.map(readUser)) }),
    require: { auth: smtpRequire.includes('auth'), tls: smtpRequire.includes('tls') },
    maxMessages: options.maxMessages,
    maxBytes: options.maxBytes,
  }
}

function readUser(text: string): [name: string, secret: string] {
  const colon = text.indexOf(':')
  if (colon > 0) return [text.slice(0, colon), text.slice(colon + 1)]
  throw new UserError(
    `--smtp-user ${JSON.stringify(text)} is not a login. Give a name and a secret with a colon between them, such as ann:secret.`,
  )
}
