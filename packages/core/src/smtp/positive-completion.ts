import type { SmtpReplyDefinition } from './definition.js'

/** The 2yz replies: the command succeeded (RFC 5321 section 4.2.1). */
export const positiveCompletion = [
  {
    code: 211,
    text: 'System status, or system help reply',
    summary: 'The status of the server, or an answer to HELP.',
    spec: ['RFC 5321 section 4.2.3'],
    stages: {
      HELP: { enhanced: '2.0.0' },
    },
  },
  {
    code: 214,
    text: 'Help message',
    summary: 'Help for a person on how to use the server or a command.',
    spec: ['RFC 5321 section 4.2.3'],
    stages: {
      HELP: { enhanced: '2.0.0' },
    },
  },
  {
    code: 220,
    text: '{domain} Service ready',
    summary: 'The server is ready: for the dialogue after connecting, for TLS after STARTTLS.',
    spec: ['RFC 5321 section 4.2.3', 'RFC 3207 section 4'],
    stages: {
      CONNECT: { enhanced: null },
      STARTTLS: { enhanced: '2.0.0', text: 'Ready to start TLS', spec: 'RFC 3207 section 4' },
    },
  },
  {
    code: 221,
    text: '{domain} Service closing transmission channel',
    summary: 'The server says goodbye and closes the connection.',
    spec: ['RFC 5321 section 4.2.3'],
    stages: {
      QUIT: { enhanced: '2.0.0' },
    },
  },
  {
    code: 235,
    text: 'Authentication succeeded',
    summary: 'The client is authenticated.',
    spec: ['RFC 4954 section 6'],
    stages: {
      AUTH: { enhanced: '2.7.0', spec: 'RFC 4954 section 6' },
    },
  },
  {
    code: 250,
    text: 'Requested mail action okay, completed',
    summary:
      'The command succeeded; after the final dot, the server has taken responsibility for the message.',
    spec: ['RFC 5321 section 4.2.3'],
    stages: {
      EHLO: { enhanced: null, text: '{domain}' },
      HELO: { enhanced: null, text: '{domain}' },
      MAIL: { enhanced: '2.1.0' },
      RCPT: { enhanced: '2.1.5' },
      MESSAGE: { enhanced: '2.6.0' },
      RSET: { enhanced: '2.0.0' },
      NOOP: { enhanced: '2.0.0' },
      VRFY: { enhanced: '2.1.5', text: 'User <user@{domain}>', spec: 'RFC 5321 section 3.5.1' },
      EXPN: { enhanced: '2.1.5', text: 'User <user@{domain}>', spec: 'RFC 5321 section 3.5.2' },
      BDAT: { enhanced: '2.6.0', spec: 'RFC 3030 section 2' },
      ETRN: {
        enhanced: '2.0.0',
        text: 'OK, queuing for node example.net started',
        spec: 'RFC 1985 section 5.1',
      },
      ATRN: {
        enhanced: '2.0.0',
        text: 'OK now reversing the connection',
        spec: 'RFC 2645 section 7',
      },
    },
    rendition: { status: 202 },
  },
  {
    code: 251,
    text: 'User not local; will forward to <user@example.net>',
    summary:
      'The recipient is elsewhere, and the server forwards the message to the address it names.',
    spec: ['RFC 5321 section 4.2.3', 'RFC 5321 section 3.4'],
    stages: {
      RCPT: { enhanced: '2.1.5' },
      VRFY: { enhanced: '2.1.5' },
      ETRN: {
        enhanced: '2.5.0',
        text: 'OK, no messages waiting for node example.net',
        spec: 'RFC 1985 section 5.1',
      },
    },
    rendition: { status: 202 },
  },
  {
    code: 252,
    text: 'Cannot VRFY user, but will accept message and attempt delivery',
    summary: 'The server will not or cannot verify the address, but accepts mail for it anyway.',
    spec: ['RFC 5321 section 4.2.3', 'RFC 5321 section 3.5.3'],
    stages: {
      VRFY: { enhanced: '2.5.0' },
      EXPN: { enhanced: '2.5.0' },
      ETRN: {
        enhanced: '2.5.0',
        text: 'OK, pending messages for node example.net started',
        spec: 'RFC 1985 section 5.1',
      },
    },
    rendition: { status: 202 },
  },
  {
    code: 253,
    text: 'OK, 3 pending messages for node example.net started',
    summary: 'The server has started to deliver the messages queued for the node.',
    spec: ['RFC 1985 section 5.1'],
    stages: {
      ETRN: { enhanced: '2.5.0', spec: 'RFC 1985 section 5.1' },
    },
  },
] as const satisfies readonly SmtpReplyDefinition[]
