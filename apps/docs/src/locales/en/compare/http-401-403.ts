import type { ComparisonProse } from '../../comparison-prose.ts'

export const comparison: ComparisonProse = {
  summary:
    'With 401, the server does not know who is asking; with 403, it knows enough, and the answer is no.',
  rows: {
    'http/401':
      'Credentials are missing, expired or wrong. The response has to carry `WWW-Authenticate` (RFC 9110 section 11.6.1).',
    'http/403':
      'The request is understood but refused. Other credentials may help; the same ones will not.',
  },
  choose: [
    { when: 'Nobody is logged in, or the token is invalid', send: 'http/401' },
    { when: 'Somebody is logged in but lacks permission', send: 'http/403' },
    { when: 'An address, a country or a client is blocked, no matter who asks', send: 'http/403' },
    { when: 'The existence of the resource must stay secret', send: 'http/404' },
  ],
}
