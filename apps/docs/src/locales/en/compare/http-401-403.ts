import type { ComparisonProse } from '../../comparison-prose.ts'

export const comparison: ComparisonProse = {
  summary:
    'With 401 the server does not know who is asking; with 403 it knows enough, and the answer is no.',
  rows: {
    'http/401':
      'Credentials are missing, expired or wrong. The response has to carry `WWW-Authenticate` (RFC 9110 section 11.6.1).',
    'http/403':
      'The request is understood and refused. Other credentials may help, the same ones will not.',
  },
  choose: [
    { when: 'Nobody is logged in, or the token is invalid', send: 'http/401' },
    { when: 'Somebody is logged in and lacks the right', send: 'http/403' },
    { when: 'An address, a country or a client is blocked, whoever asks', send: 'http/403' },
    { when: 'The existence of the resource is to stay secret', send: 'http/404' },
  ],
}
