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
  return object('How a server is set up; what is left out is the same as on the main one.', {
    label: {
      description:
        'A name for people to read, in lists and in the log: 1 to 100 printable characters.',
      type: 'string',
      // Without marks that turn the direction of the log's other words, and ends of lines.
      pattern: '^[^\\p{C}\\p{Zl}\\p{Zp}]{1,100}$',
      examples: ['checkout tests'],
    },
    timeToLiveMs: {
      // Not as its default: generators of types take a member that has one as given.
      description: `Milliseconds after which it is closed, if there has been no request, no mail and no open wait; ${usualTimeToLiveMs} by default.`,
      ...whole(2 ** 31 - 1),
    },
    http: object('Options of the HTTP mock and the API.', {
      allowHosts: {
        description:
          'Host names that its API answers to besides those of the main server, without a port.',
        type: 'array',
        items: { type: 'string' },
      },
    }),
    smtp: object('Options of the SMTP mock.', {
      domain: {
        description: 'Its name: a domain in ASCII, such as mx.example.test.',
        type: 'string',
        pattern: '^[!-~]{1,255}$',
      },
      starttls: { description: 'Whether it offers STARTTLS.', type: 'boolean' },
      secure: {
        description:
          'TLS from the first octet: true, or the kind of certificate. It cannot be combined with starttls.',
        enum: [true, false, 'valid', 'expired', 'not-yet-valid', 'wrong-name', 'self-signed'],
      },
      users: {
        description: 'The names and secrets that AUTH accepts; any, if left out.',
        type: 'object',
        additionalProperties: { type: 'string' },
      },
      require: object(
        'What a client must have done before MAIL, which is otherwise refused with 530.',
        {
          auth: { type: 'boolean' },
          tls: { type: 'boolean' },
        },
      ),
      maxMessages: {
        description: 'How many messages are kept; the oldest are dropped.',
        ...whole(Number.MAX_SAFE_INTEGER),
      },
      maxBytes: {
        description: 'About how many octets of messages are kept, and as many of transcripts.',
        ...whole(Number.MAX_SAFE_INTEGER),
      },
    }),
    rules: object('Its initial rules, as in a rules file; a reset restores them.', {
      http: rulesOf('http'),
      smtp: rulesOf('smtp'),
    }),
  })
}
