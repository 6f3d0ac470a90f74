import type { SmtpReplyDefinition } from './definition.js'

/** The 4yz replies: refused now, worth another try later (RFC 5321 section 4.2.1). */
export const transientNegative = [
  {
    code: 421,
    text: '{domain} Service not available, closing transmission channel',
    summary:
      'The server has to shut down or will not continue, and closes the connection; try again later.',
    spec: ['RFC 5321 section 4.2.3', 'RFC 5321 section 3.8'],
    stages: {
      CONNECT: { enhanced: null },
      EHLO: { enhanced: null },
      HELO: { enhanced: null },
      STARTTLS: { enhanced: '4.3.2' },
      AUTH: { enhanced: '4.3.2' },
      MAIL: { enhanced: '4.3.2' },
      RCPT: { enhanced: '4.3.2' },
      DATA: { enhanced: '4.3.2' },
      MESSAGE: { enhanced: '4.3.2' },
      RSET: { enhanced: '4.3.2' },
      NOOP: { enhanced: '4.3.2' },
      VRFY: { enhanced: '4.3.2' },
      EXPN: { enhanced: '4.3.2' },
      HELP: { enhanced: '4.3.2' },
      QUIT: { enhanced: '4.3.2' },
      BDAT: { enhanced: '4.3.2' },
      ETRN: { enhanced: '4.3.2' },
      ATRN: { enhanced: '4.3.2' },
    },
    rendition: { status: 503 },
  },
  {
    code: 432,
    text: 'A password transition is needed',
    summary: 'The user has to authenticate once with another mechanism before this one works.',
    spec: ['RFC 4954 section 6'],
    stages: {
      AUTH: { enhanced: '4.7.12', spec: 'RFC 4954 section 6' },
    },
    rendition: { status: 503 },
  },
  {
    code: 450,
    text: 'Requested mail action not taken: mailbox unavailable',
    summary: 'The mailbox is busy or held back by a policy such as greylisting; try again later.',
    spec: ['RFC 5321 section 4.2.3'],
    stages: {
      MAIL: { enhanced: '4.7.15', text: 'Priority level is too low', spec: 'RFC 6710 section 4.1' },
      RCPT: { enhanced: '4.2.1' },
      MESSAGE: { enhanced: '4.7.0' },
      BDAT: { enhanced: '4.7.0', spec: 'RFC 3030 section 2' },
      ATRN: { enhanced: '4.7.0', text: 'ATRN request refused', spec: 'RFC 2645 section 7' },
    },
    rendition: { status: 503 },
  },
  {
    code: 451,
    text: 'Requested action aborted: local error in processing',
    summary: 'Something went wrong in the server; try again later.',
    spec: ['RFC 5321 section 4.2.3'],
    stages: {
      MAIL: { enhanced: '4.3.0' },
      RCPT: { enhanced: '4.3.0' },
      MESSAGE: { enhanced: '4.3.0' },
      BDAT: { enhanced: '4.3.0', spec: 'RFC 3030 section 2' },
      ATRN: {
        enhanced: '4.3.0',
        text: 'Unable to process ATRN request now',
        spec: 'RFC 2645 section 7',
      },
    },
    rendition: { status: 503 },
  },
  {
    code: 452,
    text: 'Requested action not taken: insufficient system storage',
    summary:
      'The server has no room now, or the transaction has too many recipients; send the rest in another transaction.',
    spec: ['RFC 5321 section 4.2.3', 'RFC 5321 section 4.5.3.1.10'],
    stages: {
      MAIL: { enhanced: '4.3.1' },
      RCPT: { enhanced: '4.5.3', text: 'Too many recipients', spec: 'RFC 5321 section 4.5.3.1.10' },
      MESSAGE: { enhanced: '4.3.1' },
      BDAT: { enhanced: '4.3.1', spec: 'RFC 3030 section 2' },
    },
    rendition: { status: 503 },
  },
  {
    code: 453,
    text: 'You have no mail',
    summary: 'No mail is waiting for the domain that asked for it with ATRN.',
    spec: ['RFC 2645 section 7'],
    stages: {
      ATRN: { enhanced: '4.3.2', spec: 'RFC 2645 section 7' },
    },
  },
  {
    code: 454,
    text: 'Temporary authentication failure',
    summary:
      'TLS or authentication does not work right now; try again later, with the same password.',
    spec: ['RFC 4954 section 6', 'RFC 3207 section 4'],
    stages: {
      STARTTLS: {
        enhanced: '4.7.0',
        text: 'TLS not available due to temporary reason',
        spec: 'RFC 3207 section 4',
      },
      AUTH: { enhanced: '4.7.0', spec: 'RFC 4954 section 6' },
    },
    rendition: { status: 503 },
  },
  {
    code: 455,
    text: 'Server unable to accommodate parameters',
    summary: 'The server knows the parameters but cannot honor them now.',
    spec: ['RFC 5321 section 4.2.3', 'RFC 5321 section 4.1.1.11'],
    stages: {
      MAIL: { enhanced: '4.3.3' },
      RCPT: { enhanced: '4.3.3' },
    },
    rendition: { status: 503 },
  },
  {
    code: 458,
    text: 'Unable to queue messages for node example.net',
    summary: 'The server cannot start the queue of that node now.',
    spec: ['RFC 1985 section 5.1'],
    stages: {
      ETRN: { enhanced: '4.5.0', spec: 'RFC 1985 section 5.1' },
    },
  },
  {
    code: 459,
    text: 'Node example.net not allowed: not authorized',
    summary: 'The server will not start the queue of that node for this client.',
    spec: ['RFC 1985 section 5.1'],
    stages: {
      ETRN: { enhanced: '4.5.0', spec: 'RFC 1985 section 5.1' },
    },
  },
] as const satisfies readonly SmtpReplyDefinition[]
