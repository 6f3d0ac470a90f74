import type { SmtpMockOptions } from '@statuary/smtp-mock'
import { InvalidInput } from '../rules/invalid-input.js'
import { createSchemaValidator } from '../rules/schema-validator.js'
import { UserError } from '../user-error.js'
import { createHostGuard } from './host-guard.js'

/** How an isolated server is set up; what is left out is as at the main one. */
export interface IsolatedOptions {
  /** What a person calls it, in lists and in the log. */
  readonly label?: string
  /** Milliseconds after which it is closed if nobody uses it. */
  readonly timeToLiveMs?: number
  readonly http?: { readonly allowHosts?: readonly string[] }
  readonly smtp?: Pick<
    SmtpMockOptions,
    'domain' | 'starttls' | 'secure' | 'users' | 'require' | 'maxMessages' | 'maxBytes'
  >
  /** As in a rules file. */
  readonly rules?: { readonly http?: readonly unknown[]; readonly smtp?: readonly unknown[] }
}

const findFlaws = createSchemaValidator('isolatedOptions')

/**
 * Reads the options of an isolated server, but for its rules.
 *
 * @param content - undefined stands for no options.
 * @throws {InvalidInput} with what is wrong, and where.
 */
export function readIsolatedOptions(content: unknown = {}): IsolatedOptions {
  const flaws = findFlaws(content)
  if (flaws.length > 0) throw new InvalidInput(flaws)
  const options = content as IsolatedOptions
  const { starttls = false, secure = false } = options.smtp ?? {}
  if (starttls && secure !== false) {
    const detail = 'starttls and secure are mutually exclusive. Give one of them.'
    throw new InvalidInput([{ pointer: '/smtp', detail }])
  }
  try {
    createHostGuard(options.http?.allowHosts ?? [])
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    throw new InvalidInput([{ pointer: '/http/allowHosts', detail: error.message }])
  }
  return options
}
