import type { SmtpReplyDefinition } from './definition.js'

/** The 3yz replies: the server waits for more (RFC 5321 section 4.2.1). */
export const positiveIntermediate = [
  {
    code: 334,
    text: '',
    summary:
      'The server continues the authentication and sends a challenge in BASE64, which may be empty.',
    spec: ['RFC 4954 section 4'],
    stages: {
      AUTH: { enhanced: null, spec: 'RFC 4954 section 4' },
    },
  },
  {
    code: 354,
    text: 'Start mail input; end with <CRLF>.<CRLF>',
    summary: 'The server is waiting for the message, which ends with a line that holds only a dot.',
    spec: ['RFC 5321 section 4.2.3', 'RFC 5321 section 4.1.1.4'],
    stages: {
      DATA: { enhanced: null },
    },
  },
] as const satisfies readonly SmtpReplyDefinition[]
