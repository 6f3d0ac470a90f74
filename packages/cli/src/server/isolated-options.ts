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

/** How long an isolated server lives without use, in milliseconds, unless it is told otherwise. */
export const usualTimeToLiveMs = 60 * 60 * 1000

const whole = (most: number) => ({ type: 'integer', minimum: 1, maximum: most }) as const
const object = (description: string, properties: object) =>
  ({ description, type: 'object', properties, additionalProperties: false }) as const

/**
 * The JSON Schema of the options, for the OpenAPI document and for reading them.
 *
 * @param rulesOf - the schema of a list of rules of a kind.
 */
export function isolatedOptionsSchema(rulesOf: (kind: 'http' | 'smtp') => object) {
  return object('How a server is set up; what is left out is as at the main one.', {
    label: {
      description:
        'What a person calls it, in lists and in the log: 1 to 100 printable characters.',
      type: 'string',
      pattern: '^[ -~\\u00a0-\\uffff]{1,100}$',
      examples: ['checkout tests'],
    },
    timeToLiveMs: {
      // Not as its default: generators of types take a member that has one as given.
      description: `Milliseconds after which it is closed, if there was no request, no mail and no open wait meanwhile; ${usualTimeToLiveMs} if left out.`,
      ...whole(2 ** 31 - 1),
    },
    http: object('Options of the HTTP mock and the API.', {
      allowHosts: {
        description:
          'Names that its API answers to besides those of the main server, without a port.',
        type: 'array',
        items: { type: 'string' },
      },
    }),
    smtp: object('Options of the SMTP mock.', {
      domain: {
        description: 'What it calls itself: a domain in ASCII, such as mx.example.test.',
        type: 'string',
        pattern: '^[!-~]{1,255}$',
      },
      starttls: { description: 'Whether it offers STARTTLS.', type: 'boolean' },
      secure: {
        description:
          'TLS from the first octet: true, or the kind of its certificate. It excludes starttls.',
        enum: [true, false, 'valid', 'expired', 'not-yet-valid', 'wrong-name', 'self-signed'],
      },
      users: {
        description: 'The names and secrets that AUTH takes; any, if left out.',
        type: 'object',
        additionalProperties: { type: 'string' },
      },
      require: object('What a client must have done before MAIL: refused with 530.', {
        auth: { type: 'boolean' },
        tls: { type: 'boolean' },
      }),
      maxMessages: {
        description: 'How many messages are kept; the oldest go.',
        ...whole(Number.MAX_SAFE_INTEGER),
      },
      maxBytes: {
        description: 'About how many octets of messages, and as many of transcripts, are kept.',
        ...whole(Number.MAX_SAFE_INTEGER),
      },
    }),
    rules: object('Its rules from the start, as in a rules file; a reset brings them back.', {
      http: rulesOf('http'),
      smtp: rulesOf('smtp'),
    }),
  })
}

// The rules themselves are read by their kinds.
const findFlaws = createSchemaValidator(isolatedOptionsSchema(() => ({ type: 'array' })))

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
    const detail = 'starttls and secure exclude each other. Give one of them.'
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
